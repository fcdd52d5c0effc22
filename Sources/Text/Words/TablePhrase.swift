/// What stands around a table: its order, and how much of it is shown.
public enum TablePhrase: Phrase {
    case sortedBy(String)
    case needsAttention, name
    /// The orders of agents.
    case surePart, state, timeInState
    case shown(Int, of: Int)
    case answersNote
    /// The table can be scrolled to the right.
    case moreColumns

    public var english: String {
        switch self {
        case .sortedBy(let order): "sorted by: \(order)"
        case .needsAttention: "needs attention"
        case .name: "name"
        case .surePart: "NPS, sure part"
        case .state: "state"
        case .timeInState: "time in state"
        case .shown(let some, let all): "\(some) of \(all) shown"
        case .answersNote: "n: answers to the survey"
        case .moreColumns: "→ more columns"
        }
    }
}
