import Drawing
import Text
import Vocabulary

/// One person: what is going on, what the day was, how the figures stand beside the department's.
struct AgentScreen {
    private let board: Board
    private let view: Viewpoint
    private let detail: AgentDetail
    private let say: Catalogue

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
        PeriodBar(chosen: board.period, say: say).draw(row: 1, of: &canvas)
        canvas.rule(row: 2, columns: 0..<canvas.size.columns)
        let top = drawDay(of: &canvas)
        canvas.rule(row: top, columns: 0..<canvas.size.columns)
        let isLarge = canvas.size.columns >= 150 && canvas.size.rows >= 40
        let body = Rect(
            column: 0, row: top + 1, columns: canvas.size.columns,
            rows: max(canvas.size.rows - top - 2, 0))
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
        let room = width - 3
        let text = strip.text(columns: room)
        guard !text.isEmpty, canvas.size.rows >= 20 else { return 4 }
        var row = 4
        let hours = strip.hours(columns: room, view.snapshot.clock)
        if canvas.size.rows >= 30, !hours.isEmpty {
            canvas.write(hours, column: 3, row: row, as: .dim)
            row += 1
        }
        canvas.write(text, column: 3, row: row)
        Paragraph([lines.legend]).draw(
            in: Rect(column: 3, row: row + 1, columns: room, rows: 1), of: &canvas)
        return row + 2
    }
}

// Between 60×16 and what panels need.
extension AgentScreen {
    private func drawLines(in area: Rect, of canvas: inout Canvas) {
        let tail = lastLines
        let isRoomy = area.rows >= 14
        let below = isRoomy ? tail.count + 1 : 0
        let half = max(area.columns * 3 / 5, 46)
        let rows = area.rows - below - (isRoomy ? 1 : 0)
        let isWide = area.columns >= 78
        FigureTable(detail, view, width: isWide ? half : area.columns).draw(
            in: Rect(
                column: 1, row: area.row, columns: isWide ? half - 1 : area.columns - 2,
                rows: isWide ? rows : rows / 2), of: &canvas)
        let score = ScoreLines(detail, view)
        let right =
            isWide
            ? Rect(
                column: half + 2, row: area.row, columns: area.columns - half - 3, rows: rows)
            : Rect(
                column: 1, row: area.row + rows / 2, columns: area.columns - 2,
                rows: rows - rows / 2)
        Paragraph([score.title] + score.lines(columns: min(right.columns, 44))).draw(
            in: right, of: &canvas)
        guard isRoomy, !tail.isEmpty else { return }
        let last = area.row + area.rows - below - 1
        canvas.rule(row: last, columns: 0..<area.columns)
        Paragraph(tail).draw(
            in: Rect(column: 1, row: last + 1, columns: area.columns - 2, rows: tail.count),
            of: &canvas)
    }

    /// What a list has no room for.
    private var lastLines: [[Label]] {
        let lines = DetailLines(detail, view)
        let parts: [(DetailPhrase, String)] = [
            (.queues, lines.queueLine), (.pauses, lines.pauseLine),
        ]
        let width = parts.map { say($0.0).columns }.max() ?? 0
        return parts.filter { !$0.1.isEmpty }.map { title, text in
            [Label(say(title).uppercased().fitted(to: width + 3), .heading), Label(text)]
        }
    }
}

// From 150×40.
extension AgentScreen {
    private func drawPanels(in area: Rect, of canvas: inout Canvas) {
        let score = ScoreLines(detail, view)
        let lines = DetailLines(detail, view)
        let widths = [area.columns * 2 / 5, area.columns * 3 / 10]
        let third = area.columns - widths[0] - widths[1]
        let answers = [score.score] + score.lines(columns: widths[1] - 4)
        let figures = DetailRow.filled(by: [detail]).count + 1
        let needed = max(figures, answers.count, min(lines.queues.count, 16)) + 2
        let upper = min(needed, area.rows * 2 / 3)

        var panel = Rect(column: 0, row: area.row, columns: widths[0], rows: upper)
        var inside = canvas.frame(panel, title: againstTitle)
        FigureTable(detail, view, width: inside.columns + 1).draw(in: inside, of: &canvas)
        panel.column += widths[0]
        panel.columns = widths[1]
        inside = canvas.frame(panel, title: say(DetailPhrase.agentNPS))
        Paragraph(answers).draw(in: inside, of: &canvas)
        panel.column += widths[1]
        panel.columns = third
        inside = canvas.frame(panel, title: say(DetailPhrase.queues))
        Paragraph(lines.queues).draw(in: inside, of: &canvas)

        let below = Rect(
            column: 0, row: area.row + upper, columns: area.columns, rows: area.rows - upper)
        drawLowerPanels(in: below, lines, of: &canvas)
    }

    private func drawLowerPanels(in area: Rect, _ lines: DetailLines, of canvas: inout Canvas) {
        let needed = max(lines.pauses.count, lines.conversations.count, 3) + 2
        let left = area.columns / 2
        let rows = min(needed, area.rows)
        let first = Rect(column: 0, row: area.row, columns: left, rows: rows)
        let second = Rect(column: left, row: area.row, columns: area.columns - left, rows: rows)
        Paragraph(lines.pauses).draw(
            in: canvas.frame(first, title: say(DetailPhrase.pauses)), of: &canvas)
        Paragraph(lines.conversations).draw(
            in: canvas.frame(second, title: say(DetailPhrase.now)), of: &canvas)
    }

    private var againstTitle: String {
        let name = detail.department?.name ?? Catalogue.unknown
        return say(DetailPhrase.against(name, period: view.snapshot.period))
    }
}

extension Board {
    /// What the keys do where somebody is looked at closely.
    var detailHints: [KeyHint] {
        var hints = [KeyHint(.go(.up), say, as: .back), KeyHint(.people(.compare), say)]
        if people.beside.count > 1, case .agent(let ids, _) = screen, ids.count == 1 {
            hints.insert(KeyHint("← →", say(KeyPhrase.otherAgent)), at: 0)
        }
        hints += [
            KeyHint(.people(.names), say), KeyHint(.go(.departments), say),
            KeyHint(.go(.help), say), KeyHint(.leave(.quit), say),
        ]
        return hints.compactMap(\.self)
    }
}
