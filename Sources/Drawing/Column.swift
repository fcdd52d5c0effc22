public import Text

/// One column of a table: its head, its place, and what it shows of a row.
public struct Column<Row> {
    public var head: String
    public var width: ColumnWidth
    public var alignment: Alignment
    /// When the screen is too narrow, columns leave by this number, the lowest first; those without one
    /// stay as long as they fit.
    public var leaves: Int?
    /// The rows are sorted by this column.
    public var isSorted: Bool
    public var label: (Row) -> Label
    /// What the head stands for when somebody points at it.
    public var target: Target?

    public init(
        _ head: String, _ width: ColumnWidth, _ alignment: Alignment = .trailing,
        leaves: Int? = nil, isSorted: Bool = false, label: @escaping (Row) -> Label
    ) {
        self.head = head
        self.width = width
        self.alignment = alignment
        self.leaves = leaves
        self.isSorted = isSorted
        self.label = label
    }
}

/// How wide a column may be.
public enum ColumnWidth: Equatable, Sendable {
    case exactly(Int)
    /// Takes of the room that is left, up to the second number.
    case between(Int, Int)

    var least: Int {
        switch self {
        case .exactly(let width), .between(let width, _): max(width, 0)
        }
    }

    var most: Int {
        switch self {
        case .exactly(let width): max(width, 0)
        case .between(let least, let most): max(least, most, 0)
        }
    }
}
