import Drawing
import Text
import Vocabulary

/// What the rows can be sorted by, in a box over the table.
struct SortMenu {
    private let board: Board
    private let line: Int
    private let say: Catalogue

    init(_ board: Board, line: Int) {
        self.board = board
        self.line = line
        say = board.say
    }

    func draw(on canvas: inout Canvas) {
        let names = board.sortKeys.map { Order($0).name(say) }
        guard !names.isEmpty else { return }
        let area = self.area(names, canvas.size)
        canvas.fill(area)
        // On a strip there is no room for a frame.
        let isFramed = area.rows >= 3 && area.columns >= 12
        let inside = isFramed ? canvas.frame(area, title: say(TablePhrase.sortBy)) : area
        let first = min(max(line - inside.rows + 1, 0), max(names.count - inside.rows, 0))
        for (offset, name) in names.dropFirst(first).prefix(inside.rows).enumerated() {
            draw(
                name, at: first + offset,
                in: Rect(
                    column: inside.column, row: inside.row + offset, columns: inside.columns,
                    rows: 1), of: &canvas)
        }
        drawFoot(of: &canvas)
    }

    private func area(_ names: [String], _ size: Size) -> Rect {
        let widest = (names.map(\.columns).max() ?? 0) + 2
        let columns = min(max(widest, say(TablePhrase.sortBy).columns + 2) + 4, size.columns)
        // Below the heads of the table; the foot stays in sight.
        let top = size.rows >= 10 ? 3 : 0
        let rows = min(names.count + 2, max(size.rows - top - (size.rows >= 3 ? 1 : 0), 1))
        return Rect(
            column: min(20, max(size.columns - columns, 0) / 2), row: top, columns: columns,
            rows: rows)
    }

    private func draw(_ name: String, at index: Int, in place: Rect, of canvas: inout Canvas) {
        let isChosen = board.sortKeys[index] == board.order.key
        let style: Style = index == line ? .selected : isChosen ? .key : .plain
        if index == line { canvas.fill(place, as: .selected) }
        var text = place
        text.columns = max(place.columns - 2, 0)
        canvas.write(name, in: text, as: style)
        if isChosen { canvas.write(board.order.arrow, in: place, .trailing, as: style) }
    }

    private func drawFoot(of canvas: inout Canvas) {
        let row = canvas.size.rows - 1
        guard row >= 3 else { return }
        canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
        let hints = [
            KeyHint(.go(.down), board, as: .choose), KeyHint(.sort(.turnRound), board),
            KeyHint(.sort(.columnLeft), .sort(.columnRight), board, say(KeyPhrase.nextColumn)),
            KeyHint(.go(.up), board, as: .close),
        ]
        FootLine(hints: hints.compactMap(\.self)).draw(row: row, of: &canvas)
    }
}
