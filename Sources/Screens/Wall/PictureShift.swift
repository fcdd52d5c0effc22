import Drawing

/// Moves a picture by a cell at each turn of a page, in a ring of eight steps, so that no line burns into
/// the screen. Only into edges that are spare: nothing of it is cut.
struct PictureShift: Equatable {
    private let columns: Int
    private let rows: Int

    private static let ring = [
        (0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1),
    ]

    /// - Parameter turns: how many pages have come.
    init(turns: Int) {
        (columns, rows) = Self.ring[((turns % 8) + 8) % 8]
    }

    func moved(_ canvas: Canvas) -> Canvas {
        let columns = isSpare(columns > 0 ? canvas.size.columns - 1 : 0, canvas) ? columns : 0
        let rows = isBlank(rows > 0 ? canvas.size.rows - 1 : 0, canvas) ? rows : 0
        guard columns != 0 || rows != 0 else { return canvas }
        var moved = canvas.shifted(columns: columns, rows: rows)
        guard columns != 0 else { return moved }
        // Rules reach from edge to edge still.
        let edge = columns > 0 ? 0 : canvas.size.columns - 1
        for row in 0..<canvas.size.rows where canvas[edge, row - rows].text == Self.rule {
            moved[edge, row] = canvas[edge, row - rows]
        }
        return moved
    }

    private static let rule = "─"

    /// Whether a column holds nothing but the ends of rules.
    private func isSpare(_ column: Int, _ canvas: Canvas) -> Bool {
        (0..<canvas.size.rows).allSatisfy { [" ", Self.rule].contains(canvas[column, $0].text) }
    }

    private func isBlank(_ row: Int, _ canvas: Canvas) -> Bool {
        (0..<canvas.size.columns).allSatisfy { canvas[$0, row].text == " " }
    }
}
