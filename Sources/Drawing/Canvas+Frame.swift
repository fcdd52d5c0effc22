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
        rule(row: area.row, columns: area.column..<right)
        rule(row: area.row + area.rows - 1, columns: area.column..<right)
        rule(column: area.column, rows: area.row..<area.row + area.rows)
        rule(column: right - 1, rows: area.row..<area.row + area.rows)
        let top = Rect(
            column: inside.column, row: area.row, columns: inside.columns, rows: 1)
        if !title.isEmpty { write(" \(title) ", in: top, as: .heading) }
        if !remark.isEmpty, title.columns + remark.columns + 6 <= inside.columns {
            write(" \(remark) ", in: top, .trailing)
        }
        return inside
    }
}
