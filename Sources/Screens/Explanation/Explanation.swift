import Drawing
import Text
import Vocabulary

/// One figure taken apart: how it is made, of what, how sure it is, and what colours it.
struct Explanation {
    private let metric: Metric
    private let standing: Standing
    private let view: Viewpoint
    private let rules: Definitions
    private let say: Catalogue

    init(_ metric: Metric, of standing: Standing, _ view: Viewpoint, by rules: Definitions) {
        self.metric = metric
        self.standing = standing
        self.view = view
        self.rules = rules
        say = view.say
    }

    private var figure: Figure { standing[metric] }

    var title: String {
        say(
            ExplanationPhrase.title(
                say(MetricPhrase.short(metric)), of: say.name(standing.name)))
    }

    /// Names on the left, what there is to say on the right.
    var lines: [(name: String, words: [Label])] {
        [
            ("", [value] + evidence), ("", [Label(formula)]),
            (say(ExplanationPhrase.parts), parts), (say(ExplanationPhrase.window), [window]),
            (say(ExplanationPhrase.newest), [newest]), (say(ExplanationPhrase.goal), goal),
            (say(ExplanationPhrase.change), change),
        ].filter { !$0.1.isEmpty && !($0.1.count == 1 && $0.1[0].text.isEmpty) }
    }

    private var value: Label {
        view.label(metric, of: standing) { write($0) }
    }

    private func write(_ number: Double) -> String {
        let text = say.figure(number, in: metric.unit)
        return metric.unit == .percent ? say.inPercent(text) : text
    }

    private var evidence: [Label] {
        guard view.trust(in: metric) != .withdrawn else { return [] }
        var labels: [Label] = []
        if metric.unit != .count {
            labels.append(Label(say(ExplanationPhrase.rests(on: figure.evidence))))
        }
        if figure.sufficiency == .insufficient {
            labels.append(Label(say(ExplanationPhrase.tooFew), .dim))
        } else if let range = figure.range {
            let ends = [range.lowerBound, range.upperBound].map(write)
            labels.append(Label(say(ExplanationPhrase.range(ends[0], ends[1]))))
        }
        return labels
    }

    private var formula: String {
        let names: [Metric: FormulaPhrase.Name] = [
            .npsAgent: .score, .sl: .level, .abRate: .abandoned, .asa: .answerSpeed,
            .waitP90: .slowWait, .aht: .handleTime,
        ]
        guard let name = names[metric] else { return say(ExplanationPhrase.meaning(metric)) }
        return NumbersExplained(rules, say).items.first { $0.name == name }?.words ?? ""
    }

    private static let parts: [Metric: [Metric]] = [
        .sl: [.slMet, .slDecided], .abRate: [.nAbandoned, .nShort, .nAnswered, .nFlowout],
        .asa: [.nAnswered], .waitP90: [.nAnswered],
        .aht: [.att, .avgHold, .avgACW, .nHandled], .att: [.nHandled], .avgHold: [.nHandled],
        .avgACW: [.nHandled], .blockedRate: [.nBlocked, .nOffered],
    ]

    /// The other figures of the row that it is made of.
    private var parts: [Label] {
        guard view.trust(in: metric) != .withdrawn else { return [] }
        return (Self.parts[metric] ?? []).compactMap { part in
            standing[part].value.map { value in
                Label(
                    "\(say(MetricPhrase.short(part))) \(say.figure(value, in: part.unit))")
            }
        }
    }

    private var window: Label {
        let isScore = metric == .npsAgent
        guard !metric.isLive,
            let window = isScore ? view.snapshot.scoreWindow : view.snapshot.window
        else { return Label("") }
        return Label(view.span(of: window))
    }

    private var newest: Label {
        let events = view.snapshot.sources.compactMap(\.lastEvent)
        return Label(events.max().map(view.clockWithSeconds) ?? "")
    }

    private var goal: [Label] {
        guard let goal = figure.goal else { return [Label(say(ExplanationPhrase.noGoal), .dim)] }
        var labels = [view.lamp(of: metric, of: standing)]
        if let target = goal.target {
            labels.append(Label(say(ExplanationPhrase.target(write(target)))))
        }
        if let watch = goal.watch {
            labels.append(Label(say(ExplanationPhrase.watch(goal.better, write(watch)))))
        }
        if let act = goal.act {
            labels.append(Label(say(ExplanationPhrase.act(goal.better, write(act)))))
        }
        if goal.act != nil, figure.range != nil {
            labels.append(Label(say(ExplanationPhrase.wholeRange)))
        }
        if figure.grade == nil, goal.leastCount > figure.evidence {
            labels.append(Label(say(ExplanationPhrase.tooFewForGrade(goal.leastCount))))
        }
        return labels
    }

    private var change: [Label] {
        guard view.trust(in: metric) != .withdrawn, let change = figure.change else { return [] }
        var labels = [
            Label("\(change.trend.arrow) \(say.change(change.difference, in: metric.unit))")
        ]
        labels.append(Label(say(PeriodPhrase.versus(view.picture.question.comparison))))
        if change.trend == .level { labels.append(Label(say(ExplanationPhrase.chance), .dim)) }
        return labels
    }
}
