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

    /// The same in so many rows; where that is too few, the last says how many lines are left out.
    func fitted(to rows: Int, _ say: Catalogue) -> Paragraph {
        guard lines.count > rows, rows > 0 else { return self }
        let rest = lines.count - rows + 1
        return Paragraph(lines.prefix(rows - 1) + [[Label(say(AgentPhrase.more(rest)), .dim)]])
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
