extension Canvas {
    /// The same picture in ASCII, cell for cell: no character above 126.
    ///
    /// Marks, lines and bars have their stand-ins (`ux.md` § 9); a letter beyond ASCII is `?`, a wide
    /// one `?` and a blank. Styles stay.
    public func ascii() -> Canvas {
        var folded = self
        folded.cells = cells.map(\.ascii)
        return folded
    }
}

extension Cell {
    var ascii: Cell {
        guard width != 0 else { return Cell(" ", style) }
        let scalars = text.unicodeScalars
        guard let letter = scalars.first, scalars.dropFirst().isEmpty else {
            return Cell("?", style)
        }
        return (32...126).contains(letter.value)
            ? self : Cell(Self.foldings[letter] ?? "?", style)
    }

    private static let foldings: [Unicode.Scalar: String] = [
        // Grades and marks
        "■": "X", "▲": "!", "·": ".", "★": "*", "▼": "v", "–": "-", "●": "*", "○": "o",
        "•": "*", "▐": "[", "▌": ">", "▾": "v", "▴": "^",
        // Writing
        "…": "~", "−": "-", "±": "~", "×": "x", "÷": "/", "›": ">", "‹": "<", "↵": "<",
        "◂": "<", "▸": ">", "’": "'", "‘": "'", "“": "\"", "”": "\"", "—": "-",
        "„": "\"", "«": "<", "»": ">",
        // Trends and arrow keys
        "↑": "^", "↗": "/", "→": ">", "↘": "\\", "↓": "v", "←": "<",
        // Lines
        "─": "-", "│": "|", "┼": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┌": "+",
        "┐": "+", "└": "+", "┘": "+", "┃": "|", "┊": ":", "┄": "-",
        // Bars, digits and sparklines
        "█": "#", "▀": "\"", "▓": "=", "▒": "%", "░": ":", "▁": "_", "▂": "_", "▃": ".",
        "▄": "-", "▅": "=", "▆": "+", "▇": "*",
    ]
}
