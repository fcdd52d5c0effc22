import Vocabulary

extension Board {
    /// Where the user is, or is on the way to.
    private var place: Screen { destination ?? screen }

    mutating func go(_ way: Action.Way) -> [Command] {
        let wasInHelp = helpTop != nil
        helpTop = nil
        switch way {
        case .wall: return open(.wall)
        case .departments: return open(.departments)
        case .last: return open(previous)
        case .down: return wasInHelp ? [] : goDown()
        case .up: return wasInHelp ? [] : place.parent.map { open($0) } ?? []
        case .help:
            helpTop = wasInHelp ? nil : 0
            return []
        }
    }

    private mutating func goDown() -> [Command] {
        switch place {
        case .wall: return open(.departments)
        case .departments:
            // What the cursor is on is drawn; what is on the way is not.
            guard destination == nil, let id = rows.cursor, let row = standing(ofRow: id) else {
                return []
            }
            return open(.department(id: id, name: row.name))
        case .department: return []
        }
    }

    /// Opens a page: at once when its figures are here, else as soon as they come.
    private mutating func open(_ next: Screen) -> [Command] {
        guard next != place else { return [] }
        previous = place
        let hasFigures = picture.map { $0.question.scope == next.scope } ?? true
        if hasFigures {
            screen = next
            destination = nil
        } else {
            destination = next
        }
        columnShift = 0
        return isAskedFor(question) ? [] : ask()
    }

    /// Whether the question under way already asks for this.
    private func isAskedFor(_ question: Question) -> Bool {
        guard case .asking(let asked) = link else { return false }
        return asked.asksTheSame(as: question)
    }

    func standing(ofRow id: String) -> Standing? {
        picture?.snapshot.rows.first { $0.id == id }
    }
}
