import Drawing
import Text
import Vocabulary

/// How a score is made up: a bar of promoters, passives and detractors, and below it their counts.
struct ScoreBar {
    private let view: Viewpoint
    private let say: Catalogue

    init(_ view: Viewpoint) {
        self.view = view
        say = view.say
    }

    func draw(in area: Rect, of canvas: inout Canvas) {
        guard view.value(.npsAgent, of: view.total) != nil,
            let spread = view.total.spread.map(ScoreParts.init), spread.whole > 0
        else { return }
        let widths = spread.columns(of: area.columns)
        var column = area.column
        let parts = zip(widths, [("█", Style.plain), ("▒", .dim), ("░", .dim)])
        for (width, (ink, style)) in parts {
            let part = Rect(column: column, row: area.row, columns: width, rows: 1)
            canvas.fill(part, with: ink, as: style)
            column += width
        }
        drawCounts(spread, below: area, of: &canvas)
    }

    /// Each in its third, so that none moves when another grows.
    private func drawCounts(_ spread: ScoreParts, below area: Rect, of canvas: inout Canvas) {
        let parts: [(DetailPhrase, Int, Alignment)] = [
            (.promoters, spread.promoters, .leading), (.passives, spread.passives, .center),
            (.detractors, spread.detractors, .trailing),
        ]
        let third = area.columns / 3
        for (place, (name, count, alignment)) in parts.enumerated() {
            let share = say.percent(100 * Double(count) / Double(spread.whole), decimals: 0)
            let short = "\(say(name)) \(say.count(count))"
            let full = "\(short) · \(say.inPercent(share))"
            let room = Rect(
                column: area.column + place * (area.columns - third) / 2, row: area.row + 1,
                columns: third, rows: 1)
            canvas.write(full.columns <= third ? full : short, in: room, alignment)
        }
    }
}

/// Promoters, passives and detractors of the answers about agents.
struct ScoreParts: Equatable {
    let promoters: Int
    let passives: Int
    let detractors: Int

    init(_ spread: AnswerSpread) {
        func sum(_ answers: ClosedRange<Int>) -> Int {
            answers.filter(spread.agent.indices.contains).reduce(0) { $0 + spread.agent[$1] }
        }
        (promoters, passives, detractors) = (sum(9...10), sum(7...8), sum(0...6))
    }

    var whole: Int { promoters + passives + detractors }

    /// The three shares of a bar; together they fill it.
    func columns(of width: Int) -> [Int] {
        guard whole > 0 else { return [0, 0, 0] }
        let first = (promoters * width * 2 + whole) / (2 * whole)
        let second = ((promoters + passives) * width * 2 + whole) / (2 * whole)
        return [first, second - first, width - second]
    }
}
