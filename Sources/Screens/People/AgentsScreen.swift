import Drawing
import Text
import Vocabulary

/// The persons of a department, those first who need somebody: as a table, or all at once.
struct AgentsScreen {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(on canvas: inout Canvas) {
        let head = HeadLine(
            path: board.path, periods: view.peoplePeriodLabels, states: StateOfData(board).labels,
            clock: board.clock)
        head.draw(of: &canvas)
        if board.people.isGrid { drawGrid(on: &canvas) } else { drawTable(on: &canvas) }
        drawFoot(of: &canvas)
    }

    private func drawTable(on canvas: inout Canvas) {
        let layout = PeopleLayout(canvas.size, rows: board.rows.ids.count)
        if let row = layout.bar {
            PeriodBar(board).draw(row: row, of: &canvas)
        }
        let table = AgentTable(board, view)
        table.drawHead(row: layout.heads, of: &canvas)
        let shown = board.visibleAgents(page: layout.tableRows)
        for (offset, agent) in shown.enumerated() {
            table.draw(
                agent, isSelected: agent.id == board.rows.cursor, row: layout.heads + 1 + offset,
                of: &canvas)
        }
        if shown.isEmpty { drawNobody(row: layout.heads + 1, of: &canvas) }
        for row in layout.rules { canvas.rule(row: row, columns: 0..<canvas.size.columns) }
        AgentNotes(board, view).draw(in: layout, shown: shown.count, of: &canvas)
        if let area = layout.panels { AgentPanels(board, view).draw(in: area, of: &canvas) }
    }

    private func drawGrid(on canvas: inout Canvas) {
        let layout = GridLayout(canvas.size)
        if let row = layout.bar {
            PeriodBar(board).draw(row: row, of: &canvas)
        }
        let grid = board.grid(in: layout.cells)
        let first = (board.rows.cursorIndex ?? 0) / grid.page * grid.page
        let shown = board.rows.ids.dropFirst(first).prefix(grid.page).compactMap(board.agent)
        grid.draw(shown, view, cursor: board.rows.cursor, of: &canvas)
        if shown.isEmpty { drawNobody(row: layout.cells.row, of: &canvas) }
        for row in layout.rules { canvas.rule(row: row, columns: 0..<canvas.size.columns) }
        for row in layout.notes {
            AgentNotes(board, view).drawDuty(row: row, shown: shown.count, of: &canvas)
            board.drawRemark(row: row, of: &canvas)
        }
    }

    private func drawNobody(row: Int, of canvas: inout Canvas) {
        let why: TablePhrase = board.people.filter == nil ? .nobodyHere : .nobodyFound
        canvas.write(say(why), column: 3, row: row, as: .dim)
    }

    private func drawFoot(of canvas: inout Canvas) {
        let row = canvas.size.rows - 1
        guard let filter = board.people.filter else {
            return FootLine(hints: hints).draw(row: row, of: &canvas)
        }
        let style: Style = filter.fault == nil ? .plain : .watch
        var column = canvas.write("/ ", column: 1, row: row, as: .key)
        column = canvas.write(filter.text, column: column, row: row, as: style)
        if filter.isOpen { column = canvas.write(" ", column: column, row: row, as: .selected) }
        let count = say(
            TablePhrase.shown(board.rows.ids.count, of: view.snapshot.agents.count))
        column = canvas.write(count, column: column + 3, row: row)
        let hints = [
            KeyHint(.go(.down), board, as: filter.isOpen ? .keepFilter : .open),
            KeyHint(.go(.up), board, as: .clear),
        ]
        FootLine(hints: hints.compactMap(\.self)).draw(
            row: row, from: column + 3, of: &canvas)
    }

    private var hints: [KeyHint] {
        let here: [KeyHint?] = [
            KeyHint(.go(.down), board), KeyHint(.people(.filter), board),
            KeyHint(.sort(.menu), board, as: .sort),
            KeyHint(.people(.mark), board, as: .mark), KeyHint(.people(.compare), board),
            KeyHint(.people(.grid), board, as: board.people.isGrid ? .table : .grid),
            KeyHint(.people(.names), board), KeyHint(.go(.up), board, as: .back),
            KeyHint(.go(.help), board), KeyHint(.leave(.quit), board),
        ]
        return here.compactMap(\.self)
    }
}

extension Board {
    func agent(_ id: String) -> AgentStanding? {
        guard let picture, let index = picture.roster[id] else { return nil }
        return picture.snapshot.agents[index]
    }

    /// The agents in sight, in the order of the board. Costs what is in sight.
    func visibleAgents(page: Int) -> [AgentStanding] {
        rows.ids.dropFirst(rows.top).prefix(page).compactMap(agent)
    }

    func grid(in area: Rect) -> AgentGrid {
        let widest = Viewpoint(self)?.widestName ?? 0
        return AgentGrid(rows.ids.count, in: area, widestName: widest)
    }

    /// How many agents stand side by side: one in a table.
    var gridColumns: Int {
        guard case .agents = screen, people.isGrid, SizeClass(size, of: screen) == .page else {
            return 1
        }
        return grid(in: GridLayout(size).cells).across
    }
}
