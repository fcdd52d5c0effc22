import Drawing
import Text
import Vocabulary

/// A fact in a line of words, for readers of screens and for pipes.
public struct SpokenLine: Equatable, Sendable {
    /// What it is about: a later line about the same takes its place.
    public let subject: String
    public let text: String
}

extension Board {
    /// The board as lines, the most important first: its state, what is wrong, the six figures of the
    /// wall, then the departments, the most troubled first.
    ///
    /// Nothing in it ticks: who says only what has changed says nothing while nothing happens.
    public var spoken: [SpokenLine] {
        guard let view = Viewpoint(self) else {
            return [state(say(SpokenPhrase.waiting))]
        }
        let figures = tiles(view).six.map { kind in
            SpokenLine(subject: "\(kind)", text: view.spoken(kind.metric, of: view.snapshot.total))
        }
        return [state(view.spokenState)] + faults(view) + figures + spokenRows(view)
    }

    /// Departments or agents, those first who need somebody; of very many agents the first.
    private func spokenRows(_ view: Viewpoint) -> [SpokenLine] {
        if case .agents = screen {
            return rows.ids.prefix(Self.mostSpoken).compactMap(agent).map { agent in
                let name = view.name(of: agent).text
                return SpokenLine(
                    subject: "row \(agent.id)", text: "\(name): \(view.spoken(agent))")
            }
        }
        return TroubleList(view).rows.map { row in
            let words = view.spoken(row.cause ?? .sl, of: row)
            return SpokenLine(subject: "row \(row.id)", text: "\(row.name): \(words)")
        }
    }

    /// Agents anybody listens to in one go.
    private static let mostSpoken = 40

    private func state(_ state: String) -> SpokenLine {
        let period = say(PeriodPhrase.long(self.period))
        return SpokenLine(
            subject: "state",
            text: say(SpokenPhrase.place(say.name(path), period: period, state: state)))
    }

    /// What is wrong, without the counting down to another try.
    private func faults(_ view: Viewpoint) -> [SpokenLine] {
        let sentences =
            outage.map { [say(NoticePhrase.fault($0.fault.sentence))] }
            ?? Notices(self, view).urgent.map(\.text)
        return sentences.map { SpokenLine(subject: $0, text: $0) }
    }
}

extension Viewpoint {
    fileprivate var spokenState: String {
        if snapshot.isHistory, let window = snapshot.window {
            return say(SpokenPhrase.past(span: span(of: window)))
        }
        return switch freshness {
        case .waiting: say(SpokenPhrase.waiting)
        case .reading: say(SpokenPhrase.reading)
        case .live, .late: say(snapshot.isDemo ? SpokenPhrase.demo : .live)
        case .old, .lost: say(SpokenPhrase.old(since: clockWithSeconds(lastGood)))
        }
    }

    /// `talking, NPS −38, 114 answers, clearly below`
    fileprivate func spoken(_ agent: AgentStanding) -> String {
        let activity = activity(of: agent)
        let state = activity.map { say(AgentPhrase.state($0.state)) }
        let figure = agent[.npsAgent]
        let isShown = figure.sufficiency != .insufficient && figure.value != nil
        let score =
            isShown
            ? say(SpokenPhrase.answers(say.points(figure.value), count: figure.evidence)) : nil
        let mark: MarkPhrase? =
            switch agent.score.mark.sign {
            case .none: nil
            case .above: .above
            case .below: .below
            }
        return [
            state ?? say(SpokenPhrase.unknown), activity?.reason,
            score.map { "\(say(SpokenPhrase.name(.npsAgent))) \($0)" }, mark.map { say($0) },
        ]
        .compactMap(\.self).joined(separator: ", ")
    }

    /// `service level 78 of 100, target 80, falling, watch`
    fileprivate func spoken(_ metric: Metric, of standing: Standing) -> String {
        let figure = standing[metric]
        let isKnown = trust(in: metric) != .withdrawn
        let words = isKnown ? value(metric, of: standing).map { write($0, metric, standing) } : nil
        let target = figure.goal?.target.map { target in
            let number = number(target, metric)
            return say(
                figure.goal?.better == .higher ? SpokenPhrase.target(number) : .limit(number))
        }
        let parts = [
            words ?? unknown(metric), target, trend(metric, figure), grade(metric, figure),
        ]
        return ([say(SpokenPhrase.name(metric)) + " " + (parts[0] ?? "")] + parts.dropFirst())
            .compactMap(\.self).joined(separator: ", ")
    }

    private func unknown(_ metric: Metric) -> String {
        let isQuiet = metric == .longestWait && trust(in: metric) == .sound
        return say(isQuiet ? SpokenPhrase.nobodyWaits : .unknown)
    }

    private func write(_ value: Double, _ metric: Metric, _ standing: Standing) -> String {
        if metric == .longestWait, let since = standing.longestWaitingSince {
            return say(SpokenPhrase.waitsSince(clockWithSeconds(since)))
        }
        switch metric.unit {
        case .percent:
            return say(SpokenPhrase.ofHundred(wholePercent(value, standing[metric])))
        case .points:
            let count = standing[metric].evidence
            return say(SpokenPhrase.answers(say.points(value), count: count))
        case .count, .seconds, .score: return say.figure(value, in: metric.unit)
        }
    }

    private func number(_ target: Double, _ metric: Metric) -> String {
        metric.unit == .percent
            ? say.percent(target, decimals: target == target.rounded() ? 0 : 1)
            : say.figure(target, in: metric.unit)
    }

    /// Where it moves; an old figure moves no more.
    private func trend(_ metric: Metric, _ figure: Figure) -> String? {
        guard trust(in: metric) == .sound else { return nil }
        return switch figure.change?.trend {
        case .steepUp, .slightUp: say(SpokenPhrase.rising)
        case .steepDown, .slightDown: say(SpokenPhrase.falling)
        case .level, nil: nil
        }
    }

    /// What a lamp says; an old figure has none.
    private func grade(_ metric: Metric, _ figure: Figure) -> String? {
        guard trust(in: metric) == .sound, let grade = figure.grade else { return nil }
        return switch grade {
        case .ok: say(MarkPhrase.onTarget)
        case .watch: say(MarkPhrase.watch)
        case .act: say(MarkPhrase.act)
        }
    }
}
