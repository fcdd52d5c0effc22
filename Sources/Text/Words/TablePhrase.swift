public import Vocabulary

/// What stands around a table: its order, and how much of it is shown.
public enum TablePhrase: Phrase {
    case sortedBy(String), sortBy
    case needsAttention, name
    /// The orders of agents.
    case surePart, state, timeInState
    case shown(Int, of: Int)
    case answersNote
    /// The table can be scrolled to the right.
    case moreColumns
    // Of agents
    case filter(String?), typing(String)
    case badTerm(String, FilterFault)
    case names(NameDisplay)
    /// More than the configuration allows was asked for.
    case namesFixed(NameDisplay)
    case marked(Int), markSome, markNoMore
    case nobodyHere, nobodyFound

    public var english: String {
        switch self {
        case .sortedBy(let order): "sorted by: \(order)"
        case .sortBy: "Sort by"
        case .needsAttention: "needs attention"
        case .name: "name"
        case .surePart: "NPS, sure part"
        case .state: "state"
        case .timeInState: "time in state"
        case .shown(let some, let all): "\(some) of \(all) shown"
        case .answersNote: "n: answers to the survey"
        case .moreColumns: "→ more columns"
        case .filter(nil): "filter: none"
        case .filter(let text?): "filter: \(text)"
        case .typing(let text): "filter: \(text)"
        case .badTerm(let term, let fault): "\(term): \(Self.sentence(fault))"
        case .names(.full): "names: full"
        case .names(.ids): "names: ids"
        case .names(.none): "names: none"
        case .namesFixed(.ids): "full names need names = \"full\" in the configuration"
        case .namesFixed: "the configuration shows no names: names = \"none\""
        case .marked(let count): "\(count) marked"
        case .markSome: "x compares two to four: mark them with space"
        case .markNoMore: "four are marked; more do not fit side by side"
        case .nobodyHere: "Nobody is known here yet."
        case .nobodyFound: "Nobody fits the filter."
        }
    }

    private static func sentence(_ fault: FilterFault) -> String {
        switch fault {
        case .unknownField: "use dept, team, state, reason, nps, n, aht, calls or for"
        case .noNumber: "a number is missing, as in n>30 or for>10:00"
        case .noWord: "a word is missing, as in state:paused"
        }
    }
}

/// Why a term of a filter cannot be understood.
public enum FilterFault: Hashable, Sendable {
    case unknownField, noNumber, noWord
}
