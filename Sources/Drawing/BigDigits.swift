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

    public var columns: Int { rows.first?.count ?? 0 }

    public func draw(column: Int, row: Int, of canvas: inout Canvas, as style: Style = .plain) {
        for (offset, line) in rows.enumerated() {
            for (index, character) in line.enumerated() where character != " " {
                canvas.put(
                    Cell(String(character), style), column: column + index, row: row + offset)
            }
        }
    }

    /// The picture, one string per row, all of the same length.
    public var rows: [String] {
        switch height {
        case .three: BigFont.packed(text)
        case .five: lines(scale: 1)
        case .ten: lines(scale: 2)
        case .fifteen: lines(scale: 3)
        }
    }

    private func lines(scale: Int) -> [String] {
        let block: Character = ink == .solid ? "█" : "░"
        return BigFont.lines(text).flatMap { line in
            let wide = line.flatMap { dot in
                Array(repeating: dot == " " ? " " : block, count: scale)
            }
            return Array(repeating: String(wide), count: scale)
        }
    }
}
