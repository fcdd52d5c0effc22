import Drawing
import Text
import Vocabulary

/// Two to four people side by side, with the rows of the detail.
struct CompareScreen {
    private let board: Board
    private let view: Viewpoint
    private let details: [AgentDetail]
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        details = view.snapshot.details
        say = view.say
    }

    /// A line of the comparison.
    private enum Row: Hashable {
        case department, mark, state, time, calls
        case score, range, answers, trend
        case figure(DetailRow)
    }

    private var rows: [Row] {
        let scores: [Row] =
            view.snapshot.notes.contains(.noSurveys)
            ? [] : [.mark, .score, .range, .answers, .trend]
        return (isOfOne ? [] : [.department]) + [.state, .time, .calls] + scores
            + DetailRow.filled(by: details).map(Row.figure)
    }

    func draw(on canvas: inout Canvas) {
        let head = HeadLine(
            path: board.path, periods: view.peoplePeriodLabels, states: StateOfData(board).labels,
            clock: board.clock)
        head.draw(of: &canvas)
        PeriodBar(board).draw(row: 1, of: &canvas)
        canvas.rule(row: 2, columns: 0..<canvas.size.columns)
        let table = Table(columns, width: canvas.size.columns)
        table.drawHead(row: 3, of: &canvas)
        for (offset, row) in rows.prefix(max(canvas.size.rows - 6, 0)).enumerated() {
            table.draw(row, row: 4 + offset, of: &canvas)
        }
        canvas.rule(row: canvas.size.rows - 2, columns: 0..<canvas.size.columns)
        FootLine(hints: board.detailHints).draw(row: canvas.size.rows - 1, of: &canvas)
    }

    private var columns: [Column<Row>] {
        let names = Column<Row>("", .between(12, 16), .leading) { Label(name(of: $0)) }
        let people = details.map { detail in
            Column<Row>(view.name(of: detail.standing).text, .between(11, 18)) {
                label($0, detail)
            }
        }
        // Each is held against the own department, so one for all must be the same for all.
        guard isOfOne, let department = details.first?.department else { return [names] + people }
        let whole = Column<Row>(department.name, .between(9, 16)) { row in
            guard case .figure(let figure) = row else {
                return row == .score ? view.written(.npsAgent, of: department) : Label("")
            }
            return view.written(figure.metric, of: department)
        }
        return [names] + people + [whole]
    }

    private var isOfOne: Bool { Set(details.map { $0.department?.id }).count == 1 }

    private func name(of row: Row) -> String {
        switch row {
        case .department: say(DetailPhrase.department)
        case .mark: ""
        case .state: say(DetailPhrase.state)
        case .time: say(DetailPhrase.time)
        case .calls: say(DetailPhrase.row(.nAnswered))
        case .score: say(DetailPhrase.row(.npsAgent))
        case .range: say(ColumnPhrase.range95)
        case .answers: say(ColumnPhrase.answers)
        case .trend: say(DetailPhrase.trend)
        case .figure(let figure): say(DetailPhrase.row(figure.metric))
        }
    }

    private func label(_ row: Row, _ detail: AgentDetail) -> Label {
        let agent = detail.standing
        return switch row {
        case .department: Label(detail.department?.name ?? Catalogue.unknown)
        case .mark: view.mark(of: agent)
        case .state: view.state(of: agent)
        case .time: view.timeInState(of: agent, columns: 8)
        case .calls: view.label(.nAnswered, of: agent)
        case .score: view.score(of: agent, besideWhisker: false)
        case .range: view.range(of: agent)
        case .answers: view.answers(of: agent)
        case .trend: view.trend(of: agent)
        case .figure(let figure): view.written(figure.metric, of: agent)
        }
    }
}
