import Drawing
import Text

/// Lines of pieces, each in its own style, drawn inside an area and nowhere else.
struct Paragraph {
    var lines: [[Label]]

    init(_ lines: [[Label]]) {
        self.lines = lines
    }

    /// As wide as the widest line.
    var columns: Int {
        lines.map { line in line.reduce(0) { $0 + $1.text.columns } }.max() ?? 0
    }

    func draw(in area: Rect, of canvas: inout Canvas) {
        for (offset, line) in lines.prefix(max(area.rows, 0)).enumerated() {
            var column = area.column
            let end = area.column + area.columns
            for piece in line where column < end {
                let place = Rect(
                    column: column, row: area.row + offset, columns: end - column, rows: 1)
                column = canvas.write(piece.text, in: place, as: piece.style)
            }
        }
    }
}
