import Drawing
import Text

/// The last line of every page: what the keys do here.
struct FootLine {
    /// Where it is narrow, the last two stay longest, and of the others the first ones.
    let hints: [KeyHint]

    /// Drawn from the left, or flush with the right edge.
    func draw(row: Int, _ alignment: Alignment = .leading, of canvas: inout Canvas) {
        var shown = hints
        while shown.count > 1, width(shown) + 2 > canvas.size.columns {
            shown.remove(at: max(shown.count - 3, 0))
        }
        guard width(shown) <= canvas.size.columns else { return }
        var column = alignment == .trailing ? canvas.size.columns - 1 - width(shown) : 1
        for hint in shown {
            column = canvas.write(hint.key, column: column, row: row, as: .key) + 1
            column = canvas.write(hint.words, column: column, row: row) + Self.gap
        }
    }

    private static let gap = 2

    private func width(_ hints: [KeyHint]) -> Int {
        hints.reduce(0) { $0 + $1.columns } + Self.gap * max(hints.count - 1, 0)
    }
}

/// A key and what it does, as the table of bindings has it.
struct KeyHint {
    let key: String
    let words: String

    init?(_ action: Action, _ say: Catalogue, as words: KeyPhrase? = nil) {
        guard let binding = Bindings.all.first(where: { $0.action == action }),
            let key = binding.keys.first
        else { return nil }
        self.key = key.name
        self.words = say(words ?? binding.words)
    }

    var columns: Int { key.columns + 1 + words.columns }
}
