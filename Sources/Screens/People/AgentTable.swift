import Drawing
import Text
import Vocabulary

/// The table of agents.
struct AgentTable {
    private let table: Table<AgentStanding>
    private let marked: [String]

    init(_ board: Board, _ view: Viewpoint) {
        let width = board.size.columns
        marked = board.choice(on: board.screen).marked
        let figures = Self.columns(board, view, shift: board.columnShift)
        let spare = Self.room(view, in: width) - figures.reduce(0) { $0 + $1.width + 1 }
        let air = min(max(spare, 0) / max(figures.count, 1), 2)
        let hasWhisker = figures.contains(.whisker)
        let lamp = Column<AgentStanding>("", .exactly(1)) { view.mark(of: $0) }
        var name = Column<AgentStanding>(
            view.say(ColumnPhrase.agent),
            .between(Self.nameWidth(view), max(view.widestName, Self.nameWidth(view))), .leading,
            isSorted: board.order.key == .name
        ) { view.name(of: $0) }
        name.target = .head(0)
        var heads = 0
        let columns = figures.map { figure in
            var column = Column<AgentStanding>(
                view.say(figure.head),
                .exactly(figure.width + (figure == .whisker ? 0 : air)), figure.alignment,
                isSorted: figure.key == board.order.key
            ) { view.label(figure, of: $0, besideWhisker: hasWhisker) }
            if figure.key != nil {
                heads += 1
                column.target = .head(heads)
            }
            return column
        }
        table = Table([lamp, name] + columns, width: width)
    }

    /// The columns in sight.
    static func columns(_ board: Board, _ view: Viewpoint, shift: Int) -> [AgentColumn] {
        AgentColumn.visible(
            board.agentColumns(view), in: room(view, in: board.size.columns), shift: shift)
    }

    /// What is left for figures beside the mark of the cursor, the lamp and the name.
    static func room(_ view: Viewpoint, in width: Int) -> Int { width - 3 - nameWidth(view) }

    private static func nameWidth(_ view: Viewpoint) -> Int {
        view.names == .full ? min(max(view.widestName, 7), 16) : min(max(view.widestName, 7), 9)
    }

    func drawHead(row: Int, of canvas: inout Canvas) {
        table.drawHead(row: row, of: &canvas)
    }

    func draw(_ agent: AgentStanding, isSelected: Bool, row: Int, of canvas: inout Canvas) {
        table.draw(
            agent, isSelected: isSelected, isMarked: marked.contains(agent.id), row: row,
            of: &canvas)
        canvas.offer(
            .row(agent.id), in: Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
    }
}
