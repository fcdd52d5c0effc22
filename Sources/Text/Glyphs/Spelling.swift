/// The glyph that is being put together, scalar by scalar.
struct Spelling {
    /// The letter the marks sit on; `nil` at the start, after a blank and after a stand-in: a mark there
    /// would land on a neighbour's cell.
    private var base: Unicode.Scalar?
    private var text = ""
    private var columns = 0
    private var marks = 0
    private var afterReturn = false

    /// A cell of ncurses holds one spacing character and four more.
    private static let markLimit = 4

    mutating func add(_ scalar: Unicode.Scalar, into glyphs: inout Glyphs) {
        // A carriage return is a control, but before a line feed it is half of an end of line.
        if afterReturn {
            afterReturn = false
            if scalar != "\n" { glyphs.append(.standIn) }
        }
        switch ScalarTreatment(scalar) {
        case .letter(let columns): begin(scalar, columns, into: &glyphs)
        case .replaced(let letter): begin(letter, 1, into: &glyphs)
        case .mark: extend(scalar, if: base != nil)
        case .joiner: extend(scalar, if: base?.takesJoiner == true)
        case .blank: stand(.blank, into: &glyphs)
        case .standIn where scalar == "\r":
            finish(into: &glyphs)
            afterReturn = true
        case .standIn: stand(.standIn, into: &glyphs)
        case .nothing: break
        }
    }

    mutating func finish(into glyphs: inout Glyphs) {
        if afterReturn { glyphs.append(.standIn) }
        afterReturn = false
        guard base != nil else { return }
        glyphs.append(Glyph(text: text, columns: columns))
        base = nil
    }

    private mutating func begin(
        _ scalar: Unicode.Scalar, _ columns: Int, into glyphs: inout Glyphs
    ) {
        finish(into: &glyphs)
        base = scalar
        text = String(scalar)
        self.columns = columns
        marks = 0
    }

    private mutating func stand(_ glyph: Glyph, into glyphs: inout Glyphs) {
        finish(into: &glyphs)
        glyphs.append(glyph)
    }

    private mutating func extend(_ scalar: Unicode.Scalar, if allowed: Bool) {
        guard allowed, marks < Self.markLimit else { return }
        text.unicodeScalars.append(scalar)
        marks += 1
    }
}
