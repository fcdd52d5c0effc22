import Drawing
import Text
import Vocabulary

/// The second line of a working page: every period with its key, the chosen one in brackets.
struct PeriodBar {
    private let board: Board
    private let say: Catalogue

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    func draw(row: Int, of canvas: inout Canvas) {
        let isLong = canvas.size.columns >= 120
        var column = 0
        for binding in board.options.keys.all {
            guard case .travel(.period(let period)) = binding.action, let key = binding.keys.first
            else { continue }
            let words = say(isLong ? PeriodPhrase.long(period) : PeriodPhrase.short(period))
            canvas.offer(
                .key(key),
                in: Rect(
                    column: column, row: row, columns: key.name(say).columns + words.columns + 3,
                    rows: 1))
            draw(period, key: key.name(say), words, column: column, row: row, of: &canvas)
            column += key.name(say).columns + words.columns + (isLong ? 4 : 3)
        }
        drawHints(from: column + (isLong ? 2 : 1), row: row, isLong: isLong, of: &canvas)
    }

    private func draw(
        _ period: Period, key: String, _ words: String, column: Int, row: Int,
        of canvas: inout Canvas
    ) {
        guard period == board.period, board.span == nil else {
            canvas.write(key, column: column + 1, row: row, as: .key)
            canvas.write(words, column: column + 2 + key.columns, row: row)
            return
        }
        let end = canvas.write("\(key) \(words)", column: column + 1, row: row, as: .selected)
        canvas.write("▐", column: column, row: row)
        canvas.write("▌", column: end, row: row)
    }

    /// The keys that leave the present and come back to it, as many as there is room for.
    private func drawHints(
        from column: Int, row: Int, isLong: Bool, of canvas: inout Canvas
    ) {
        var column = column
        for hint in hints(isLong: isLong) where column + hint.columns < canvas.size.columns {
            column = canvas.write(hint.key, column: column, row: row, as: .key) + 1
            column = canvas.write(hint.words, column: column, row: row) + 3
        }
    }

    /// Away from the present the way back comes first.
    private func hints(isLong: Bool) -> [KeyHint] {
        let steps = KeyHint(.travel(.earlier), .travel(.later), board, say(PeriodPhrase.step))
        let back = hint(.travel(.live), .backToLive)
        let custom = hint(.travel(.custom), .custom)
        let versus =
            isCompared
            ? hint(
                .people(.grid),
                isLong ? .versusLong(board.comparison) : .versus(board.comparison)) : nil
        let isAway = board.span != nil || board.stepsBack > 0
        if isLong { return [custom, steps, back, versus].compactMap(\.self) }
        let all = isAway ? [steps, back, versus, custom] : [steps, versus, back, custom]
        return all.compactMap(\.self)
    }

    private func hint(_ action: Action, _ words: PeriodPhrase) -> KeyHint? {
        board.options.keys.key(for: action).map { KeyHint($0.name(say), say(words)) }
    }

    /// Figures of persons are compared with nothing of before.
    private var isCompared: Bool {
        switch board.screen {
        case .wall, .departments, .department: true
        case .agents, .agent: false
        }
    }
}
