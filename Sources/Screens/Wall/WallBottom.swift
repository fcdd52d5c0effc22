import Drawing
import Text
import Vocabulary

/// What stands below the figures of the wall: what is wrong with the data, the departments, praise.
struct WallBottom {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(_ layout: WallLayout, of canvas: inout Canvas) {
        var area = layout.bottom
        for notice in Notices(board, view).urgent.prefix(area.rows) {
            notice.draw(row: area.row, of: &canvas)
            area.row += 1
            area.rows -= 1
        }
        drawNotice(layout.feet, in: &area, of: &canvas)
        guard !view.hidesLiveFigures else { return }
        drawPraise(layout.feet, in: &area, of: &canvas)
        drawDepartments(in: area, of: &canvas)
    }

    /// As a table where it is nearly whole, else the worst of them side by side.
    private func drawDepartments(in area: Rect, of canvas: inout Canvas) {
        let trouble = TroubleList(view)
        let isTable = area.rows > max(min(trouble.rows.count, 12), 3)
        if isTable || (area.columns >= 100 && area.rows >= 6) {
            return WallTable(view, width: area.columns).draw(in: area, of: &canvas)
        }
        trouble.draw(in: area, columns: area.columns >= 150 ? 5 : 3, of: &canvas)
    }

    /// In its own lines, else in the last ones of the area.
    private func drawNotice(_ feet: WallFeet, in area: inout Rect, of canvas: inout Canvas) {
        guard let notice = board.wall.notice else { return }
        let page = notice.page(columns: canvas.size.columns - textColumn - 6, at: board.now)
        var row = feet.notice.lowerBound
        if feet.notice.isEmpty {
            // One line for the departments stays.
            let lines = min(page.count > 1 ? WallNotice.pageLines : page.lines.count, area.rows - 1)
            guard lines > 0 else { return }
            area.rows -= lines
            row = area.row + area.rows
        }
        let rows = feet.notice.isEmpty ? row..<area.row + area.rows + 2 : feet.notice
        canvas.write(say(WallPhrase.notice), column: titleColumn, row: row, as: .heading)
        for (row, line) in zip(rows, page.lines) {
            canvas.write(line, column: textColumn, row: row)
        }
        guard page.count > 1 else { return }
        let end = Rect(column: 0, row: row, columns: canvas.size.columns - 1, rows: 1)
        canvas.write("\(page.number)/\(page.count)", in: end, .trailing, as: .dim)
    }

    private var titleColumn: Int { board.size.columns >= 120 ? 3 : 1 }
    private var textColumn: Int { board.size.columns >= 120 ? 19 : 13 }

    /// In its own line, else in the last one of the area: on a wall for the floor before the
    /// departments, on another where these leave it free.
    private func drawPraise(_ feet: WallFeet, in area: inout Rect, of canvas: inout Canvas) {
        let praise = Praise(view).sentences
        if let row = feet.praise {
            guard !praise.isEmpty else { return }
            if let rule = feet.praiseRule {
                canvas.rule(row: rule, columns: 0..<canvas.size.columns)
            }
            return draw(praise, row: row, of: &canvas)
        }
        let columns = area.columns >= 150 ? 5 : 3
        let needed = (view.snapshot.rows.count + columns - 1) / columns
        let isWanted = view.hidesQueue ? area.rows >= 2 : area.rows > needed
        guard !praise.isEmpty, isWanted else { return }
        area.rows -= 1
        draw(praise, row: area.row + area.rows, of: &canvas)
    }

    /// As many as fit whole.
    private func draw(_ praise: [String], row: Int, of canvas: inout Canvas) {
        canvas.write(say(WallPhrase.wellDone), column: titleColumn, row: row, as: .heading)
        var column = textColumn
        for sentence in praise
        where column == textColumn || column + sentence.columns < canvas.size.columns {
            let text = "\(Mark.Sign.above.mark) \(sentence)"
            column = canvas.write(text, column: column, row: row) + 4
        }
    }
}
