/// A terminal made of arrays: takes the bytes a program writes and shows the picture they make.
///
/// It knows what terminals from the vt100 to xterm and tmux are told by ncurses. Anything else lands in
/// `unknown`, where a test finds it.
public struct VirtualScreen: Sendable {
    public struct Glyph: Equatable, Sendable {
        /// Empty in the right half of a wide character.
        public var text = " "
        public var pen = Pen()
    }

    /// How characters are drawn.
    public struct Pen: Equatable, Sendable {
        public var colour: Int?
        public var ground: Int?
        /// The SGR numbers in force: 1 bold, 2 dim, 4 underlined, 7 reversed.
        public var attributes: Set<Int> = []
    }

    public internal(set) var columns: Int
    public internal(set) var rows: Int
    public internal(set) var glyphs: [[Glyph]]
    public internal(set) var unknown: [String] = []
    /// Private modes (`?25`) by their number, as last set or reset.
    public internal(set) var modes: [Int: Bool] = [:]
    /// Colours have been asked for at some time, whatever stands there now.
    public internal(set) var hasSeenColour = false
    /// The program orders right-to-left text itself.
    public internal(set) var isTextOrdered = false
    /// What the program has told or asked the terminal beyond the picture (`ESC ]`).
    public internal(set) var commands: [String] = []
    public internal(set) var highestByte: UInt8 = 0
    public internal(set) var byteCount = 0

    let width: GlyphWidth
    var row = 0
    var column = 0
    /// A character stands in the last column: the next one goes to the next line.
    var isWrapping = false
    /// Characters push what stands there to the right.
    var isInserting = false
    var pen = Pen()
    var top = 0
    var bottom: Int
    var last: Unicode.Scalar = " "
    var saved: (row: Int, column: Int) = (0, 0)
    /// The picture under the alternate screen.
    var main: [[Glyph]]?
    /// The beginning of a sequence whose end has not come.
    var unread: [UInt8] = []

    public init(columns: Int, rows: Int, width: GlyphWidth = .usual) {
        self.columns = columns
        self.rows = rows
        self.width = width
        bottom = rows - 1
        glyphs = Self.blank(columns, rows)
    }

    /// The rows as text, without blanks at their ends.
    public var text: [String] {
        glyphs.map { row in
            String(row.map(\.text).joined().reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The program has the alternate screen.
    public var isAlternate: Bool { main != nil }
    public var isCursorVisible: Bool { modes[25] ?? true }

    /// A new size. As on real terminals what stood there is kept as far as it fits.
    public mutating func resize(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        glyphs = Self.fit(glyphs, columns, rows)
        main = main.map { Self.fit($0, columns, rows) }
        top = 0
        bottom = rows - 1
        row = min(row, rows - 1)
        column = min(column, columns - 1)
        isWrapping = false
    }

    private static func blank(_ columns: Int, _ rows: Int) -> [[Glyph]] {
        Array(repeating: Array(repeating: Glyph(), count: columns), count: rows)
    }

    private static func fit(_ old: [[Glyph]], _ columns: Int, _ rows: Int) -> [[Glyph]] {
        var new = blank(columns, rows)
        for row in 0..<min(rows, old.count) {
            for column in 0..<min(columns, old[row].count) { new[row][column] = old[row][column] }
        }
        return new
    }

    mutating func enterAlternate() {
        guard main == nil else { return }
        main = glyphs
        saved = (row, column)
        glyphs = Self.blank(columns, rows)
    }

    mutating func leaveAlternate() {
        guard let main else { return }
        glyphs = main
        (row, column) = (min(saved.row, rows - 1), min(saved.column, columns - 1))
        self.main = nil
    }
}
