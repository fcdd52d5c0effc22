import Drawing
import Text

/// Every key, every mark, and what this page shows. The keys come from the table `update` obeys.
struct HelpScreen {
    private let board: Board
    private let say: Catalogue

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    func draw(on canvas: inout Canvas) {
        let panels = HelpPanels(board)
        if panels.fit(canvas.size) {
            panels.draw(on: &canvas)
            return drawFrame(page: 1, of: 1, &canvas)
        }
        let lines = HelpText(board).lines
        let room = board.helpRoom
        let top = min(board.helpTop ?? 0, max(lines.count - room, 0))
        let isBare = canvas.size.rows < HelpText.leastFramedRows
        for (offset, line) in lines.dropFirst(top).prefix(room).enumerated() {
            line.draw(row: offset + (isBare ? 0 : 2), of: &canvas)
        }
        guard !isBare else { return }
        drawFrame(page: (top + room - 1) / room + 1, of: (lines.count + room - 1) / room, &canvas)
    }

    private func drawFrame(page: Int, of pages: Int, _ canvas: inout Canvas) {
        let width = canvas.size.columns
        canvas.write(say(HeadPhrase.help), column: 1, row: 0, as: .heading)
        let number = "\(page)/\(pages)"
        if pages > 1 {
            canvas.write(
                number, in: Rect(column: 0, row: 0, columns: width - 1, rows: 1), .trailing)
        }
        let last = canvas.size.rows - 1
        canvas.rule(row: 1, columns: 0..<width)
        canvas.rule(row: last - 1, columns: 0..<width)
        let hints = [
            pages > 1 ? KeyHint(.move(.pageDown), say, as: .more) : nil,
            KeyHint(.go(.up), say, as: .back), KeyHint(.leave(.quit), say),
        ]
        FootLine(hints: hints.compactMap(\.self)).draw(row: last, of: &canvas)
    }
}

extension Board {
    /// How many lines of help are in sight.
    var helpRoom: Int {
        max(size.rows < HelpText.leastFramedRows ? size.rows : size.rows - 4, 1)
    }
}
