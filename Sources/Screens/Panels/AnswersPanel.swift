import Drawing
import Text
import Vocabulary

/// Who would recommend the centre and who would not, of all who answered.
struct AnswersPanel {
    private let view: Viewpoint
    private let say: Catalogue

    init(_ view: Viewpoint) {
        self.view = view
        say = view.say
    }

    /// `nil` where nobody has been asked, or too few have answered.
    var panel: Panel? {
        guard !view.snapshot.notes.contains(.noSurveys), let spread = view.snapshot.total.spread,
            view.value(.npsAgent, of: view.snapshot.total) != nil,
            spread.agent.reduce(0, +) >= view.snapshot.showFrom
        else { return nil }
        let name = say.name(
            view.snapshot.total.id == "*" ? say(HeadPhrase.all) : view.snapshot.total.name)
        let count = spread.agent.reduce(0, +)
        return Panel(
            .answers, title: say(PanelPhrase.answers(name)),
            remark: say(DetailPhrase.answers(count)),
            wanted: 4, least: 4
        ) { area, canvas in
            Paragraph(lines(spread.agent, columns: area.columns)).draw(in: area, of: &canvas)
        }
    }

    private func lines(_ counts: [Int], columns: Int) -> [[Label]] {
        let groups: [(DetailPhrase, ClosedRange<Int>)] = [
            (.promoters, 9...10), (.passives, 7...8), (.detractors, 0...6),
        ]
        let all = max(counts.reduce(0, +), 1)
        let names = groups.map { say($0.0) }
        let width = names.map(\.columns).max() ?? 0
        let room = max(columns - width - 18, 4)
        let bars = zip(groups, names).map { group, name -> [Label] in
            let count = group.1.filter(counts.indices.contains).reduce(0) { $0 + counts[$1] }
            let share = Double(count) / Double(all)
            let cells = count == 0 ? 0 : max(Int((share * Double(room)).rounded()), 1)
            return [
                Label(name.fitted(to: width + 2)),
                Label(String(repeating: "█", count: cells).fitted(to: room), .dim),
                Label(say.count(count).fitted(to: 7, .trailing)),
                Label("\(say.percent(100 * share, decimals: 0)) %".fitted(to: 7, .trailing)),
            ]
        }
        let total = view.snapshot.total
        let score = view.label(.npsAgent, of: total)
        let range = say.halfRange(total[.npsAgent].range)
        // What its colour says, in a glyph as well.
        let lamp = view.lamp(of: .npsAgent, of: total)
        return bars + [
            [Label("NPS ".fitted(to: width + 2)), score, Label(" \(range)  "), lamp]
        ]
    }
}
