extension VirtualScreen {
    /// Writes a character at the cursor and moves on.
    mutating func put(_ scalar: Unicode.Scalar) {
        let wide = width.columns(scalar)
        guard wide > 0 else { return combine(scalar) }
        if isWrapping || column + wide > columns {
            column = 0
            lineFeed()
        }
        isWrapping = false
        guard wide <= columns else { return }
        if isInserting { shiftRight(wide) }
        splitWide(at: column)
        splitWide(at: column + wide)
        glyphs[row][column] = Glyph(text: String(Character(scalar)), pen: pen)
        if wide == 2 { glyphs[row][column + 1] = Glyph(text: "", pen: pen) }
        last = scalar
        isWrapping = column + wide >= columns
        column = min(columns - 1, column + wide)
    }

    /// Half a wide character cannot stand: what cuts it leaves a blank.
    private mutating func splitWide(at column: Int) {
        guard column > 0, column < columns, glyphs[row][column].text.isEmpty else { return }
        glyphs[row][column - 1].text = " "
        glyphs[row][column].text = " "
    }

    private mutating func combine(_ mark: Unicode.Scalar) {
        var target = isWrapping ? column : max(0, column - 1)
        if glyphs[row][target].text.isEmpty { target = max(0, target - 1) }
        glyphs[row][target].text.unicodeScalars.append(mark)
    }

    mutating func lineFeed() {
        if row == bottom { scroll(from: top, down: false) } else { row = min(rows - 1, row + 1) }
    }

    mutating func reverseLineFeed() {
        if row == top { scroll(from: top, down: true) } else { row = max(0, row - 1) }
    }

    mutating func scroll(from first: Int, down: Bool) {
        let empty = Array(repeating: Glyph(text: " ", pen: erased), count: columns)
        glyphs.remove(at: down ? bottom : first)
        glyphs.insert(empty, at: down ? first : bottom)
    }

    mutating func blank(_ range: Range<Int>, inRow row: Int) {
        for column in range { glyphs[row][column] = Glyph(text: " ", pen: erased) }
    }

    mutating func shiftLeft(_ count: Int) {
        for _ in 0..<min(count, columns - column) {
            glyphs[row].remove(at: column)
            glyphs[row].append(Glyph(text: " ", pen: erased))
        }
    }

    mutating func shiftRight(_ count: Int) {
        for _ in 0..<min(count, columns - column) {
            glyphs[row].insert(Glyph(text: " ", pen: erased), at: column)
            glyphs[row].removeLast()
        }
    }

    /// What is erased takes the ground of the pen and nothing else.
    private var erased: Pen { Pen(colour: nil, ground: pen.ground) }
}
