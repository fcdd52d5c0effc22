import Drawing
import Text
import Vocabulary

/// The open menu, in a box over the table.
struct MenuBox {
    private let menu: Menu
    private let entries: [Menu.Entry]
    private let title: String
    private let hints: [KeyHint]

    init(_ board: Board, _ menu: Menu) {
        let say = board.say
        self.menu = menu
        entries = board.entries(of: menu.kind)
        let close = KeyHint(.go(.up), board, as: .close)
        let all: [KeyHint?]
        switch menu.kind {
        case .sort:
            title = say(TablePhrase.sortBy)
            all = [
                KeyHint(.go(.down), board, as: .choose), KeyHint(.sort(.turnRound), board),
                KeyHint(.sort(.columnLeft), .sort(.columnRight), board, say(KeyPhrase.nextColumn)),
                close,
            ]
        case .columns:
            title = say(TablePhrase.columns)
            all = [
                KeyHint(.table(.mark), board, as: .showOrHide),
                KeyHint(.sort(.columnLeft), .sort(.columnRight), board, say(KeyPhrase.moveColumn)),
                close,
            ]
        case .export:
            title = say(ExportPhrase.title)
            all = [KeyHint(.go(.down), board, as: .write), close]
        case .rows:
            title = say(TablePhrase.showOnly)
            all = [KeyHint(.go(.down), board, as: .choose), close]
        }
        hints = all.compactMap(\.self)
    }

    func draw(on canvas: inout Canvas) {
        guard !entries.isEmpty else { return }
        let area = self.area(canvas.size)
        canvas.fill(area)
        // On a strip there is no room for a frame.
        let isFramed = area.rows >= 3 && area.columns >= 12
        let inside = isFramed ? canvas.frame(area, title: title) : area
        let first = min(
            max(menu.line - inside.rows + 1, 0), max(entries.count - inside.rows, 0))
        for (offset, entry) in entries.dropFirst(first).prefix(inside.rows).enumerated() {
            let place = Rect(
                column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
            draw(entry, isAtCursor: first + offset == menu.line, in: place, of: &canvas)
            canvas.offer(.line(first + offset), in: place)
        }
        drawFoot(of: &canvas)
    }

    private func area(_ size: Size) -> Rect {
        let widest = entries.map { entry in
            min(entry.text.columns, Self.widestText) + max(entry.remark.columns + 1, 2)
        }
        let columns = min(max(widest.max() ?? 0, title.columns + 2) + 4, size.columns)
        // Below the heads of the table; the foot stays in sight.
        let top = size.rows >= 10 ? 3 : 0
        let rows = min(entries.count + 2, max(size.rows - top - (size.rows >= 3 ? 1 : 0), 1))
        return Rect(
            column: min(20, max(size.columns - columns, 0) / 2), row: top, columns: columns,
            rows: rows)
    }

    /// Names from outside may be long; a menu is none the wider for it.
    private static let widestText = 32

    private func draw(
        _ entry: Menu.Entry, isAtCursor: Bool, in place: Rect, of canvas: inout Canvas
    ) {
        let style: Style = isAtCursor ? .selected : entry.isChosen ? .key : .plain
        if isAtCursor { canvas.fill(place, as: .selected) }
        var text = place
        text.columns = max(
            place.columns - (entry.remark.isEmpty ? 0 : entry.remark.columns + 1), 0)
        canvas.write(entry.text, in: text, as: style)
        let remark: Style = style == .plain ? .dim : style
        canvas.write(entry.remark, in: place, .trailing, as: remark)
    }

    private func drawFoot(of canvas: inout Canvas) {
        let row = canvas.size.rows - 1
        guard row >= 3 else { return }
        canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
        FootLine(hints: hints).draw(row: row, of: &canvas)
    }
}
