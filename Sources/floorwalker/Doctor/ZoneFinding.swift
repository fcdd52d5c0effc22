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
        let tell = "days begin at midnight in \(zone), as "
        if configured != nil { return .ok("zone", tell + "tz in the configuration says") }
        if let variable, !variable.isEmpty {
            return .ok("zone", tell + "TZ says, which holds for this shell alone", pinned)
        }
        guard hasLocaltime else {
            return .watch(
                "zone",
                "this machine names no zone, so days begin at midnight in \(zone); name one",
                "sudo timedatectl set-timezone Europe/Berlin", #"tz = "Europe/Berlin""#)
        }
        guard let link, let name = Self.name(of: link), name == zone else {
            return .watch(
                "zone",
                tell + "far as can be told: /etc/localtime does not say its name; name the zone in "
                    + "the configuration", #"tz = "Europe/Berlin""#)
        }
        return .ok("zone", tell + "/etc/localtime says")
    }

    private var pinned: String { "tz = \"\(zone)\"" }

    /// `Europe/Berlin` of `../usr/share/zoneinfo/Europe/Berlin`
    private static func name(of link: String) -> String? {
        guard let range = link.firstRange(of: "zoneinfo/") else { return nil }
        return String(link[range.upperBound...])
    }
}
