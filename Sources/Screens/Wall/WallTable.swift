import Drawing
import Text
import Vocabulary

/// The departments on a large wall: a row for each, the most troubled first.
struct WallTable {
    private let view: Viewpoint
    private let table: Table<Standing>
    private let rows: [Standing]

    init(_ view: Viewpoint, width: Int) {
        self.view = view
        rows = TroubleList(view).rows
        let longest = rows.map(\.name.columns).max() ?? 0
        let first: [Column<Standing>] = [
            Column("", .exactly(width >= 100 ? 3 : 1), .trailing) { view.lamp(of: $0) },
            Column(
                view.say(ColumnPhrase.department), .between(14, max(min(longest, 32), 14)), .leading
            ) {
                Label($0.name, $0.id == view.focus?.id ? .heading : .plain)
            },
        ]
        let figures = view.wallColumns
        // Columns of a wide screen stand apart.
        let needed = (first + figures).reduce(0) { $0 + $1.columns + 1 }
        let air = min(max(width - 2 - needed, 0) / max(figures.count, 1), max(width / 40, 3))
        table = Table(first + figures.map { $0.widened(by: air) }, width: width - 2)
    }

    /// As many rows as there is room for; the last then says how many are missing.
    func draw(in area: Rect, of canvas: inout Canvas) {
        guard area.rows > 1 else { return }
        table.drawHead(column: area.column + 1, row: area.row, of: &canvas)
        let room = area.rows - 1
        let shown = rows.count > room ? room - 1 : rows.count
        // Every second line where there is room: easier to follow from afar.
        let step = 2 * rows.count <= room ? 2 : 1
        for (index, standing) in rows.prefix(shown).enumerated() {
            table.draw(
                standing, column: area.column + 1, row: area.row + step + index * step, of: &canvas)
        }
        guard shown < rows.count else { return }
        canvas.write(
            view.say(WallPhrase.more(rows.count - shown)), column: area.column + 6,
            row: area.row + 1 + shown, as: .dim)
    }
}

extension Viewpoint {
    /// Columns leave by their number where it is narrow.
    fileprivate var wallColumns: [Column<Standing>] {
        let scores = snapshot.notes.contains(.noSurveys) ? [] : [score, range, answers]
        let hasPeople = snapshot.rows.contains { $0.duty.all > 0 }
        let queue =
            hidesQueue
            ? []
            : [
                figure(.nWaiting, ColumnPhrase.waiting, 5, leaves: 7),
                figure(.longestWait, WallPhrase.longestHead, 7, leaves: 6),
            ]
        return scores + [levelBar, level, abandoned] + queue + [
            figure(.asa, ColumnPhrase.answerSpeed, 6, leaves: 2),
            figure(.aht, ColumnPhrase.handleTime, 6, leaves: 3),
        ] + (hasPeople ? [duty] : [])
    }

    private func figure(
        _ metric: Metric, _ head: some Phrase, _ width: Int, leaves: Int
    ) -> Column<Standing> {
        Column(say(head), .exactly(width), leaves: leaves) {
            label(metric, of: $0, columns: width)
        }
    }

    /// With ★ where the department is clearly above the rest of the house: a wall only praises.
    private var score: Column<Standing> {
        Column(say(ColumnPhrase.nps) + " ", .exactly(6)) { standing in
            var label = label(.npsAgent, of: standing)
            let isPraised =
                label.text != Catalogue.unknown && standing.mark.sign == .above
            label.text += isPraised ? Mark.Sign.above.mark : " "
            return label
        }
    }

    private var range: Column<Standing> {
        Column(say(ColumnPhrase.range95), .exactly(4)) { standing in
            guard trust(in: .npsAgent) != .withdrawn else { return Label("") }
            let figure = standing[.npsAgent]
            guard value(.npsAgent, of: standing) != nil else {
                return Label(say(AgentPhrase.tooFewShort(snapshot.showFrom)), .dim)
            }
            return Label(
                say.halfRange(figure.range), figure.sufficiency == .ok ? .plain : .dim)
        }
    }

    private var answers: Column<Standing> {
        Column(say(WallPhrase.answersHead), .exactly(9), leaves: 4) {
            label(StandingColumn.answers, of: $0)
        }
    }

    private var levelBar: Column<Standing> {
        Column(" " + say(ColumnPhrase.levelLong), .exactly(19), .leading, leaves: 1) { standing in
            let level = trust(in: .sl) == .withdrawn ? nil : value(.sl, of: standing)
            let target = standing[.sl].goal?.target
            let bar = Bar(level.map { $0 / 100 }, target: target.map { $0 / 100 })
            return Label(" " + bar.text(columns: 18), .dim)
        }
    }

    private var level: Column<Standing> {
        Column(say(ColumnPhrase.level), .exactly(6)) { label(.sl, of: $0) }
    }

    private var abandoned: Column<Standing> {
        Column(say(ColumnPhrase.abandoned), .exactly(5)) { label(.abRate, of: $0) }
    }

    private var duty: Column<Standing> {
        Column(say(WallPhrase.onDutyHead), .exactly(9), leaves: 5) {
            label(StandingColumn.duty, of: $0)
        }
    }
}

extension Column {
    /// What it needs at least.
    fileprivate var columns: Int {
        switch width {
        case .exactly(let width), .between(_, let width): width
        }
    }

    fileprivate func widened(by air: Int) -> Column {
        guard case .exactly(let columns) = width, alignment == .trailing else { return self }
        var column = self
        column.width = .exactly(columns + air)
        return column
    }
}
