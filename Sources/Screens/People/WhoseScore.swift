import Drawing
import Text
import Vocabulary

/// Whether low answers are about the person or about the company: the two questions against each
/// other.
struct WhoseScore {
    private let own: AnswerSpread
    private let whole: AnswerSpread?
    private let agent: AgentStanding
    private let view: Viewpoint
    private let say: Catalogue

    init(_ detail: AgentDetail, _ view: Viewpoint) {
        own = detail.spread
        // The total of an answer about several people is the department of the first.
        whole = detail.department?.id == view.snapshot.total.id ? view.snapshot.total.spread : nil
        agent = detail.standing
        self.view = view
        say = view.say
    }

    /// Whether anybody answered both questions.
    var hasPairs: Bool { own.pairs > 0 }

    var remark: String { say(DetailPhrase.bothAsked(own.pairs)) }

    /// `agent low, company high → coaching`; `nil` where chance may explain it.
    var short: Label? {
        leaning.map { Label(say(DetailPhrase.leaningShort($0))) }
    }

    private var leaning: AnswerSpread.Corner? {
        whole.flatMap { own.leaning(in: $0, least: view.snapshot.highlightFrom) }
    }

    private var others: String { say.name(view.snapshot.total.name) }

    /// In a panel that is so wide.
    func lines(columns: Int) -> [[Label]] {
        guard own.pairs >= view.snapshot.showFrom else {
            return [[Label(say(AgentPhrase.fewerAnswers(than: view.snapshot.showFrom)), .dim)]]
        }
        return table(columns: columns) + [[]] + corners + [[]] + gaps
    }

    private static let classes = ["0–6", "7–8", "9–10"]

    private func table(columns: Int) -> [[Label]] {
        let name = say(DetailPhrase.agentQuestion)
        let width = min((columns - name.columns - 7) / 3, 11)
        let first = name.columns + 7
        let title = say(DetailPhrase.companyQuestion)
        let heads = Self.classes.map { Label($0.fitted(to: width, .trailing), .heading) }
        let rows = [2, 1, 0].map { row -> [Label] in
            let label = (row == 2 ? name : "").fitted(to: name.columns + 1) + Self.classes[row]
            let cells = (0...2).map { column in
                Label(
                    say.count(own.count(agent: row, company: column)).fitted(to: width, .trailing))
            }
            return [Label(label.fitted(to: first))] + cells + (row == 0 ? [pointer] : [])
        }
        return [
            [Label(title.fitted(to: first + 3 * width, .trailing), .heading)],
            [Label("".fitted(to: first))] + heads,
        ] + rows
    }

    /// Points at the row of those who are low on the agent, where there are more than chance explains.
    private var pointer: Label { Label(leaning == .agentLow || leaning == .bothLow ? " ◂" : "") }

    /// The corner that stands out, or the one that would mean coaching.
    private var corners: [[Label]] {
        let corner = leaning ?? .agentLow
        let conclusion = leaning.map { DetailPhrase.leaning($0) } ?? .noLeaning
        let expected = whole.flatMap { own.expected(corner, in: $0) }
        let reference = expected.map {
            say(DetailPhrase.atRate(of: others, Int($0.rounded()))) + "   "
        }
        return [
            [Label(say(DetailPhrase.corner(corner, own.count(corner))))],
            [Label(reference ?? ""), Label(say(conclusion))],
        ]
    }

    /// `mean gap (agent − company)  −47 ±11`, and the department's.
    private var gaps: [[Label]] {
        let rows = [
            (say(DetailPhrase.meanGap), agent[.npsGap]),
            (say(DetailPhrase.gapOf(others)), view.snapshot.total[.npsGap]),
        ].filter { $0.1.value != nil && $0.1.sufficiency != .insufficient }
        let width = rows.map(\.0.columns).max() ?? 0
        return rows.map { title, figure in
            [
                Label(title.fitted(to: width + 2)),
                Label(say.points(figure.value).fitted(to: 4, .trailing)),
                Label(" " + say.halfRange(figure.range), .dim),
            ]
        }
    }
}
