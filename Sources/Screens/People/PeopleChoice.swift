import Text
import Vocabulary

/// What was chosen on the pages about agents.
struct PeopleChoice: Equatable, Sendable {
    /// `nil`: by score, or by state where there are no surveys.
    var order: Order?
    var names: NameDisplay
    /// Everybody at once in place of the table.
    var isGrid = false
    var filter: FilterLine?
    /// Who is to be compared, in the order of choosing.
    private(set) var marked: [String] = []
    /// The agents of the table one was opened from, in its order.
    var beside: [String] = []
    /// What the last key could not do; gone with the next one.
    var remark: TablePhrase?
    private var department: Screen.Place?

    init(of department: Screen.Place? = nil, names: NameDisplay = .ids) {
        self.department = department
        self.names = names
    }

    /// More do not fit side by side.
    static let mostMarked = 4

    /// Chooses a row, or lets go of it.
    mutating func toggleMark(of id: String) {
        if let place = marked.firstIndex(of: id) {
            marked.remove(at: place)
        } else if marked.count < Self.mostMarked {
            marked.append(id)
        } else {
            remark = .markNoMore
        }
    }

    mutating func clearMarks() { marked = [] }

    /// Filter and marks belong to the agents of one department.
    mutating func enter(_ department: Screen.Place?) {
        filter?.close()
        guard department != self.department else { return }
        self.department = department
        filter = nil
        marked = []
    }
}

extension NameDisplay {
    /// From full to ids to none, and round again to the fullest that may be.
    func next(upTo fullest: NameDisplay) -> NameDisplay {
        let lesser = Self.allCases.filter { $0 < min(self, fullest) }
        return lesser.last ?? fullest
    }
}
