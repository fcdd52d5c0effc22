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
        drawSteps(from: column + 2, row: row, of: &canvas)
    }

    private func draw(
        _ period: Period, key: String, _ words: String, column: Int, row: Int,
        of canvas: inout Canvas
    ) {
        guard period == board.period else {
            canvas.write(key, column: column + 1, row: row, as: .key)
            canvas.write(words, column: column + 2 + key.columns, row: row)
            return
        }
        let end = canvas.write("\(key) \(words)", column: column + 1, row: row, as: .selected)
        canvas.write("▐", column: column, row: row)
        canvas.write("▌", column: end, row: row)
    }

    /// The keys that leave the present and come back to it, where there is room.
    private func drawSteps(from column: Int, row: Int, of canvas: inout Canvas) {
        let hints = [
            KeyHint(.travel(.earlier), .travel(.later), board, say(PeriodPhrase.step)),
            board.options.keys.key(for: .travel(.live)).map {
                KeyHint($0.name(say), say(PeriodPhrase.backToLive))
            },
        ].compactMap(\.self)
        let width = hints.reduce(0) { $0 + $1.columns + 3 } - 3
        guard column + width < canvas.size.columns else { return }
        var column = column
        for hint in hints {
            column = canvas.write(hint.key, column: column, row: row, as: .key) + 1
            column = canvas.write(hint.words, column: column, row: row) + 3
        }
    }
}
