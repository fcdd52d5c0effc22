import Drawing
import Text
import Vocabulary

/// A table with a row for each department, or for each queue of one, and what there is to say about
/// it.
struct DepartmentsScreen {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(on canvas: inout Canvas) {
        let layout = TableLayout(canvas.size, rows: board.rows.ids.count)
        let head = HeadLine(
            path: board.path, periods: view.periodLabels, states: StateOfData(board).labels,
            clock: board.clock)
        head.draw(of: &canvas)
        if let row = layout.bar {
            PeriodBar(board).draw(row: row, of: &canvas)
        }
        drawTable(layout, of: &canvas)
        drawNotices(layout, of: &canvas)
        if let row = layout.sorting { drawSorting(layout, row: row, of: &canvas) }
        for row in layout.rules { canvas.rule(row: row, columns: 0..<canvas.size.columns) }
        FootLine(hints: hints).draw(row: canvas.size.rows - 1, of: &canvas)
    }

    private func drawTable(_ layout: TableLayout, of canvas: inout Canvas) {
        let table = StandingTable(
            view, heading: board.screen == .departments ? .department : .queue,
            width: canvas.size.columns, order: board.order, shift: board.columnShift)
        table.drawHead(row: layout.heads, of: &canvas)
        let shown = board.visibleRows(page: layout.tableRows)
        for (offset, standing) in shown.enumerated() {
            table.draw(
                standing, isSelected: standing.id == board.rows.cursor,
                row: layout.heads + 1 + offset, of: &canvas)
        }
        if let total = board.namedTotal { table.draw(total, row: layout.total, of: &canvas) }
    }

    private func drawNotices(_ layout: TableLayout, of canvas: inout Canvas) {
        let notices = Notices(board, view)
        for (row, notice) in zip(layout.notices, notices.urgent + notices.calm) {
            notice.draw(row: row, of: &canvas)
        }
    }

    /// How the rows are sorted, and how much of the table is in sight.
    private func drawSorting(_ layout: TableLayout, row: Int, of canvas: inout Canvas) {
        let shown = board.visibleRows(page: layout.tableRows).count
        var parts = [
            "\(say(TablePhrase.sortedBy(board.order.name(say)))) \(board.order.arrow)",
            say(TablePhrase.shown(shown, of: board.rows.ids.count)),
        ]
        if StandingColumn.available(view.snapshot).contains(.answers) {
            parts.append(say(TablePhrase.answersNote))
        }
        if board.columnShift < board.largestColumnShift {
            parts.append(say(TablePhrase.moreColumns))
        }
        var column = 1
        for part in parts where column + part.columns < canvas.size.columns {
            column = canvas.write(part, column: column, row: row) + 6
        }
    }

    private var hints: [KeyHint] {
        let here: [KeyHint?] = [
            KeyHint(.go(.down), board),
            board.screen == .departments ? nil : KeyHint(.go(.up), board, as: .back),
            KeyHint(.sort(.menu), board, as: .sort), KeyHint(.sort(.turnRound), board),
            KeyHint(.go(.agents), board),
            KeyHint(.go(.wall), board), KeyHint(.go(.last), board), KeyHint(.go(.help), board),
            KeyHint(.leave(.quit), board),
        ]
        return here.compactMap(\.self)
    }
}
