/// A log that is to be looked at, and how it came to be that one.
struct LogPlace: Equatable {
    let path: String
    /// `surveys:` and the like, where the name of the source has it.
    var kind = ""
    /// `named here`, `configured`, …
    let origin: String

    /// As the command line names it.
    var text: String { kind + path }

    /// Where logs are kept when nobody says where.
    static let usual = [
        "/var/log/asterisk/queue_log", "/usr/local/var/log/asterisk/queue_log",
        "/opt/asterisk/var/log/asterisk/queue_log",
    ]

    /// The one that Asterisk's configuration names, else the first usual one that is there.
    static func found(_ setup: AsteriskSetup?, _ files: SystemFiles) -> LogPlace? {
        if let setup, files.mayHold(setup.log) {
            return LogPlace(path: setup.log, origin: "as \(setup.folder) says")
        }
        return usual.first { files.mayHold($0) }.map {
            LogPlace(path: $0, origin: "the usual place")
        }
    }

    /// Nothing was found.
    static func missing(_ setup: AsteriskSetup?) -> Finding {
        let places = ([setup?.log].compactMap(\.self) + usual).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let advice =
            setup == nil
            ? "there is no Asterisk here; copy its log to this machine, or name another file"
            : "it appears with the first call of a queue, and QUEUESTART after a restart"
        return .act(
            "log", "no log at \(places.joined(separator: ", ")); \(advice)", .inputNotFound,
            "floorwalker doctor PATH")
    }

    /// Whether a board without arguments reads it.
    func remark(isConfigured: Bool) -> [String] {
        let isDefault = path == Self.usual[0]
        return isDefault || isConfigured ? [] : ["sources = [\"\(path)\"]"]
    }
}
