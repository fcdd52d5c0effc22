/// A line of text that is safe to put on the terminal, in pieces of one place each.
///
/// **The only way from a string to a cell.** Making it takes out of the text whatever could move the
/// cursor, turn the direction, hide, or be drawn wider than it is counted (`ScalarTreatment`). What
/// stays is measured as terminals measure it. Making it of safe text changes nothing.
public struct Glyphs: Equatable, Sendable {
    public let glyphs: [Glyph]
    /// The sum of the glyphs' columns.
    public let columns: Int

    /// No more than this many glyphs are made of any text; of a longer one the last is `…`.
    public static let limit = 512
    /// A name of a million invisible letters costs no more than a long one.
    static let scalarLimit = limit * 8

    /// - Complexity: bounded by `scalarLimit`, however long the text.
    public init(_ outside: String) {
        var spelling = Spelling(expecting: min(outside.utf8.count, Self.limit))
        var rest = outside.unicodeScalars.makeIterator()
        var seen = 0
        while spelling.glyphs.count <= Self.limit, seen < Self.scalarLimit,
            let scalar = rest.next()
        {
            spelling.add(scalar)
            seen += 1
        }
        let isCut = spelling.glyphs.count > Self.limit || rest.next() != nil
        self.init(
            unchecked: isCut
                ? spelling.glyphs.prefix(Self.limit - 1) + [.ellipsis] : spelling.glyphs)
    }

    init(unchecked glyphs: [Glyph]) {
        self.glyphs = glyphs
        columns = glyphs.reduce(0) { $0 + $1.columns }
    }

    public var text: String { glyphs.map(\.text).joined() }
}

/// The text as it may be drawn: the one function every string from outside passes (see `Glyphs`).
public func sanitised(_ outside: String) -> String {
    Glyphs(outside).text
}
