import Drawing
import Text
import Vocabulary

// The card that explains one figure.
extension Board {
    /// The figures that can be walked through on this page, in their order.
    private var explainable: [Metric] {
        guard let view = Viewpoint(self), !view.isEmpty else { return [] }
        switch screen {
        case .wall:
            return tiles(view).six.map(\.metric)
        case .departments, .department: return standingColumns(view).compactMap(\.metric)
        case .agents, .agent: return []
        }
    }

    /// Whose figure it is: of the row at the cursor, on the wall of the department of its page.
    private var explainedRow: Standing? {
        switch screen {
        case .wall: wallDepartment ?? namedTotal
        case .departments, .department: rows.cursor.flatMap { standing(ofRow: $0) } ?? namedTotal
        case .agents, .agent: nil
        }
    }

    var explanation: Explanation? {
        guard let explained, let view = Viewpoint(self), let row = explainedRow,
            explainable.contains(explained)
        else { return nil }
        return Explanation(explained, of: row, view, by: options.definitions)
    }

    /// Opens the card for the first figure of the row, or closes it.
    mutating func explain() -> [Command] {
        explained = explained == nil ? explainable.first : nil
        if explainable.isEmpty { reply = .noExplanation }
        return []
    }

    /// What a key does while the card is open; `nil`: it is closed, or closes and the key is for the page.
    mutating func walk(_ action: Action) -> [Command]? {
        guard let explained else { return nil }
        switch action {
        case .shift(let steps):
            let metrics = explainable
            guard let place = metrics.firstIndex(of: explained) else { break }
            self.explained = metrics[min(max(place + steps, 0), metrics.count - 1)]
            return []
        case .move: return nil
        case .go(.up), .explain:
            self.explained = nil
            return []
        case .travel, .go, .sort, .table, .panel, .people, .display, .out, .numbers, .lock, .leave,
            .redraw:
            break
        }
        self.explained = nil
        return nil
    }
}
