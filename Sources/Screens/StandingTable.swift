import Drawing
import Text
import Vocabulary

/// The table of departments or queues, with a row for each and one for the whole.
struct StandingTable {
    private let table: Table<Standing>

    /// The table of a page, as it was chosen there.
    init(_ board: Board, _ view: Viewpoint) {
        self.init(
            view, heading: board.screen == .departments ? .department : .queue,
            width: board.size.columns, order: board.order,
            columns: Self.columns(board, view, shift: board.columnShift))
    }

    /// The columns in sight.
    static func columns(_ board: Board, _ view: Viewpoint, shift: Int) -> [StandingColumn] {
        StandingColumn.visible(
            board.standingColumns(view), in: room(in: board.size.columns),
            gap: gap(in: board.size.columns), shift: shift)
    }

    private init(
        _ view: Viewpoint, heading: ColumnPhrase, width: Int, order: Order,
        columns figures: [StandingColumn]
    ) {
        let snapshot = view.snapshot
        let longest = snapshot.rows.map(\.name.columns).max() ?? 0
        let lamp = Column<Standing>("", .exactly(Self.gap(in: width)), .leading) {
            view.lamp(of: $0)
        }
        var name = Column<Standing>(
            view.say(heading), .between(Self.nameWidth, max(min(longest, 32), Self.nameWidth)),
            .leading, isSorted: order.key == .name
        ) { Label($0.name) }
        let spare = Self.room(in: width) - figures.reduce(0) { $0 + $1.width + 1 }
        let air = min(max(spare, 0) / max(figures.count, 1), 3)
        let hasMarks = snapshot.rows.contains { $0.mark.sign != .none }
        var heads = 0
        name.target = .head(heads)
        let columns = figures.map { figure in
            var column =
                hasMarks && figure == .score
                ? Self.markedScore(view, order: order, air: air)
                : figure.column(view, order: order, air: air)
            if figure.metric != nil {
                heads += 1
                column.target = .head(heads)
            }
            return column
        }
        table = Table([lamp, name] + columns, width: width)
    }

    private static let nameWidth = 14

    /// The score with ★ or ▼ behind it, where it differs from the rest of the house by more than
    /// chance.
    private static func markedScore(
        _ view: Viewpoint, order: Order, air: Int
    ) -> Column<Standing> {
        let score = StandingColumn.score
        return Column(
            view.say(score.head) + " ", .exactly(score.width + 1 + air),
            isSorted: order.key == .metric(.npsAgent)
        ) { standing in
            var label = view.label(.npsAgent, of: standing, columns: score.width)
            // Behind a dash a mark would be a claim without its number.
            let isShown = label.text != Catalogue.unknown && standing.mark.sign != .none
            label.text += isShown ? standing.mark.sign.mark : " "
            return label
        }
    }

    /// The columns of the screen that are left for figures: the mark, the lamp, the name and the
    /// blanks between them come first.
    static func room(in width: Int) -> Int { width - 2 - gap(in: width) - nameWidth }

    /// Blanks before a column: a wide screen has air between its figures.
    static func gap(in width: Int) -> Int { width >= 150 ? 2 : 1 }

    func drawHead(row: Int, of canvas: inout Canvas) {
        table.drawHead(row: row, of: &canvas)
    }

    func draw(
        _ standing: Standing, isSelected: Bool = false, isMarked: Bool = false, row: Int,
        of canvas: inout Canvas
    ) {
        table.draw(
            standing, isSelected: isSelected, isMarked: isMarked, row: row, of: &canvas)
        canvas.offer(
            .row(standing.id), in: Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
    }
}

extension StandingColumn {
    /// - Parameter air: blanks that a large screen has to spare for the column.
    fileprivate func column(_ view: Viewpoint, order: Order, air: Int) -> Column<Standing> {
        Column(
            view.say(view.head(of: self)), .exactly(width + air), alignment,
            isSorted: metric.map { order.key == .metric($0) } ?? false
        ) { label(view, $0) }
    }

