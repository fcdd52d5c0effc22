import Drawing
import Text
import Vocabulary

/// One person: what is going on, what the day was, how the figures stand beside the department's.
struct AgentScreen {
    let board: Board
    let view: Viewpoint
    let detail: AgentDetail
    let say: Catalogue

    init(_ board: Board, _ view: Viewpoint, _ detail: AgentDetail) {
        self.board = board
        self.view = view
        self.detail = detail
        say = view.say
    }

    func draw(on canvas: inout Canvas) {
        let head = HeadLine(
            path: board.path, periods: view.peoplePeriodLabels, states: StateOfData(board).labels,
            clock: board.clock)
        head.draw(of: &canvas)
        PeriodBar(board).draw(row: 1, of: &canvas)
        canvas.rule(row: 2, columns: 0..<canvas.size.columns)
        let top = drawDay(of: &canvas)
        canvas.rule(row: top, columns: 0..<canvas.size.columns)
        let isLarge = canvas.size.columns >= 150 && canvas.size.rows >= 40
        // Where there is room for it, a blank before the foot.
        let below = canvas.size.rows >= 20 ? 2 : 1
        let body = Rect(
            column: 0, row: top + 1, columns: canvas.size.columns,
            rows: max(canvas.size.rows - top - 1 - below, 0))
        if isLarge { drawPanels(in: body, of: &canvas) } else { drawLines(in: body, of: &canvas) }
        FootLine(hints: board.detailHints).draw(row: canvas.size.rows - 1, of: &canvas)
    }

    /// Who it is, and the strip of the day where it is known. Returns the first free row.
    private func drawDay(of canvas: inout Canvas) -> Int {
        let lines = DetailLines(detail, view)
        let width = canvas.size.columns - 2
        Paragraph([lines.title]).draw(
            in: Rect(column: 1, row: 3, columns: width, rows: 1), of: &canvas)
        let strip = DayStrip(slices: detail.day)
        guard !detail.day.isEmpty, canvas.size.rows >= 20 else { return 4 }
        let legend = Paragraph([lines.legend])
        let beside = legend.columns + 1
        // A large screen has room for the legend behind the strip.
        let isBeside = canvas.size.columns >= 150 && strip.columns(in: width - 3 - beside) > 0
        let room = width - 3 - (isBeside ? beside : 0)
        var row = 4
        let hours = strip.hours(columns: room, view.snapshot.clock)
        if canvas.size.rows >= 30, !hours.isEmpty {
            canvas.write(hours, column: 3, row: row, as: .dim)
            row += 1
        }
        let end = canvas.write(strip.text(columns: room), column: 3, row: row)
        let start = isBeside ? end + 4 : 3
        legend.draw(
            in: Rect(
                column: start, row: row + (isBeside ? 0 : 1), columns: width - start + 1, rows: 1),
            of: &canvas)
        return row + (isBeside ? 1 : 2)
    }
}

extension Board {
    /// What the keys do where somebody is looked at closely.
    var detailHints: [KeyHint] {
        var hints = [KeyHint(.go(.up), self, as: .back), KeyHint(.people(.compare), self)]
        if people.beside.count > 1, case .agent(let ids, _) = screen, ids.count == 1 {
            hints.insert(KeyHint(.shift(-1), .shift(1), self, say(KeyPhrase.otherAgent)), at: 0)
        }
        hints += [
            KeyHint(.people(.names), self), KeyHint(.go(.departments), self),
            KeyHint(.go(.help), self), KeyHint(.leave(.quit), self),
        ]
        return hints.compactMap(\.self)
    }
}

extension Board {
}
