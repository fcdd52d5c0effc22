import Vocabulary

/// One page of the board.
public enum Screen: Hashable, Sendable {
    /// Six figures of the whole centre, to be read across the room.
    case wall
    /// A table of the departments.
    case departments
    /// The departments table one level down: the queues of one department.
    case department(id: String, name: String)

    /// Whose figures the page shows.
    var scope: Question.Scope {
        switch self {
        case .wall, .departments: .company
        case .department(let id, _): .department(id)
        }
    }

    /// One level up, or `nil` at the top.
    var parent: Screen? {
        switch self {
        case .wall: nil
        case .departments: .wall
        case .department: .departments
        }
    }
}
