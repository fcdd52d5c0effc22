import Text

/// A log that is to be looked at, and how it came to be that one; as a phrase its path and that.
struct LogPlace: Phrase {
    let path: String
    /// `surveys:` and the like, where the name of the source has it.
    var kind = ""
    let origin: Origin

    enum Origin: Equatable {
        case named, configured, usual
        /// As the configuration in that folder says.
        case asterisk(folder: String)
    }

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
            return LogPlace(path: setup.log, origin: .asterisk(folder: setup.folder))
        }
        return usual.first { files.mayHold($0) }.map {
            LogPlace(path: $0, origin: .usual)
        }
    }

    /// Nothing was found.
    static func missing(_ setup: AsteriskSetup?) -> Finding {
        let places = ([setup?.log].compactMap(\.self) + usual).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return .act(
            .log, LogPhrase.nowhere(places, hasAsterisk: setup != nil), .inputNotFound,
            "floorwalker doctor PATH")
    }

    /// Whether a board without arguments reads it.
    func remark(isConfigured: Bool) -> [String] {
        let isDefault = path == Self.usual[0]
        return isDefault || isConfigured ? [] : ["sources = [\"\(path)\"]"]
    }
}

extension LogPlace {
    var english: String {
        let origin =
            switch origin {
            case .named: "named here"
            case .configured: "configured"
            case .usual: "the usual place"
            case .asterisk(let folder): "as \(folder) says"
            }
        return "\(path) (\(origin))"
    }

    var german: String {
        let origin =
            switch origin {
            case .named: "hier genannt"
            case .configured: "konfiguriert"
            case .usual: "der übliche Ort"
            case .asterisk(let folder): "wie \(folder) es sagt"
            }
        return "\(path) (\(origin))"
    }
}
