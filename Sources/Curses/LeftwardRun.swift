internal import CTerminal
import Drawing

/// Cells that are read from right to left.
struct LeftwardRun {
    /// In the order of reading.
    let cells: [Cell]

    /// In the order of seeing, in as many places. Each place keeps its style: a field has one, and what
    /// lies under the cursor is a place.
    var seen: [Cell] {
        var letters: [UInt32] = []
        var starts: [Int] = []
        for cell in cells {
            starts.append(letters.count)
            letters += cell.text.unicodeScalars.map(\.value)
        }
        var levels = [Int8](repeating: 0, count: letters.count)
        guard ct_arrange(&letters, letters.count, &levels) else { return cells }
        starts.append(letters.count)
        let texts = cells.indices.map { Self.text(letters[starts[$0]..<starts[$0 + 1]]) }
        // The second half of a wide character has no letter; it goes where the first one goes.
        let units = cells.indices.filter { cells[$0].width > 0 }
        let order = Self.order(units.map { levels[starts[$0]] }).map { units[$0] }
        var result: [Cell] = []
        for place in order {
            let width = cells[place].width
            result.append(Cell(texts[place], cells[result.count].style, width: width))
            if width == 2 { result.append(Cell("", cells[result.count].style, width: 0)) }
        }
        return result
    }

    /// Joiners have done their work in the forms of the letters, and some terminals draw them.
    private static func text(_ letters: ArraySlice<UInt32>) -> String {
        var text = String.UnicodeScalarView()
        for letter in letters where letter != 0x200C && letter != 0x200D {
            if let scalar = Unicode.Scalar(letter) { text.append(scalar) }
        }
        return String(text)
    }

    /// Which place is seen first, second and so on: from the highest level down to the lowest odd one,
    /// each stretch of that level or a higher one is turned round (UAX 9, rule L2).
    private static func order(_ levels: [Int8]) -> [Int] {
        var order = Array(levels.indices)
        guard let highest = levels.max(), let lowest = levels.filter({ $0 % 2 == 1 }).min() else {
            return order
        }
        for level in stride(from: highest, through: lowest, by: -1) {
            var start = 0
            while start < levels.count {
                var end = start
                while end < levels.count, levels[end] >= level { end += 1 }
                order[start..<end].reverse()
                start = max(end, start + 1)
            }
        }
        return order
    }
}
