/// In which zone days begin, and who says so.
struct ZoneFinding {
    /// The zone in use.
    let zone: String
    /// `tz` of the configuration.
    let configured: String?
    /// `TZ` of the environment.
    let variable: String?
    /// Where `/etc/localtime` leads; `nil` when it is no link.
    let link: String?
    let hasLocaltime: Bool

    var finding: Finding {
        if configured != nil { return .ok(.zone, MachinePhrase.zone(zone, .configuration)) }
        if let variable, !variable.isEmpty {
            return .ok(.zone, MachinePhrase.zone(zone, .variable), pinned)
        }
        guard hasLocaltime else {
            return .watch(
                .zone, MachinePhrase.noZone(zone),
                "sudo timedatectl set-timezone Europe/Berlin", #"tz = "Europe/Berlin""#)
        }
        guard let link, let name = Self.name(of: link), name == zone else {
            return .watch(
                .zone, MachinePhrase.zone(zone, .unnamed), #"tz = "Europe/Berlin""#)
        }
        return .ok(.zone, MachinePhrase.zone(zone, .localtime))
    }

    private var pinned: String { "tz = \"\(zone)\"" }

    /// `Europe/Berlin` of `../usr/share/zoneinfo/Europe/Berlin`
    private static func name(of link: String) -> String? {
        guard let range = link.firstRange(of: "zoneinfo/") else { return nil }
        return String(link[range.upperBound...])
    }
}
