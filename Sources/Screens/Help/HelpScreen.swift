import Drawing
import Text

/// Every key, every mark, how numbers are made, and what this page shows. The keys come from the table
/// `update` obeys, the formulas from the definitions in force.
struct HelpScreen {
    private let board: Board
    private let say: Catalogue

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    func draw(on canvas: inout Canvas) {
        let panels = HelpPanels(board)
        if board.helpQuery.isEmpty, panels.fit(canvas.size) {
            panels.draw(on: &canvas)
            return drawFrame(page: 1, of: 1, &canvas)
        }
        let lines = HelpLines(board).lines
        let room = board.helpRoom
        let top = min(board.helpTop ?? 0, max(lines.count - room, 0))
        let isBare = canvas.size.rows < HelpLines.leastFramedRows
        for (offset, line) in lines.dropFirst(top).prefix(room).enumerated() {
            line.draw(row: offset + (isBare ? 0 : 2), of: &canvas)
        }
        if lines.isEmpty {
            canvas.write(
                say(HelpPhrase.nothingFound), column: 1, row: isBare ? 0 : 2, as: .dim)
        }
        guard !isBare else { return }
        drawFrame(page: (top + room - 1) / room + 1, of: (lines.count + room - 1) / room, &canvas)
    }

    private func drawFrame(page: Int, of pages: Int, _ canvas: inout Canvas) {
        let width = canvas.size.columns
        canvas.write(say(HeadPhrase.help), column: 1, row: 0, as: .heading)
        if pages > 1 {
            let number = Rect(column: 0, row: 0, columns: width - 1, rows: 1)
            canvas.write("\(page)/\(pages)", in: number, .trailing)
        }
        let last = canvas.size.rows - 1
        canvas.rule(row: 1, columns: 0..<width)
        canvas.rule(row: last - 1, columns: 0..<width)
        let start = drawQuery(row: last, of: &canvas)
        FootLine(hints: hints(pages: pages)).draw(row: last, from: start + 3, of: &canvas)
    }

    /// Returns the column behind it.
    private func drawQuery(row: Int, of canvas: inout Canvas) -> Int {
        let query = board.helpQuery
        guard !query.isEmpty else {
            let isRoomy = canvas.size.columns >= 60
            return isRoomy
                ? canvas.write(say(HelpPhrase.typeToSearch), column: 1, row: row) : -2
        }
        var column = canvas.write("/ ", column: 1, row: row, as: .key)
        column = canvas.write(query, column: column, row: row)
        return canvas.write(" ", column: column, row: row, as: .selected)
    }

    private func hints(pages: Int) -> [KeyHint] {
        let isSearch = !board.helpQuery.isEmpty
        let more = isSearch ? KeyHint(.move(.pageDown), board, as: .more) : space
        return [
            pages > 1 ? more : nil, KeyHint(.go(.up), board, as: isSearch ? .clear : .back),
        ].compactMap(\.self)
    }

    private var space: KeyHint {
        KeyHint(Key.character(" ").name(say), say(KeyPhrase.more))
    }
}

extension Board {
    /// How many lines of help are in sight.
    var helpRoom: Int {
        max(size.rows < HelpLines.leastFramedRows ? size.rows : size.rows - 4, 1)
    }
}
