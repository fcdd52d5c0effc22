import Text

/// What the doctor finds about this machine: zone, configuration, terminal, manager interface.
enum MachinePhrase: Phrase {
    case zone(String, ZoneOrigin), noZone(String)
    case noConfiguration, noProblems(String)
    case noTerminal, terminal([TerminalTrait]), noTerm, uselessTerm(String)
    case noUTF8, small, wrongInTmux(String)
    case managerMayWrite(String, file: String), managerLooks
    case noManager(file: String, isEnabled: Bool)

    enum ZoneOrigin: Equatable {
        case configuration, variable, localtime
        /// `/etc/localtime` without a name.
        case unnamed
    }

    enum TerminalTrait: Equatable {
        /// The same in every language.
        case fact(String)
        case colours(Int), noColours
        case insideTmux, insideScreen, overSSH, noColorSet
    }

    var english: String {
        switch self {
        case .zone(let zone, let origin):
            "days begin at midnight in \(zone), as \(Self.english(origin))"
        case .noZone(let zone):
            "this machine names no zone, so days begin at midnight in \(zone); name one"
        case .noConfiguration:
            "no configuration, so every key has its default; one with the queues and agents of the "
                + "log, to be looked through, writes"
        case .noProblems(let file): "\(file) has no problems"
        case .noTerminal:
            "standard output is no terminal here, so the board prints one page of plain text"
        case .terminal(let traits): traits.map(Self.english).joined(separator: ", ")
        case .noTerm: "TERM is not set; set a type that is known here, or use --once"
        case .uselessTerm(let name):
            "TERM=\(name) is of no use for the board; set a type that is known here, or use --once"
        case .noUTF8:
            "the character set is not UTF-8, so the board draws with ASCII alone; set the locale "
                + "and log in again"
        case .small: "below 80×24 the board shows six figures instead of its pages"
        case .wrongInTmux(let name):
            "TERM is \(name) inside tmux, which draws by other rules; set TERM"
        case .managerMayWrite(let rights, let file):
            "the user floorwalker may write \(rights), and needs to look only; in \(file) write"
        case .managerLooks: "the user floorwalker may look and change nothing"
        case .noManager(let file, let isEnabled):
            "this version reads the log and asks no manager; a connection that may look and change "
                + "nothing takes these lines in \(file)"
                + (isEnabled ? "" : " (and enabled = yes under [general])")
        }
    }

    private static func english(_ origin: ZoneOrigin) -> String {
        switch origin {
        case .configuration: "tz in the configuration says"
        case .variable: "TZ says, which holds for this shell alone"
        case .localtime: "/etc/localtime says"
        case .unnamed:
            "far as can be told: /etc/localtime does not say its name; name the zone in the "
                + "configuration"
        }
    }

    private static func english(_ trait: TerminalTrait) -> String {
        switch trait {
        case .fact(let fact): fact
        case .colours(let count): "\(count) colours"
        case .noColours: "no colours"
        case .insideTmux: "inside tmux"
        case .insideScreen: "inside screen"
        case .overSSH: "over ssh"
        case .noColorSet: "NO_COLOR is set"
        }
    }
}
