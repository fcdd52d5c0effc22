/// One place on the screen: a grapheme and how it looks.
public struct Cell: Equatable, Sendable {
    /// At most one spacing character and its combining marks; empty in the right half of a wide one.
    public var text: String
    public var style: Style
    /// Columns it takes: 1 or 2, or 0 for the right half of a wide character.
    public var width: UInt8
    /// Here begins a text with right-to-left letters. A canvas holds text in the order of reading; who
    /// puts it into the order of seeing must not reach beyond such a cell, or fields would change places.
    public var opensField = false

    public init(_ text: String, _ style: Style = .plain, width: UInt8 = 1) {
        self.text = text
        self.style = style
        self.width = width
    }

    public static let blank = Cell(" ")
}

/// What a cell means; how that looks on this terminal is decided by `Curses` from one table.
public enum Style: UInt8, Equatable, Sendable, CaseIterable {
    case plain
    /// Rules, too few, unknown, old: less than plain.
    case dim
    /// Column heads and titles.
    case heading
    /// The row under the cursor, the chosen period.
    case selected
    /// Grades, for lamp and value.
    case act, watch
    /// The lamp of what has only just come to need somebody.
    case alarm
    /// The lamp of what is on target; plain in most themes.
    case onTarget
    /// Clearly above and below.
    case above, below
    /// Keys and focus.
    case key
    /// The state of data in the head: late or old.
    case stale
}
