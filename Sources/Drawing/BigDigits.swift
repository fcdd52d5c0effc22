/// A number in digits that are read across a room.
///
/// Three rows are packed in half blocks, a dot of the font being one column and half a row; five rows
/// give each dot two columns and a row; ten and fifteen repeat that two and three times.
public struct BigDigits: Equatable, Sendable {
    public let text: String
    public let height: Height
    public let ink: Ink

    public enum Height: Int, Comparable, Sendable, CaseIterable {
        case three = 3
        case five = 5
        case ten = 10
        case fifteen = 15

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// `faint` is for a number that is old. Three rows have no faint ink: half blocks cannot be shaded.
    public enum Ink: Sendable { case solid, faint }

    /// Digits, `+ − - – . : %` and the blank; what has no big form stays blank.
    public init(_ text: String, height: Height = .five, ink: Ink = .solid) {
        self.text = text
        self.height = height
        self.ink = ink
    }

    /// The tallest digits in which the number fits, or `nil` when it must be written plainly.
    public init?(_ text: String, fitting size: Size, ink: Ink = .solid) {
        let fitting = Height.allCases.reversed().first {
            $0.rawValue <= size.rows && Self(text, height: $0).columns <= size.columns
        }
        guard let fitting else { return nil }
        self.init(text, height: fitting, ink: ink)
    }

    public var columns: Int {
        let dots = text.reduce(0) { $0 + (BigFont.dots($1).first?.count ?? 0) }
        let gaps = max(text.count - 1, 0)
        return height == .three ? dots + gaps : (2 * dots + gaps) * scale
    }

    public func draw(column: Int, row: Int, of canvas: inout Canvas, as style: Style = .plain) {
        let isPacked = height == .three
        for (offset, line) in (isPacked ? rows : BigFont.lines(text)).enumerated() {
            for (index, dot) in line.enumerated() where dot != " " {
                let area = Rect(
                    column: column + index * scale, row: row + offset * scale, columns: scale,
                    rows: scale)
                canvas.fill(area, with: isPacked ? String(dot) : block, as: style)
            }
        }
    }

    /// How often the five rows of the font are repeated.
    private var scale: Int { height == .three ? 1 : height.rawValue / 5 }

    private var block: String { ink == .solid ? "█" : "░" }

    /// The picture, one string per row, all of the same length.
    public var rows: [String] {
        guard height != .three else { return BigFont.packed(text) }
        return BigFont.lines(text).flatMap { line in
            let wide = line.map { dot in
                String(repeating: dot == " " ? " " : block, count: scale)
            }
            return Array(repeating: wide.joined(), count: scale)
        }
    }
}
