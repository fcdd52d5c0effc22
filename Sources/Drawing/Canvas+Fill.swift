import Text

extension Canvas {
    /// Fills an area with one narrow character; with blanks for anything else. What could be pointed at
    /// beneath it cannot be any more.
    public mutating func fill(_ area: Rect, with text: String = " ", as style: Style = .plain) {
        let glyphs = Glyphs(text)
        let cell = Cell(glyphs.columns == 1 ? glyphs.text : " ", style)
        offers.append(Offer(area: area, target: nil))
        for row in rows(of: area) {
            let columns = columns(of: area)
            guard !columns.isEmpty else { return }
            clearHalves(from: columns.lowerBound, to: columns.upperBound, row: row)
            for column in columns { self[column, row] = cell }
        }
    }

    /// Gives all cells of an area a style, or only those `where` their present one is such.
    public mutating func restyle(
        _ area: Rect, as style: Style, where applies: (Style) -> Bool = { _ in true }
    ) {
        for row in rows(of: area) {
            for column in columns(of: area) where applies(self[column, row].style) {
                self[column, row].style = style
            }
        }
    }

    /// The picture moved by some cells; what leaves one edge is lost, the other edge is blank.
    ///
    /// A wall moves its picture a little now and then, so that no line burns into the screen.
    public func shifted(columns: Int, rows: Int) -> Canvas {
        var moved = Canvas(size)
        moved.offers = offers.map { offer in
            var offer = offer
            offer.area.column += columns
            offer.area.row += rows
            return offer
        }
        for row in 0..<size.rows {
            for column in 0..<size.columns {
                moved[column + columns, row + rows] = self[column, row]
            }
            if moved[0, row].width == 0 { moved[0, row] = .blank }
            if moved[size.columns - 1, row].width == 2 { moved[size.columns - 1, row] = .blank }
        }
        return moved
    }

    private func columns(of area: Rect) -> Range<Int> {
        (area.column..<max(area.column + area.columns, area.column)).clamped(to: 0..<size.columns)
    }

    private func rows(of area: Rect) -> Range<Int> {
        (area.row..<max(area.row + area.rows, area.row)).clamped(to: 0..<size.rows)
    }
}
