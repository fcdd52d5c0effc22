import Drawing
import Text

/// The last line of a page whose table is filtered: the filter, what of the rows it leaves, and the keys
/// that keep and clear it.
struct FilterFoot {
    private let board: Board
    private let filter: FilterLine
    private let say: Catalogue

    /// `nil` where nothing is filtered.
    init?(_ board: Board) {
        guard let filter = board.choice(on: board.screen).filter else { return nil }
        self.board = board
        self.filter = filter
        say = board.say
    }

    func draw(on canvas: inout Canvas) {
        let row = canvas.size.rows - 1
        canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
        let count = say(TablePhrase.shown(board.rows.ids.count, of: board.allRows))
        let hasCount = canvas.size.columns >= count.columns * 2
        let room = canvas.size.columns - 4 - (hasCount ? count.columns + 4 : 0)
        var column = canvas.write("/ ", column: 1, row: row, as: .key)
        column = drawText(in: Rect(column: column, row: row, columns: room, rows: 1), of: &canvas)
        if filter.isOpen { column = canvas.write(" ", column: column, row: row, as: .selected) }
        guard hasCount else { return }
        column = canvas.write(count, column: column + 3, row: row)
        let hints = [
            KeyHint(.go(.down), board, as: filter.isOpen ? .keepFilter : .open),
            KeyHint(.go(.up), board, as: .clear),
        ]
        FootLine(hints: hints.compactMap(\.self)).draw(row: row, from: column + 3, of: &canvas)
    }

    /// The end of a long filter stays in sight: there is the cursor.
    private func drawText(in area: Rect, of canvas: inout Canvas) -> Int {
        var letters = Array(filter.text)
        var wrong = filter.fault.map { $0.offset..<$0.offset + $0.term.count } ?? 0..<0
        while letters.count > 1, String(letters).columns > max(area.columns, 1) {
            letters.removeFirst()
            wrong = max(wrong.lowerBound - 1, 0)..<max(wrong.upperBound - 1, 0)
        }
        wrong = wrong.clamped(to: 0..<letters.count)
        let pieces: [(ArraySlice<Character>, Style)] = [
            (letters[..<wrong.lowerBound], .plain), (letters[wrong], .watch),
            (letters[wrong.upperBound...], .plain),
        ]
        var place = area
        for (piece, style) in pieces {
            let end = canvas.write(String(piece), in: place, as: style)
            place.columns -= end - place.column
            place.column = end
        }
        return place.column
    }
}
