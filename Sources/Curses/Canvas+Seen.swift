internal import CTerminal
import Drawing

extension Canvas {
    /// The picture in the order of seeing: right-to-left letters from right to left, Arabic ones joined.
    ///
    /// Not a row as a whole is put in order but every run of such letters by itself, in the places that it
    /// has, so that neither columns nor a name and the number beside it change places.
    func seen() -> Canvas {
        var seen = self
        for row in 0..<size.rows {
            var column = 0
            while column < size.columns {
                if self[column, row].opensField { column = seen.arrangeField(column, row) }
                column += 1
            }
        }
        return seen
    }

    /// Returns the last column of the field.
    private mutating func arrangeField(_ start: Int, _ row: Int) -> Int {
        self[start, row].opensField = false
        var end = start + 1
        while end < size.columns, !self[end, row].opensField { end += 1 }
        var runs = LeftwardRuns(cells: (start..<end).map { self[$0, row] })
        while let run = runs.next() {
            let cells = LeftwardRun(cells: run.map { self[start + $0, row] }).seen
            for (offset, cell) in cells.enumerated() {
                self[start + run.lowerBound + offset, row] = cell
            }
        }
        return end - 1
    }
}

/// Finds the runs of a field that are read from right to left: from one such letter to the last that no
/// letter of the other direction and no gap parts from it.
private struct LeftwardRuns {
    let cells: [Cell]
    private var position = 0

    init(cells: [Cell]) {
        self.cells = cells
    }

    mutating func next() -> Range<Int>? {
        while position < cells.count, !cells[position].runsLeft { position += 1 }
        guard position < cells.count else { return nil }
        let start = position
        var end = start + 1
        for index in end..<max(cells.count, end) {
            if cells[index].runsLeft { end = index + 1 }
            if cells[index].runsRight || isGap(index) { break }
        }
        end = closing(start..<end)
        position = end
        return start..<end
    }

    /// Two blanks or a line: the text of a line may be made of several fields.
    private func isGap(_ index: Int) -> Bool {
        let isBlank = cells[index].text == " " && cells[index - 1].text == " "
        return isBlank || cells[index].isLine
    }

    /// With the marks over the last letter's second column, the brackets that close what was opened in it,
    /// and the sign that it was cut off.
    private func closing(_ run: Range<Int>) -> Range<Int>.Bound {
        var end = run.upperBound
        var open = cells[run].count { "([{".contains($0.text) }
        open -= cells[run].count { ")]}".contains($0.text) }
        while end < cells.count {
            let text = cells[end].text
            if text.count == 1, ")]}".contains(text), open > 0 {
                open -= 1
            } else if text != "…" {
                break
            }
            end += 1
        }
        return end
    }
}

extension Cell {
    private var letter: UInt32 { text.unicodeScalars.first?.value ?? 0x20 }

    fileprivate var runsLeft: Bool { !isASCII && ct_direction(letter) > 0 }
    fileprivate var runsRight: Bool { ct_direction(letter) < 0 }
    fileprivate var isLine: Bool { (0x2500...0x259F).contains(letter) }
}
