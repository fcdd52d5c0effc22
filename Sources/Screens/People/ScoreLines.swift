import Drawing
import Text
import Vocabulary

/// What callers say about one person, and what may be concluded from it.
struct ScoreLines {
    private let agent: AgentStanding
    private let department: Standing?
    private let view: Viewpoint
    private let say: Catalogue

    init(_ detail: AgentDetail, _ view: Viewpoint) {
        agent = detail.standing
        department = detail.department
        self.view = view
        say = view.say
    }

    /// `AGENT NPS  −38 ±14   n 114`
    var title: [Label] { [Label(say(DetailPhrase.agentNPS), .heading), Label("  ")] + score }

    /// `−38 ±14   n 114`
    private var score: [Label] {
        [
            view.score(of: agent, besideWhisker: true), Label(" "), view.range(of: agent),
            Label("   "), Label(count),
        ]
    }

    /// The same as the title of a panel and the remark beside it: `Agent NPS −38 ±14`, `n 114`.
    var panelTitle: String {
        let parts = [
            say(DetailPhrase.score), view.score(of: agent, besideWhisker: true).text,
            view.range(of: agent).text,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    var count: String { say(DetailPhrase.answers(agent[.npsAgent].evidence)) }

    /// How often each answer was given, and the conclusion; for a panel that is so wide.
    func panel(_ spread: AnswerSpread, columns: Int) -> [[Label]] {
        guard isShown else { return [[view.whisker(of: agent, columns: columns)]] }
        return AnswerBars(spread.agent, say).panel(columns: columns) + [sums] + verdict
            + [trend].compactMap(\.self)
    }

    /// `promoters 25   passives 33   detractors 56`
    private var sums: [Label] {
        let score = agent.score
        let parts: [(DetailPhrase, Int)] = [
            (.promoters, score.promoters), (.passives, score.passives),
            (.detractors, score.detractors),
        ]
        return [Label(parts.map { "\(say($0)) \(say.count($1))" }.joined(separator: "   "), .dim)]
    }

    /// Whether there are enough answers for a score.
    var isShown: Bool {
        agent[.npsAgent].sufficiency != .insufficient && agent[.npsAgent].evidence > 0
    }

    /// The scale, who answered what, and the conclusion; `columns` wide.
    func lines(columns: Int) -> [[Label]] {
        guard isShown else { return [[view.whisker(of: agent, columns: columns)]] }
        return [[Label(scale(columns: columns), .dim)], [whisker(columns: columns)]]
            + shares(columns: columns) + [[]] + verdict + [trend].compactMap(\.self)
    }

    private func scale(columns: Int) -> String {
        let (low, high) = (say.points(-100), say.points(100))
        let middle = columns / 2
        let left = low + String(repeating: " ", count: max(middle - low.columns, 0)) + "0"
        return left
            + String(repeating: " ", count: max(columns - left.columns - high.columns, 1)) + high
    }

    private func whisker(columns: Int) -> Label {
        let figure = agent[.npsAgent]
        let reference = department.flatMap { view.value(.npsAgent, of: $0) }
        let text = Whisker(figure.value ?? 0, range: figure.range, reference: reference)
            .text(columns: columns)
        return Label(text, figure.sufficiency == .ok ? .plain : .dim)
    }

    private func shares(columns: Int) -> [[Label]] {
        let score = agent.score
        let all = max(score.promoters + score.passives + score.detractors, 1)
        let kinds: [(DetailPhrase, Int)] = [
            (.promoters, score.promoters), (.passives, score.passives),
            (.detractors, score.detractors),
        ]
        let nameWidth = (kinds.map { say($0.0).columns }.max() ?? 0) + 1
        let room = max(columns - nameWidth - 6, 1)
        return kinds.map { phrase, count in
            let bar = String(
                repeating: "█", count: (count * room + all / 2) / all)
            return [
                Label(say(phrase).fitted(to: nameWidth)),
                Label(say.count(count).fitted(to: 4, .trailing) + " "), Label(bar, .dim),
            ]
        }
    }

    /// Why there is a mark, or none; the first line says it all but that a mark is held.
    var verdict: [[Label]] {
        let others = department?.name ?? Catalogue.unknown
        switch agent.score.mark.ground {
        case .tooFew:
            let answers = agent[.npsAgent].evidence
            return [
                [
                    Label(
                        say(
                            DetailPhrase.tooFew(
                                answers: answers, least: view.snapshot.highlightFrom)))
                ]
            ]
        case .alone: return [[Label(say(DetailPhrase.alone))]]
        case .tested(let comparison):
            let held: [[Label]] =
                comparison.isHeld ? [[Label(say(DetailPhrase.held), .dim)]] : []
            return [[Label(view.difference(comparison, from: others) + "   "), conclusion]] + held
        }
    }

    /// `−49 ±14 from Support`; `nil` where there was nothing to test.
    var distance: Label? {
        guard case .tested(let comparison) = agent.score.mark.ground else { return nil }
        return Label(view.difference(comparison, from: department?.name ?? Catalogue.unknown))
    }

    private var conclusion: Label {
        let sign = agent.score.mark.sign
        switch sign {
        case .above: return Label(say(DetailPhrase.clearlyAbove), sign.style)
        case .below: return Label(say(DetailPhrase.clearlyBelow), sign.style)
        case .none: return Label(say(DetailPhrase.chance))
        }
    }

    private var trend: [Label]? {
        guard !agent.score.parts.isEmpty, let window = view.snapshot.scoreWindow else { return nil }
        let days = Int((window.length.inSeconds / 86_400).rounded(.up))
        return [Label(say(DetailPhrase.windowDays(days)) + "  "), view.trend(of: agent)]
    }
}
