/// A line of text that is safe to put on the terminal, in pieces of one place each.
///
/// **The only way from a string to a cell.** Making it takes out of the text whatever could move the
/// cursor, turn the direction, hide, or be drawn wider than it is counted (`ScalarTreatment`). What
/// stays is measured as terminals measure it. Making it of safe text changes nothing.
public struct Glyphs: Equatable, Sendable {
    public private(set) var glyphs: [Glyph] = []
    /// The sum of the glyphs' columns.
    public private(set) var columns = 0

    /// No more than this many glyphs are made of any text; of a longer one the last is `…`.
    public static let limit = 512
    /// A name of a million invisible letters costs no more than a long one.
    static let scalarLimit = limit * 8

    /// - Complexity: bounded by `scalarLimit`, however long the text.
    public init(_ outside: String) {
        var spelling = Spelling()
        var seen = 0
        for scalar in outside.unicodeScalars {
            guard glyphs.count <= Self.limit, seen < Self.scalarLimit else {
                spelling.finish(into: &self)
                cut()
                return
            }
            seen += 1
            spelling.add(scalar, into: &self)
        }
        spelling.finish(into: &self)
        if glyphs.count > Self.limit { cut() }
    }

    init(unchecked glyphs: [Glyph]) {
        self.glyphs = glyphs
        columns = glyphs.reduce(0) { $0 + $1.columns }
    }

    mutating func append(_ glyph: Glyph) {
        glyphs.append(glyph)
        columns += glyph.columns
    }

    private mutating func cut() {
        self = Glyphs(unchecked: glyphs.prefix(Self.limit - 1) + [.ellipsis])
    }

    public var text: String { glyphs.map(\.text).joined() }
}

/// The text as it may be drawn: the one function every string from outside passes (see `Glyphs`).
public func sanitised(_ outside: String) -> String {
    Glyphs(outside).text
}
