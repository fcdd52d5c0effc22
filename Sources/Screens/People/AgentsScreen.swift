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
        FootLine(hints: hints).draw(row: canvas.size.rows - 1, of: &canvas)
    }

    private func drawTable(on canvas: inout Canvas) {
        let layout = board.peopleLayout
        if let row = layout.bar {
            PeriodBar(board).draw(row: row, of: &canvas)
        }
        canvas.rule(row: layout.rules[0], columns: 0..<canvas.size.columns)
        let panels = panelRows
        if let panel = board.alone(of: panels) {
            return panel.draw(
                in: DepartmentsScreen.wholePage(canvas.size), isFocused: true, of: &canvas)
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
        if !board.isZoomed { panels?.draw(focus: board.focusInSight, of: &canvas) }
    }

    /// The panels below the table; `nil` where there is no room.
    var panelRows: PanelRows? {
        PeopleLayout(board.size, rows: board.rows.ids.count).panels.map { area in
            PanelRows(
                AgentPanels(board, view).panels, in: area,
                across: PeopleLayout.panelsAcross(board.size))
        }
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
        }
    }

    private func drawNobody(row: Int, of canvas: inout Canvas) {
        let why =
            board.allRows == 0 ? say(TablePhrase.nobodyHere) : say(FilterPhrase.nothingFits)
        canvas.write(why, column: 3, row: row, as: .dim)
    }

    private var hints: [KeyHint] {
        let isWide = board.size.columns >= 150
        let first: [KeyHint?] = [
            KeyHint(.go(.down), board), KeyHint(.table(.filter), board),
            KeyHint(.sort(.menu), board, as: .sort),
            isWide
                ? KeyHint(.sort(.columnLeft), .sort(.columnRight), board, say(KeyPhrase.column))
                : nil,
            KeyHint(.table(.mark), board, as: .mark), KeyHint(.people(.compare), board),
        ]
        let wide: [KeyHint?] = [
            KeyHint(.table(.choose), board, as: .choose),
            KeyHint(.table(.follow), board, as: .followShort), KeyHint(.table(.columns), board),
            KeyHint(.panel(.zoom), board, as: .zoomShort), KeyHint(.out(.table), board),
        ]
        let last: [KeyHint?] = [
            KeyHint(.people(.grid), board, as: board.people.isGrid ? .table : .grid),
            KeyHint(.people(.names), board), KeyHint(.go(.up), board, as: .back),
            KeyHint(.go(.help), board), KeyHint(.leave(.quit), board),
        ]
        return (first + (isWide ? wide : []) + last).compactMap(\.self)
    }
}

extension Board {
    /// Where everything on the page of the agents stands.
    var peopleLayout: PeopleLayout {
        PeopleLayout(size, rows: rows.ids.count, isAlone: isZoomed && focusInSight == .table)
    }

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
