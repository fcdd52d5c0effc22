import Text

extension Canvas {
    /// Draws a frame with a title on its upper line, and a remark on the right end of it. Returns the area
    /// inside; a frame without any inside is not drawn.
    @discardableResult
    public mutating func frame(_ area: Rect, title: String = "", remark: String = "") -> Rect {
        let inside = Rect(
            column: area.column + 2, row: area.row + 1, columns: max(area.columns - 4, 0),
            rows: max(area.rows - 2, 0))
        guard inside.columns > 0, inside.rows > 0 else { return inside }
        let right = area.column + area.columns
        let bottom = area.row + area.rows - 1
        for row in [area.row, bottom] { rule(row: row, columns: area.column + 1..<right - 1) }
        for column in [area.column, right - 1] {
            rule(column: column, rows: area.row + 1..<bottom)
        }
        let corners = [
            ("┌", area.column, area.row), ("┐", right - 1, area.row), ("└", area.column, bottom),
            ("┘", right - 1, bottom),
        ]
        for (corner, column, row) in corners {
            write(corner, column: column, row: row, as: .dim)
        }
        let top = Rect(
            column: inside.column, row: area.row, columns: inside.columns, rows: 1)
        if !title.isEmpty { write(" \(title) ", in: top, as: .heading) }
        if !remark.isEmpty, title.columns + remark.columns + 6 <= inside.columns {
            write(" \(remark) ", in: top, .trailing)
        }
        return inside
    }
}
