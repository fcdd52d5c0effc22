/// A grid of styled cells: a whole screen as a value that can be compared.
public struct Canvas: Equatable, Sendable {
    public let size: Size
    /// Row by row from the top left.
    ///
    /// - Invariant: `cells.count == size.columns * size.rows`
    public internal(set) var cells: [Cell]

    /// What can be pointed at, what lies on top last.
    var offers: [Offer] = []

    public init(_ size: Size) {
        self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The cell at a place; places outside read as blank and swallow what is written to them, so that
    /// a screen too small for a picture cuts it instead of breaking.
    public subscript(column: Int, row: Int) -> Cell {
        get { isInside(column, row) ? cells[row * size.columns + column] : .blank }
        set {
            guard isInside(column, row) else { return }
            cells[row * size.columns + column] = newValue
        }
    }

    func isInside(_ column: Int, _ row: Int) -> Bool {
        (0..<size.columns).contains(column) && (0..<size.rows).contains(row)
    }
}
