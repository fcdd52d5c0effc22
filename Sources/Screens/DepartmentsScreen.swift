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
        let layout = board.tableLayout
        let head = HeadLine(
            path: board.path, periods: view.periodLabels, states: StateOfData(board).labels,
            clock: board.clock)
        head.draw(of: &canvas)
        if let row = layout.bar {
            PeriodBar(board).draw(row: row, of: &canvas)
        }
        canvas.rule(row: layout.rules[0], columns: 0..<canvas.size.columns)
        let panels = panelRows
        if let panel = board.alone(of: panels) {
            panel.draw(in: Self.wholePage(canvas.size), isFocused: true, of: &canvas)
        } else {
            drawTable(layout, of: &canvas)
            drawNotices(layout, of: &canvas)
            for row in layout.rules { canvas.rule(row: row, columns: 0..<canvas.size.columns) }
            if !board.isZoomed { panels?.draw(focus: board.focusInSight, of: &canvas) }
        }
        if let row = layout.sorting { drawSorting(layout, row: row, of: &canvas) }
        FootLine(hints: hints).draw(row: canvas.size.rows - 1, of: &canvas)
    }

    /// What a panel gets that is looked at alone.
    static func wholePage(_ size: Size) -> Rect {
        Rect(column: 0, row: 3, columns: size.columns, rows: size.rows - 3 - 2)
    }

    /// The panels below the table, the most important first; `nil` where there is no room.
    var panelRows: PanelRows? {
        let layout = TableLayout(board.size, rows: board.rows.ids.count)
        guard let area = layout.panels else { return nil }
        let states = StatesPanel(board.visibleRows(page: board.rows.ids.count), view).panel
        // What is looked at closely is the row at the cursor.
        let chosen = board.rows.cursor.flatMap(board.standing(ofRow:)) ?? view.snapshot.total
        let panels = [
            LevelPanel(chosen, view).panel, states, TroublePanel(view).panel,
            MovedPanel(view).panel, AnswersPanel(view).panel, GroundPanel(board, view).panel,
        ]
        return PanelRows(
            panels.compactMap(\.self), in: area, across: TableLayout.panelsAcross(board.size))
    }

    private func drawTable(_ layout: TableLayout, of canvas: inout Canvas) {
        let table = StandingTable(board, view)
        table.drawHead(row: layout.heads, of: &canvas)
        let shown = board.visibleRows(page: layout.tableRows)
        let marked = board.choice(on: board.screen).marked
        for (offset, standing) in shown.enumerated() {
            table.draw(
                standing, isSelected: standing.id == board.rows.cursor,
                isMarked: marked.contains(standing.id), row: layout.heads + 1 + offset, of: &canvas)
        }
        if shown.isEmpty, board.allRows > 0 {
            canvas.write(say(FilterPhrase.nothingFits), column: 3, row: layout.heads + 1, as: .dim)
        }
        if let total = board.namedTotal { table.draw(total, row: layout.total, of: &canvas) }
    }

    /// With panels, only what is wrong stands here; the rest has a panel.
    private func drawNotices(_ layout: TableLayout, of canvas: inout Canvas) {
        let notices = Notices(board, view)
        let calm = layout.panels == nil ? notices.calm : []
        for (row, notice) in zip(layout.notices, notices.urgent + calm) {
            notice.draw(row: row, of: &canvas)
        }
    }

    /// How the rows are sorted, and how much of the table is in sight.
    private func drawSorting(_ layout: TableLayout, row: Int, of canvas: inout Canvas) {
        let shown = board.visibleRows(page: layout.tableRows).count
        var parts = [
            "\(say(TablePhrase.sortedBy(board.order.name(say)))) \(board.order.arrow)",
            say(TablePhrase.shown(shown, of: board.allRows)),
        ]
        let marked = board.choice(on: board.screen).marked.count
        if marked > 0 { parts.append(say(TablePhrase.marked(marked))) }
        if board.rows.isFollowing { parts.append(say(TablePhrase.following)) }
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
        let isWide = board.size.columns >= 150
        let first: [KeyHint?] = [
            KeyHint(.go(.down), board),
            board.screen == .departments ? nil : KeyHint(.go(.up), board, as: .back),
            KeyHint(.table(.filter), board),
            KeyHint(.sort(.menu), board, as: .sort),
            isWide
                ? KeyHint(.sort(.columnLeft), .sort(.columnRight), board, say(KeyPhrase.column))
                : nil,
            KeyHint(.table(.mark), board, as: .mark),
        ]
        let wide: [KeyHint?] = [
            KeyHint(.table(.choose), board, as: .choose),
            KeyHint(.table(.follow), board, as: .followShort),
            KeyHint(.table(.columns), board), KeyHint(.panel(.next), board, as: .panel),
            KeyHint(.panel(.zoom), board, as: .zoomShort), KeyHint(.out(.table), board),
        ]
        let last: [KeyHint?] = [
            KeyHint(.go(.agents), board), KeyHint(.go(.wall), board),
            KeyHint(.go(.last), board), KeyHint(.go(.help), board), KeyHint(.leave(.quit), board),
        ]
        return (first + (isWide ? wide : []) + last).compactMap(\.self)
    }
}

extension Board {
    /// Where everything on the page of departments or queues stands.
    var tableLayout: TableLayout {
        TableLayout(size, rows: rows.ids.count, isAlone: isZoomed && focusInSight == .table)
    }
}
