/// Titles of the help screen, and the words around it.
public enum HelpPhrase: Phrase, CaseIterable {
    case period, screens, move, table, people, screen, out, marks, numbers, thisScreen, commands
    /// In the narrow column of a search, for what is said about the page.
    case here
    case typeToSearch, nothingFound
    case once, report, simple, check, doctor, configCheck, manual

    public var english: String {
        switch self {
        case .period: "Period"
        case .screens: "Screens"
        case .move: "Move"
        case .table: "Table"
        case .people: "People"
        case .screen: "Screen"
        case .out: "Out"
        case .marks: "Marks"
        case .numbers: "How numbers are made"
        case .thisScreen: "This screen"
        case .commands: "Without a screen"
        case .here: "Here"
        case .typeToSearch: "type to search the help"
        case .nothingFound: "Nothing in the help has these words."
        case .once: "one page of plain text, no escapes"
        case .report: "the figures of a period as text, csv or json"
        case .simple: "one fact per line, for screen readers"
        case .check: "one line and an exit code, for monitoring"
        case .doctor: "what keeps the board from its work"
        case .configCheck: "every mistake in the configuration, with its line"
        case .manual: "the manual"
        }
    }
}
