import Vocabulary

/// The tables of the board, as far as they differ in their columns.
public enum TableKind: String, CaseIterable, Sendable {
    case departments, queues, agents
}

extension Screen {
    /// The table of the page; `nil` where there is none.
    var table: TableKind? {
        switch self {
        case .departments: .departments
        case .department: .queues
        case .agents: .agents
        case .wall, .agent: nil
        }
    }
}
