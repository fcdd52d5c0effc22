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
        let table = CrossTable(spread: own, say: say).lines(columns: columns, pointer: pointer)
        return table + [[]] + corners + [[]] + gaps
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
