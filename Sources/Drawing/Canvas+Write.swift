public import Text

extension Canvas {
    /// Writes one line of text from a place to the right edge, cut off with `…` where the screen ends.
    ///
    /// The text is made safe on the way (`Glyphs`). A character two columns wide takes two cells, and is
    /// left out rather than halved. Returns the column behind the last one written.
    @discardableResult
    public mutating func write(
        _ text: String, column: Int, row: Int, as style: Style = .plain
    ) -> Int {
        put(Glyphs(text).clipped(to: size.columns - column), column: column, row: row, as: style)
    }

    /// Writes one line of text in the first row of an area, cut off with `…` where the area ends; blanks
    /// beside the text are left as they are. Returns the column behind the last one written.
    @discardableResult
    public mutating func write(
        _ text: String, in area: Rect, _ alignment: Alignment = .leading, as style: Style = .plain
    ) -> Int {
        let glyphs = Glyphs(text).clipped(to: area.columns)
        let room = max(area.columns - glyphs.columns, 0)
        let before =
            switch alignment {
            case .leading: 0
            case .center: room / 2
            case .trailing: room
            }
        return put(glyphs, column: area.column + before, row: area.row, as: style)
    }

    private mutating func put(
        _ glyphs: Glyphs, column: Int, row: Int, as style: Style
    ) -> Int {
        let start = column
        var column = column
        for glyph in glyphs.glyphs {
            put(Cell(glyph.text, style, width: UInt8(glyph.columns)), column: column, row: row)
            column += glyph.columns
        }
        if glyphs.glyphs.contains(where: \.mayRunLeft) { self[start, row].opensField = true }
        return column
    }

    /// Sets a cell, or two for a wide one, and blanks what would be left of a wide character there.
    /// Nothing is set where the screen is not wide enough.
    mutating func put(_ cell: Cell, column: Int, row: Int) {
        let end = column + Int(cell.width)
        guard isInside(column, row), end <= size.columns else { return }
        let index = row * size.columns + column
        if cell.width == 2 || cells[index].width != 1 {
            clearHalves(from: column, to: end, row: row)
        }
        cells[index] = cell
        if cell.width == 2 { cells[index + 1] = Cell("", cell.style, width: 0) }
    }

    /// Blanks the halves of wide characters that reach over the ends of a stretch.
    mutating func clearHalves(from start: Int, to end: Int, row: Int) {
        if self[start, row].width == 0 { blank(start - 1, row) }
        if self[end, row].width == 0 { blank(end, row) }
    }

    private mutating func blank(_ column: Int, _ row: Int) {
        self[column, row] = Cell(" ", self[column, row].style)
    }
}
