/// What stands around a table: its order, how much of it is shown, why a cell is empty.
public enum TablePhrase: Phrase {
    case sortedBy(String)
    case needsAttention, name
    case shown(Int, of: Int)
    case answersNote
    /// The table can be scrolled to the right.
    case moreColumns
    /// In place of a score.
    case fewerThan(answers: Int)
    /// The same where it is narrow: `n<10`.
    case tooFew(answers: Int)
    case departmentsReporting(Int, of: Int)

    public var english: String {
        switch self {
        case .sortedBy(let order): "sorted by: \(order)"
        case .needsAttention: "needs attention"
        case .name: "name"
        case .shown(let some, let all): "\(some) of \(all) shown"
        case .answersNote: "n: answers to the survey"
        case .moreColumns: "→ more columns"
        case .fewerThan(let answers): "fewer than \(counted(answers, "answer", "answers"))"
        case .tooFew(let answers): "n<\(answers)"
        case .departmentsReporting(let some, let all): "\(some) of \(all) departments"
        }
    }
}
