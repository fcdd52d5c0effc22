import Drawing
import Text

/// The last line of every page: what the keys do here.
struct FootLine {
    /// Where it is narrow, the last two stay longest, and of the others the first ones.
    let hints: [KeyHint]

    /// Drawn from the left, or flush with the right edge.
    ///
    /// - Parameter start: the first column that is free.
    func draw(
        row: Int, _ alignment: Alignment = .leading, from start: Int = 1, of canvas: inout Canvas
    ) {
        // Shorter words rather than fewer keys.
        let gap = canvas.size.columns >= 150 ? 3 : Self.gap
        var shown = start + width(hints, gap) + 1 > canvas.size.columns ? hints.map(\.brief) : hints
        while shown.count > 1, start + width(shown, gap) + 1 > canvas.size.columns {
            shown.remove(at: max(shown.count - 3, 0))
        }
        guard start - 1 + width(shown, gap) <= canvas.size.columns else { return }
        var column = alignment == .trailing ? canvas.size.columns - 1 - width(shown, gap) : start
        for hint in shown {
            hint.offer(column: column, row: row, of: &canvas)
            column = canvas.write(hint.key, column: column, row: row, as: .key) + 1
            column = canvas.write(hint.words, column: column, row: row) + gap
        }
    }

    private static let gap = 2

    private func width(_ hints: [KeyHint], _ gap: Int) -> Int {
        hints.reduce(0) { $0 + $1.columns } + gap * max(hints.count - 1, 0)
    }
}

/// A key and what it does, as the table of bindings has it.
struct KeyHint {
    let key: String
    let words: String
    /// The key itself; `nil` for a pair of them.
    private var pressed: Key?
    private let briefWords: String

    /// `nil`: no key does it.
    init?(_ action: Action, _ board: Board, as words: KeyPhrase? = nil) {
        guard let binding = board.options.keys.all.first(where: { $0.action == action }),
            let key = binding.keys.first
        else { return nil }
        let say = board.say
        self.key = key.name(say)
        pressed = key
        self.words = say(words ?? binding.words)
        briefWords = say(BriefKeyPhrase(words ?? binding.words))
    }

    /// Two keys that belong together: `< >`. `nil`: one of them is not there.
    init?(_ first: Action, _ second: Action, _ board: Board, _ words: String) {
        let keys = [first, second].compactMap(board.options.keys.key)
        guard keys.count == 2 else { return nil }
        self.init(keys.map { $0.name(board.say) }.joined(separator: " "), words)
    }

    /// Keys that have more than one meaning in the table, and the one they have here.
    init(_ key: String, _ words: String) {
        self.key = key
        self.words = words
        briefWords = words
    }

    /// The same in fewer letters.
    var brief: KeyHint {
        var hint = KeyHint(key, briefWords)
        hint.pressed = pressed
        return hint
    }

    func offer(column: Int, row: Int, of canvas: inout Canvas) {
        guard let pressed else { return }
        canvas.offer(
            .key(pressed), in: Rect(column: column, row: row, columns: columns, rows: 1))
    }

    var columns: Int { key.columns + 1 + words.columns }
}
