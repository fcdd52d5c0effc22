import Settings
import Text

/// Why a command cannot do what it was asked, and what to do: one sentence that names the option, file or
/// key.
enum FailurePhrase: Phrase {
    /// A sentence that was made elsewhere.
    case sentence(String)
    case badZone(String, key: String)
    // Options
    case badPeriod(String, periods: String), badInstant(String, option: String)
    case badLanguage(String, languages: String)
    case badFormat(String), badReportFormat(String), formatNeedsOnce(String)
    case wallIsWhole, badScreen(String), badRefresh(Int)
    case kioskIsWall, badProfile(String), badNames(String), namesFixed(String), badBidi(String)
    case badTheme(String, themes: String)
    case periodOrBounds, endBeforeStart, badGroup(String, groups: String), noGroup
    case badInterval(Int), badDays(Int), badQueues(Int), badAgents(Int, least: Int)
    case openedLater(option: String)
    // Sources
    case terminalInput, noLogForInit, noLogForCheck, nothingToReport
    case emptyDepartment(String), noShift, shiftNotBegun
    case unreadable(UnreadableLines), checkKind
    /// The file of the last choices cannot be used.
    case noMemory(String, ConfigurationError)
    case cannotWrite(String, reason: String)
    // Conditions
    case noCondition(String)

    var english: String {
        switch self {
        case .sentence(let sentence): sentence
        case .badZone(let name, let key):
            "\(key): \(name) is no time zone; an IANA name such as Europe/Berlin is expected"
        case .badPeriod(let name, let periods): "--period \(name): use one of \(periods)"
        case .badInstant(let text, let option):
            "\(option) \(text): write it as 2026-03-02T09:00:00Z, or with an offset as +01:00"
        case .badLanguage(let code, let languages):
            "--lang \(code): this version speaks \(languages); use one of them"
        case .badFormat(let name): "--format \(name): use text, json or csv"
        case .badReportFormat(let name):
            "--format \(name): this version writes text, json and csv; use one of them"
        case .formatNeedsOnce(let name): "--format \(name): the board is no file; add --once"
        case .wallIsWhole: "--screen wall shows all departments; leave --department out"
        case .badScreen(let name): "--screen \(name): use wall, departments or agents"
        case .badBidi(let name): "--bidi \(name): use auto, self, terminal or off"
        case .kioskIsWall: "--kiosk locks the wall; leave --screen and --department out"
        case .badProfile(let name): "--profile \(name): use floor or supervisor"
        case .badTheme(let name, let themes): "--theme \(name): use one of \(themes)"
        case .badNames(let names): "--names \(names): use full, ids or none"
        case .namesFixed(let names):
            "--names \(names): the configuration allows less; set names = \"\(names)\" there"
        case .badRefresh(let seconds): "--refresh \(seconds): use 1 to 60 seconds"
        case .periodOrBounds: "--period and --from or --to exclude each other; name one"
        case .endBeforeStart: "--to is before --from; exchange them"
        case .badGroup(let name, let groups): "--by \(name): this version knows \(groups)"
        case .noGroup: "--by: name at least one kind of group, such as queue"
        case .badInterval(let minutes): "--interval \(minutes): use 15, 30 or 60 minutes"
        case .badDays(let days): "--days \(days): a number from 1 to 3660 is expected"
        case .badQueues(let queues): "--queues \(queues): a number from 1 to 1000 is expected"
        case .badAgents(let agents, let least):
            "--agents \(agents): a number from \(least) to 100000 is expected, one for each queue at least"
        case .openedLater(let option): "\(option): the centre opened in 1970, name a later instant"
        case .terminalInput: "-: standard input is the terminal; pipe events into it"
        case .noLogForInit: "no log was found; name one, as in floorwalker config init PATH"
        case .noLogForCheck: "there is no log; name one, as floorwalker doctor says"
        case .nothingToReport: "nothing to report on; name a file, or sources in the configuration"
        case .emptyDepartment(let name): "--department \(name): nothing that was read belongs to it"
        case .noShift: "--period shift: no shift is configured; name some under shifts"
        case .shiftNotBegun: "--period shift: no shift has begun; name another period"
        case .unreadable(let lines): lines.english
        case .checkKind: "check that it is a queue_log or events"
        case .noMemory(let path, let error):
            "\(path) is left aside, the board begins as configured: "
                + error.problems.map(\.english).joined(separator: "; ")
        case .cannotWrite(let name, let reason): "\(name) cannot be written: \(reason)"
        case .noCondition(let text):
            "“\(text)” is no condition; write a symbol, <, <=, > or >=, and a number, as "
                + "in 'sl>=80 && longest_wait<180'"
        }
    }
}
