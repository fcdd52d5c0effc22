extension Canvas {
    /// The characters, one line per row, without trailing blanks.
    public var text: String { picture { $0.text } }

    /// The style letter of every cell, one line per row, without trailing blanks.
    public var styles: String { picture { String($0.style.letter) } }

    private func picture(_ piece: (Cell) -> String) -> String {
        (0..<size.rows)
            .map { row in
                let cells = cells[row * size.columns..<(row + 1) * size.columns]
                return trimmed(cells.map(piece).joined())
            }
            .joined(separator: "\n")
    }

    private func trimmed(_ line: String) -> Substring {
        line.prefix(upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)
    }
}
