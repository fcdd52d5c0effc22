/// What fills one place on the screen: a letter with the marks on it.
public struct Glyph: Equatable, Sendable {
    /// One spacing character and at most four marks, joiners among them.
    public let text: String
    /// 1 or 2.
    public let columns: Int

    init(text: String, columns: Int) {
        self.text = text
        self.columns = columns
    }

    /// Whether it may be of a script written from right to left. Costs next to nothing, and says yes to a
    /// few letters that are not.
    public var mayRunLeft: Bool {
        guard let lead = text.utf8.first, lead >= 0xD6 else { return false }
        let value = text.unicodeScalars.first?.value ?? 0
        return (0x0590...0x08FF).contains(value) || (0xFB1D...0xFEFC).contains(value)
            || (0x10800...0x10FFF).contains(value) || (0x1E800...0x1EFFF).contains(value)
    }

    static let blank = Glyph(text: " ", columns: 1)
    static let standIn = Glyph(text: "\u{FFFD}", columns: 1)
    /// Says that something is cut off.
    static let ellipsis = Glyph(text: "…", columns: 1)
}
