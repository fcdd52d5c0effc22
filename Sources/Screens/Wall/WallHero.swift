import Drawing
import Text
import Vocabulary

/// The panel of a large wall: the score, how sure it is, how it is made up and how it went through the
/// day. Without surveys, how many calls were answered.
struct WallHero {
    private let view: Viewpoint
    private let kind: TileKind
    private let say: Catalogue

    init(_ view: Viewpoint, _ kind: TileKind) {
        self.view = view
        self.kind = kind
        say = view.say
    }

    /// What must fit the panel in its digits.
    static func widest(_ kind: TileKind) -> String { kind == .score ? "+88" : "8888" }

    func draw(_ hero: WallLayout.Hero, of canvas: inout Canvas) {
        let tile = view.tile(kind)
        drawLabel(tile, hero, of: &canvas)
        let top = hero.area.row + 2
        let number = Rect(
            column: hero.area.column, row: top, columns: hero.words - 3 - hero.area.column,
            rows: hero.numbers.rows)
        tile.drawNumber(in: number, atMost: hero.numbers, of: &canvas)
        drawWords(tile, hero, from: top, of: &canvas)
        guard kind == .score, view.trust(in: .npsAgent) == .sound else { return }
        let end = hero.area.row + hero.area.rows
        let bar = min(top + hero.numbers.rows + 1 + slack(hero) / 2, end - 6)
        ScoreBar(view).draw(in: line(bar, hero), of: &canvas)
        HourBars(view).draw(in: line(end - 3, hero), of: &canvas)
    }

    private func slack(_ hero: WallLayout.Hero) -> Int {
        max(hero.area.rows - hero.numbers.rows - 9, 0)
    }

    private func line(_ row: Int, _ hero: WallLayout.Hero) -> Rect {
        Rect(column: hero.area.column, row: row, columns: hero.area.columns - 4, rows: 1)
    }

    private func drawLabel(_ tile: Tile, _ hero: WallLayout.Hero, of canvas: inout Canvas) {
        let title = kind == .score ? say(WallPhrase.netPromoterScore) : tile.labels[0]
        let area = line(hero.area.row, hero)
        let end = canvas.write(title, in: area, as: .heading)
        guard kind == .score, view.freshness != .reading else { return }
        let beside = Rect(
            column: max(end + 3, hero.area.column + 26), row: area.row,
            columns: area.column + area.columns - max(end + 3, hero.area.column + 26), rows: 1)
        let count = view.total[.npsAgent].evidence
        canvas.write(say(WallPhrase.agentQuestion(answers: count)), in: beside)
    }
}

// The words beside the number.
extension WallHero {
    private func drawWords(
        _ tile: Tile, _ hero: WallLayout.Hero, from top: Int, of canvas: inout Canvas
    ) {
        let width = hero.area.column + hero.area.columns - hero.words
        let lines = words(tile, width: width)
        // Every second line where the digits are tall enough.
        let step = 2 * lines.count <= hero.numbers.rows ? 2 : 1
        for (index, labels) in lines.enumerated() {
            let row = top + (step == 2 ? 1 : 0) + index * step
            guard row < hero.area.row + hero.area.rows - 6 || kind != .score else { return }
            var column = hero.words
            for label in labels {
                let room = Rect(
                    column: column, row: row, columns: hero.words + width - column, rows: 1)
                column = canvas.write(label.text, in: room, as: label.style)
            }
        }
    }

    private func words(_ tile: Tile, width: Int) -> [[Label]] {
        guard view.trust(in: kind.metric) == .sound else {
            return [[tile.lamp, Label(" \(tile.goal)", .dim)]]
        }
        let others = kind == .score ? [range, company(width: width)] : [tile.aside, offered, lost]
        return [goal(tile), [Label(trend(width: width))]].filter { !$0.allSatisfy(\.text.isEmpty) }
            + others.filter { !$0.isEmpty }.map { [Label($0)] }
    }

    /// `▲ below target +35`
    private func goal(_ tile: Tile) -> [Label] {
        guard !tile.goal.isEmpty else { return [] }
        let figure = view.total[kind.metric]
        let value = view.value(kind.metric, of: view.total)
        guard let value, let target = figure.goal?.target, value < target else {
            return [tile.lamp, Label(" \(tile.goal)")]
        }
        return [tile.lamp, Label(" \(say(WallPhrase.below(tile.goal)))")]
    }

    private func trend(width: Int) -> String {
        let trend = view.trend(kind)
        guard !trend.isEmpty else { return "" }
        let full = "\(trend) \(say(WallPhrase.against(view.snapshot.period)))"
        return full.columns <= width ? full : trend
    }

    private var range: String {
        guard view.value(.npsAgent, of: view.total) != nil, let range = view.total[.npsAgent].range
        else { return "" }
        return say(WallPhrase.range95(say.ends(of: range)))
    }

    private func company(width: Int) -> String {
        guard let score = view.value(.npsCompany, of: view.total).map(say.points) else { return "" }
        let count = view.total[.npsCompany].evidence
        let full = say(WallPhrase.companyQuestion(score, answers: count))
        return full.columns <= width ? full : say(WallPhrase.companyScore(score))
    }

    private var offered: String {
        view.value(.nOffered, of: view.total).map {
            say(WallPhrase.offeredCalls(say.count(Int($0))))
        } ?? ""
    }

    private var lost: String {
        view.value(.nAbandoned, of: view.total).map {
            say(WallPhrase.abandonedCalls(say.count(Int($0))))
        } ?? ""
    }
}
