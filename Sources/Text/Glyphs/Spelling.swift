/// Puts glyphs together, scalar by scalar.
struct Spelling {
    private(set) var glyphs: [Glyph] = []
    /// The letter marks sit on; `nil` at the start, after a blank and after a stand-in: a mark there would
    /// land on a neighbour's cell.
    private var base: Unicode.Scalar?
    private var marks = 0
    private var isAfterReturn = false

    /// A cell of ncurses holds one spacing character and four more.
    private static let markLimit = 4

    init(expecting count: Int) {
        glyphs.reserveCapacity(count)
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        // A carriage return is a control, but before a line feed it is half of an end of line.
        if isAfterReturn, scalar == "\n" { glyphs.removeLast() }
        isAfterReturn = scalar == "\r"
        switch ScalarTreatment(scalar) {
        case .letter(let columns): append(Glyph(text: String(scalar), columns: columns), scalar)
        case .replaced(let letter): append(Glyph(text: String(letter), columns: 1), letter)
        case .mark: extend(scalar, if: base != nil)
        case .joiner: extend(scalar, if: base?.takesJoiner == true)
        case .blank: append(.blank, nil)
        case .standIn: append(.standIn, nil)
        case .nothing: break
        }
    }

    private mutating func append(_ glyph: Glyph, _ base: Unicode.Scalar?) {
        glyphs.append(glyph)
        self.base = base
        marks = 0
    }

    private mutating func extend(_ scalar: Unicode.Scalar, if isAllowed: Bool) {
        guard isAllowed, marks < Self.markLimit, let last = glyphs.popLast() else { return }
        var text = last.text
        text.unicodeScalars.append(scalar)
        glyphs.append(Glyph(text: text, columns: last.columns))
        marks += 1
    }
}