    fileprivate func label(_ view: Viewpoint, _ standing: Standing) -> Label {
        switch self {
        case .range: view.range(of: standing)
        case .answers: view.answers(of: standing)
        case .whisker: view.whisker(of: standing, columns: width)
        case .recentLevel: view.recentLevel(of: standing)
        case .change: view.levelChange(of: standing)
        case .duty: view.duty(of: standing, columns: width)
        case .score, .offered, .answered, .abandonedCount, .level, .abandoned, .blocked, .waiting,
            .longest, .answerSpeed, .wait90, .handleTime, .talk, .hold, .wrapUp:
            metric.map { view.label($0, of: standing, columns: width) } ?? Label("")
        }
    }
}

extension Viewpoint {
    func label(_ column: StandingColumn, of standing: Standing) -> Label {
        column.label(self, standing)
    }

    /// What a change is measured against stands in its head.
    fileprivate func head(of column: StandingColumn) -> ColumnPhrase {
        guard column == .change, let window = snapshot.window,
            let compared = snapshot.compared.first
        else { return column.head }
        let apart = window.start - compared.start
        // A day of the clocks' change has an hour less or more.
        if (Timespan.hours(23)...Timespan.hours(25)).contains(apart) { return .change }
        guard (Timespan.hours(167)...Timespan.hours(169)).contains(apart) else {
            return .changeBefore
        }
        return snapshot.compared.count > 1 ? .changeFourWeeks : .changeWeek
    }

    /// `▃▃▂▃▂▂▂▂ ↓`: a quarter of an hour each, on one scale for all rows. Half of the callers and fewer
    /// are the lowest block, so that the levels centres work at differ.
    fileprivate func recentLevel(of standing: Standing) -> Label {
        guard let series = standing.recentLevels, trust(in: .sl) != .withdrawn else {
            return Label(Catalogue.unknown, .dim)
        }
        let line = Sparkline(series.levels(inParts: 8), scale: 50...100)
        return Label("\(line.text(columns: 8)) \(series.trend?.arrow ?? " ")", .dim)
    }

    /// `−9`: how the service level stands against the window compared with; dim where chance may
    /// explain it.
    fileprivate func levelChange(of standing: Standing) -> Label {
        guard trust(in: .sl) != .withdrawn, let change = standing[.sl].change else {
            return Label(Catalogue.unknown, .dim)
        }
        let isSound = trust(in: .sl) == .sound && change.trend != .level
        return Label(say.signed(change.difference), isSound ? .plain : .dim)
    }

    fileprivate func whisker(of standing: Standing, columns: Int) -> Label {
        let figure = standing[.npsAgent]
        guard trust(in: .npsAgent) != .withdrawn, figure.evidence > 0 else {
            return Label(say(AgentPhrase.noAnswer), .dim)
        }
        guard let value = value(.npsAgent, of: standing) else {
            return Label(say(AgentPhrase.fewerAnswers(than: snapshot.showFrom)), .dim)
        }
        let whisker = Whisker(value, range: figure.range, reference: 0)
        let isSound = trust(in: .npsAgent) == .sound && figure.sufficiency == .ok
        return Label(whisker.text(columns: columns), isSound ? .plain : .dim)
    }

    /// `±15`, the half of the range; nothing where no score is shown.
    fileprivate func range(of standing: Standing) -> Label {
        let isKnown = trust(in: .npsAgent) != .withdrawn
        let isShown = isKnown && value(.npsAgent, of: standing) != nil
        let score = label(.npsAgent, of: standing)
        let range = isShown ? say.halfRange(standing[.npsAgent].range) : ""
        return Label(range, score.style == .dim ? .dim : .plain)
    }

    fileprivate func answers(of standing: Standing) -> Label {
        guard trust(in: .npsAgent) != .withdrawn else { return Label(Catalogue.unknown, .dim) }
        let count = Double(standing[.npsAgent].evidence)
        return Label(say.narrow(count, in: .count, columns: 4))
    }

    /// `21/26`; `~21/26` when no source says who is logged in.
    fileprivate func duty(of standing: Standing, columns: Int) -> Label {
        let duty = standing.duty
        guard duty.all > 0, trust(in: .loggedIn) != .withdrawn else {
            return Label(Catalogue.unknown, .dim)
        }
        let present = (duty.isEstimate ? "~" : "") + say.count(duty.present)
        let both = "\(present)/\(say.count(duty.all))"
        return Label(
            both.columns > columns ? present : both, trust(in: .loggedIn) == .sound ? .plain : .dim)
    }
}
