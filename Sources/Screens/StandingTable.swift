import Drawing
import Text
import Vocabulary

/// The table of departments or queues, with a row for each and one for the whole.
struct StandingTable {
    private let table: Table<Standing>

    init(
        _ view: Viewpoint, heading: ColumnPhrase, width: Int, order: Order? = nil, shift: Int = 0
    ) {
        let snapshot = view.snapshot
        let longest = snapshot.rows.map(\.name.columns).max() ?? 0
        let lamp = Column<Standing>("", .exactly(1)) { view.lamp(of: $0) }
        let name = Column<Standing>(
            view.say(heading), .between(Self.nameWidth, max(min(longest, 32), Self.nameWidth)),
            .leading, isSorted: order?.key == .name
        ) { Label($0.name) }
        let figures = StandingColumn.visible(
            StandingColumn.available(snapshot), in: Self.room(in: width), shift: shift)
        let spare = Self.room(in: width) - figures.reduce(0) { $0 + $1.width + 1 }
        let air = min(max(spare, 0) / max(figures.count, 1), 3)
        let hasMarks = snapshot.rows.contains { $0.mark.isShown(praising: order == nil) }
        table = Table(
            [lamp, name]
                + figures.map { figure in
                    hasMarks && figure == .score
                        ? Self.markedScore(view, order: order, air: air)
                        : figure.column(view, order: order, air: air)
                }, width: width)
    }

    private static let nameWidth = 14

    /// The score with ★ or ▼ behind it, where it differs from the rest of the house by more than
    /// chance. A wall, where rows have no order of the user's, only praises.
    private static func markedScore(
        _ view: Viewpoint, order: Order?, air: Int
    ) -> Column<Standing> {
        let score = StandingColumn.score
        return Column(
            view.say(score.head) + " ", .exactly(score.width + 1 + air),
            isSorted: order?.key == .metric(.npsAgent)
        ) { standing in
            var label = view.label(.npsAgent, of: standing, columns: score.width)
            let isShown = standing.mark.isShown(praising: order == nil)
            label.text += isShown ? standing.mark.sign.mark : " "
            return label
        }
    }

    /// The columns of the screen that are left for figures: the mark, the lamp, the name and the
    /// blanks between them come first.
    static func room(in width: Int) -> Int { width - 3 - nameWidth }

    func drawHead(row: Int, of canvas: inout Canvas) {
        table.drawHead(row: row, of: &canvas)
    }

    func draw(_ standing: Standing, isSelected: Bool = false, row: Int, of canvas: inout Canvas) {
        table.draw(standing, isSelected: isSelected, row: row, of: &canvas)
    }
}

extension Mark {
    fileprivate func isShown(praising: Bool) -> Bool {
        sign == .above || (sign == .below && !praising)
    }
}

extension StandingColumn {
    /// - Parameter air: blanks that a large screen has to spare for the column.
    fileprivate func column(_ view: Viewpoint, order: Order?, air: Int) -> Column<Standing> {
        Column(
            view.say(head), .exactly(width + air), self == .levelBar ? .leading : .trailing,
            isSorted: metric.map { order?.key == .metric($0) } ?? false
        ) { label(view, $0) }
    }

    private func label(_ view: Viewpoint, _ standing: Standing) -> Label {
        switch self {
        case .range: view.range(of: standing)
        case .answers: view.answers(of: standing)
        case .levelBar: view.levelBar(of: standing, columns: width)
        case .duty: view.duty(of: standing, columns: width)
        case .score, .offered, .answered, .abandonedCount, .level, .abandoned, .waiting, .longest,
            .answerSpeed, .wait90, .handleTime, .talk, .hold, .wrapUp:
            metric.map { view.label($0, of: standing, columns: width) } ?? Label("")
        }
    }
}

extension Viewpoint {
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

    fileprivate func levelBar(of standing: Standing, columns: Int) -> Label {
        let isShown = trust(in: .sl) != .withdrawn
        let level = isShown ? value(.sl, of: standing) : nil
        let bar = Bar(level.map { $0 / 100 }, target: standing[.sl].goal?.target.map { $0 / 100 })
        return Label(bar.text(columns: columns), .dim)
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
