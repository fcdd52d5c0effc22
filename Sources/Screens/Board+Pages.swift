import Vocabulary

extension Board {
    /// Where the user is, or is on the way to.
    var place: Screen { destination ?? screen }

    mutating func go(_ way: Action.Way) -> [Command] {
        let wasInHelp = helpTop != nil
        closeHelp()
        switch way {
        case .wall: return open(.wall)
        case .departments: return open(.departments)
        case .agents: return open(.agents(of: departmentAtHand))
        case .last: return open(previous)
        case .down: return wasInHelp ? [] : goDown()
        case .up:
            guard !wasInHelp, !clearChoice() else { return [] }
            return place.parent.map { open($0) } ?? []
        case .options:
            optionsLine = 0
            return []
        case .help:
            helpTop = wasInHelp ? nil : 0
            return []
        }
    }

    private mutating func goDown() -> [Command] {
        switch place {
        case .wall:
            return open(
                wallDepartment.map { .department(id: $0.id, name: $0.name) } ?? .departments)
        case .departments:
            return departmentAtCursor.map { open(.department(id: $0.id, name: $0.name)) } ?? []
        case .department: return open(.agents(of: place.place))
        case .agents:
            guard destination == nil, let id = rows.cursor else { return [] }
            people.beside = rows.ids
            return open(.agent([id], of: place.place))
        case .agent: return []
        }
    }

    /// The department whose agents are meant: the one of the page, or the one under the cursor.
    private var departmentAtHand: Screen.Place? {
        place == .departments ? departmentAtCursor : place.place
    }

    /// What the cursor is on is drawn; what is on the way is not.
    private var departmentAtCursor: Screen.Place? {
        guard destination == nil, let id = rows.cursor, let row = standing(ofRow: id) else {
            return nil
        }
        return Screen.Place(id: id, name: row.name)
    }

    /// Opens a page: at once when its figures are here, else as soon as they come.
    mutating func open(_ next: Screen) -> [Command] {
        guard next != place else { return [] }
        previous = place
        closeFilter()
        if next == .wall { wall.turn.begin(at: now) }
        let hasFigures = picture.map { $0.question.subject == next.subject } ?? true
        if hasFigures {
            screen = next
            destination = nil
            refilter()
        } else {
            destination = next
        }
        columnShift = 0
        focus = .table
        isZoomed = false
        return isAskedFor(question) ? [] : ask()
    }

    /// Whether the question under way already asks for this.
    private func isAskedFor(_ question: Question) -> Bool {
        guard case .asking(let asked) = link else { return false }
        return asked.covers(question)
    }

    func standing(ofRow id: String) -> Standing? {
        picture?.snapshot.rows.first { $0.id == id }
    }
}
