/// Columns laid out over a width, ready to draw rows.
///
/// The first cell of a row is for the mark of the selected one; columns follow with one blank between
/// them. Rows, a row of totals under a rule, and the head are drawn with the same layout.
public struct Table<Row> {
    /// The columns that fit, in their order.
    public let columns: [Column<Row>]
    /// Where each of them stands, counted from the start of the table.
    let places: [Range<Int>]
    let width: Int

    public init(_ columns: [Column<Row>], width: Int) {
        var kept = columns
        while Self.leastWidth(of: kept) > width, let next = Self.nextToLeave(kept) {
            kept.remove(at: next)
        }
        self.columns = kept
        self.width = width
        places = Self.places(of: kept, in: width)
    }

    /// Draws the heads. The one sorted by looks like a key, for the others like it sort by them.
    public func drawHead(column: Int = 0, row: Int, of canvas: inout Canvas) {
        for (head, place) in zip(columns, places) {
            let area = self.area(place, column: column, row: row)
            if let target = head.target { canvas.offer(target, in: area) }
            canvas.write(head.head, in: area, head.alignment, as: head.isSorted ? .key : .heading)
        }
    }

    /// Draws one row. A selected one begins with `▌`, a marked one with `+`; grades keep their style.
    public func draw(
        _ content: Row, isSelected: Bool = false, isMarked: Bool = false, column: Int = 0,
        row: Int, of canvas: inout Canvas
    ) {
        for (shown, place) in zip(columns, places) {
            let label = shown.label(content)
            canvas.write(
                label.text, in: area(place, column: column, row: row), shown.alignment,
                as: label.style)
        }
        if isMarked { canvas.write("+", column: column, row: row, as: .key) }
        guard isSelected else { return }
        if !isMarked { canvas.write("▌", column: column, row: row) }
        canvas.restyle(
            Rect(column: column, row: row, columns: width, rows: 1), as: .selected,
            where: { [.plain, .onTarget, .dim, .heading, .key].contains($0) })
    }

    private func area(_ place: Range<Int>, column: Int, row: Int) -> Rect {
        Rect(column: column + place.lowerBound, row: row, columns: place.count, rows: 1)
    }
}

extension Table {
    /// The mark of the selection, then each column; one blank between two of them.
    private static func leastWidth(of columns: [Column<Row>]) -> Int {
        columns.reduce(0) { $0 + $1.width.least + 1 }
    }

    /// A number cut in half is a wrong number, so that in the end those that should stay leave too, from
    /// the far end; only the first column is ever cut.
    private static func nextToLeave(_ columns: [Column<Row>]) -> Int? {
        guard columns.count > 1 else { return nil }
        return columns.indices
            .filter { columns[$0].leaves != nil }
            .min { (columns[$0].leaves ?? 0) < (columns[$1].leaves ?? 0) }
            ?? columns.count - 1
    }

    private static func places(of columns: [Column<Row>], in width: Int) -> [Range<Int>] {
        var spare = max(width - leastWidth(of: columns), 0)
        var start = 1
        return columns.map { column in
            let more = min(column.width.most - column.width.least, spare)
            spare -= more
            let end = min(start + column.width.least + more, max(width, start))
            defer { start = end + 1 }
            return start..<end
        }
    }
}
