import Vocabulary

/// One page of the board.
public enum Screen: Hashable, Sendable {
    /// Six figures of the whole centre, to be read across the room.
    case wall
    /// A table of the departments.
    case departments
    /// The departments table one level down: the queues of one department.
    case department(id: String, name: String)
    /// The persons at home in a department; of the whole centre without one.
    case agents(of: Place?)
    /// One person looked at closely, or a few side by side, by their ids.
    case agent([String], of: Place?)

    /// A department one has come through.
    public struct Place: Hashable, Sendable {
        public let id: String
        public let name: String

        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// What its figures are about.
    var subject: Subject {
        switch self {
        case .wall, .departments: Subject(scope: .company, rows: .parts)
        case .department(let id, _): Subject(scope: .department(id), rows: .parts)
        case .agents(let place):
            Subject(scope: place.map { .department($0.id) } ?? .company, rows: .agents)
        case .agent(let ids, _): Subject(scope: .agents(ids), rows: .parts)
        }
    }

    /// One level up, or `nil` at the top.
    var parent: Screen? {
        switch self {
        case .wall: nil
        case .departments: .wall
        case .department: .departments
        case .agents(let place): place.map { .department(id: $0.id, name: $0.name) } ?? .departments
        case .agent(_, let place): .agents(of: place)
        }
    }

    /// The department of the page.
    var place: Place? {
        switch self {
        case .wall, .departments: nil
        case .department(let id, let name): Place(id: id, name: name)
        case .agents(let place), .agent(_, let place): place
        }
    }
}

/// Whose figures a question asks for, and of what kind: what tells one table from another.
struct Subject: Hashable, Sendable {
    var scope: Question.Scope
    var rows: Question.Rows
}

extension Question {
    var subject: Subject { Subject(scope: scope, rows: rows) }
}
