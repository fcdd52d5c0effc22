import Vocabulary

/// What was chosen on the pages about agents.
struct PeopleChoice: Equatable, Sendable {
    /// `nil`: by score, or by state where there are no surveys.
    var order: Order?
    var names: NameDisplay
    /// Everybody at once in place of the table.
    var isGrid = false
    /// The agents of the table one was opened from, in its order.
    var beside: [String] = []

    init(names: NameDisplay = .ids) {
        self.names = names
    }

    /// More do not fit side by side.
    static let mostMarked = 4
}

extension NameDisplay {
    /// From full to ids to none, and round again to the fullest that may be.
    func next(upTo fullest: NameDisplay) -> NameDisplay {
        let lesser = Self.allCases.filter { $0 < min(self, fullest) }
        return lesser.last ?? fullest
    }
}
