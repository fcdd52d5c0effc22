extension Canvas {
    /// Draws a line along a row. Where it meets a line across it, the two are joined: `┼` on the way, `├`
    /// and `┤` at an end.
    public mutating func rule(row: Int, columns: Range<Int>, as style: Style = .dim) {
        for column in columns {
            var arms: LineArms = [.left, .right]
            if column == columns.lowerBound { arms.remove(.left) }
            if column == columns.upperBound - 1 { arms.remove(.right) }
            draw(arms, alone: [.left, .right], column: column, row: row, as: style)
        }
    }

    /// Draws a line down a column, joined to the lines it meets: `┼`, `┬`, `┴`.
    public mutating func rule(column: Int, rows: Range<Int>, as style: Style = .dim) {
        for row in rows {
            var arms: LineArms = [.up, .down]
            if row == rows.lowerBound { arms.remove(.up) }
            if row == rows.upperBound - 1 { arms.remove(.down) }
            draw(arms, alone: [.up, .down], column: column, row: row, as: style)
        }
    }

    private mutating func draw(
        _ arms: LineArms, alone: LineArms, column: Int, row: Int, as style: Style
    ) {
        let present = LineArms(self[column, row].text) ?? []
        let joined = present.isEmpty || present == alone ? alone : present.union(arms)
        put(Cell(joined.text, style), column: column, row: row)
    }
}

/// The directions in which a line leaves the middle of its cell.
struct LineArms: OptionSet {
    let rawValue: UInt8

    static let up = LineArms(rawValue: 1)
    static let down = LineArms(rawValue: 2)
    static let left = LineArms(rawValue: 4)
    static let right = LineArms(rawValue: 8)

    /// By raw value; no line ends in the middle of a cell.
    private static let pictures = [
        " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
    ]

    var text: String { Self.pictures[Int(rawValue)] }
}

extension LineArms {
    /// The arms of a line character; `nil` for anything else.
    init?(_ text: String) {
        guard text != " ", let last = Self.pictures.lastIndex(of: text) else { return nil }
        self.init(rawValue: UInt8(last))
    }
}
