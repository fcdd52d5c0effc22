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

    static let blank = Glyph(text: " ", columns: 1)
    static let standIn = Glyph(text: "\u{FFFD}", columns: 1)
    /// Says that something is cut off.
    static let ellipsis = Glyph(text: "…", columns: 1)
}
