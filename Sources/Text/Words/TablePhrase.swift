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
    case names(NameDisplay)
    /// More than the configuration allows was asked for.
    case namesFixed(NameDisplay)
    case marked(Int), markSome, markNoMore, following
    // Menus of columns and of rows
    case columns, hidden, noRoom, asDesigned
    case showOnly, everything, nothingToChoose
    // What became of what was written down. Paths and reasons come as they are
    case wrote(String), notWritten(String), copied, notCopied
    case noExplanation
    case nobodyHere

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
        case .names(.full): "names: full"
        case .names(.ids): "names: ids"
        case .names(.none): "names: none"
        case .namesFixed(.ids): "full names need names = \"full\" in the configuration"
        case .namesFixed: "the configuration shows no names: names = \"none\""
        case .marked(let count): "\(count) marked"
        case .markSome: "x compares two to four: mark them with space"
        case .markNoMore: "four are marked; more do not fit side by side"
        case .following: "following"
        case .columns: "Columns"
        case .hidden: "hidden"
        case .noRoom: "no room"
        case .asDesigned: "as designed"
        case .showOnly: "Show only"
        case .everything: "everything"
        case .wrote(let path): "written to \(path)"
        case .notWritten(let reason): "it could not be written: \(reason)"
        case .copied: "the row was handed to the clipboard of the terminal"
        case .notCopied: "this terminal has no clipboard"
        case .nothingToChoose: "there is only one kind of row here: nothing to choose from"
        case .noExplanation: ExplanationPhrase.elsewhere.english
        case .nobodyHere: "Nobody is known here yet."
        }
    }
}
