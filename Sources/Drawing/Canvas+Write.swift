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
        var column = column
        for glyph in glyphs {
            put(glyph, column: column, row: row, as: style)
            column += glyph.columns
        }
        return column
    }

    private mutating func put(_ glyph: Glyph, column: Int, row: Int, as style: Style) {
        let end = column + glyph.columns
        guard column >= 0, end <= size.columns else { return }
        clearHalves(from: column, to: end, row: row)
        self[column, row] = Cell(glyph.text, style, width: UInt8(glyph.columns))
        if glyph.columns == 2 { self[column + 1, row] = Cell("", style, width: 0) }
    }

    /// Blanks what would be left of a wide character when cells up to `end` are overwritten.
    mutating func clearHalves(from start: Int, to end: Int, row: Int) {
        if self[start, row].width == 0 { blank(start - 1, row) }
        if self[end, row].width == 0 { blank(end, row) }
    }

    private mutating func blank(_ column: Int, _ row: Int) {
        self[column, row] = Cell(" ", self[column, row].style)
    }
}
