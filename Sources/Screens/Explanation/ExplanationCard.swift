import Drawing
import Text

/// The explanation of a figure in a box over the page.
struct ExplanationCard {
    private let explanation: Explanation
    private let hints: [KeyHint]

    init(_ explanation: Explanation, _ board: Board) {
        self.explanation = explanation
        hints = [
            KeyHint(.shift(-1), .shift(1), board, board.say(KeyPhrase.otherFigure)),
            KeyHint(.go(.up), board, as: .close),
        ].compactMap(\.self)
    }

    func draw(on canvas: inout Canvas) {
        let size = canvas.size
        let width = min(size.columns, 76)
        let lines = self.lines(columns: max(width - 4, 1))
        // The foot stays in sight, and on a strip there is no room for a frame.
        let isFramed = size.rows >= 5 && width >= 12
        let rows = min(lines.count + (isFramed ? 2 : 0), size.rows - (size.rows >= 4 ? 1 : 0))
        let area = Rect(
            column: (size.columns - width) / 2, row: max((size.rows - rows) / 2 - 1, 0),
            columns: width, rows: rows)
        canvas.fill(area)
        let inside = isFramed ? canvas.frame(area, title: explanation.title) : area
        Paragraph(lines).draw(in: inside, of: &canvas)
        guard size.rows >= 4 else { return }
        canvas.fill(Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1))
        FootLine(hints: hints).draw(row: size.rows - 1, of: &canvas)
    }

    /// Broken between words and pieces; what goes on stands below what it goes on from.
    private func lines(columns: Int) -> [[Label]] {
        let all = explanation.lines
        let indent = min((all.map(\.name.columns).max() ?? 0) + 2, columns / 3)
        return all.flatMap { name, words in
            let left = name.isEmpty ? 0 : indent
            let broken = Self.broken(words, columns: columns - left)
            return broken.enumerated().map { place, line in
                guard left > 0 else { return line }
                return [Label((place == 0 ? name : "").fitted(to: left), .dim)] + line
            }
        }
    }

    private static func broken(_ pieces: [Label], columns: Int) -> [[Label]] {
        var lines: [[Label]] = [[]]
        var used = 0
        for (index, piece) in pieces.enumerated() {
            for (place, word) in piece.text.split(separator: " ").enumerated() {
                let gap = used == 0 ? "" : place == 0 && index > 0 ? "   " : " "
                let text = gap + word
                if used > 0, used + text.columns > columns {
                    lines.append([Label(String(word), piece.style)])
                    used = String(word).columns
                } else {
                    lines[lines.count - 1].append(Label(text, piece.style))
                    used += text.columns
                }
            }
        }
        return lines
    }
}
