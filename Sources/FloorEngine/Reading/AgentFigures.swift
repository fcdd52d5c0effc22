import Metrics
import Vocabulary

/// The figures of everybody, taken one by one when a row is looked at. Holds copies of what they are
/// taken from, and nothing that the engine goes on to change.
final class AgentFigures: FigureSource {
    let scores: PeopleScores
    /// By the index of the person.
    private let cells: [PersonCell]
    private let presences: [Presence]
    /// What callers answered about each: before today, and today.
    private let answers: [[PersonIndex: PersonVoice]]
    /// Whether anybody was asked anything besides the agent question.
    private let hasOthers: Bool
    private let ranking: Ranking
    private let definitions: Definitions
    private let knowsHold: Bool
    private let isLive: Bool

    /// Costs a look at what each person did in the window.
    init(
        _ present: Present, _ house: House, _ window: Window, _ counted: Counted,
        _ answers: PeopleAnswers, isLive: Bool
    ) {
        scores = answers.scores
        presences = present.presences
        cells = counted.cells(present, window)
        let credits = answers.sources.map(\.credits)
        self.answers = credits
        hasOthers = credits.contains { $0.values.contains(where: \.hasOthers) }
        definitions = present.floor.definitions
        knowsHold = present.floor.knowsHold
        self.isLive = isLive
        ranking = Ranking(
            house.everybody.map { answers.scores[$0] }, k: definitions.statistics.shrinkK)
    }

    func figure(_ metric: Metric, ofRow row: Int) -> Figure {
        let figure = taken(metric, of: row)
        return figure.value == nil ? .none : figure
    }

    private func taken(_ metric: Metric, of row: Int) -> Figure {
        let person = PersonIndex(row)
        switch metric {
        case .npsAgent: return Measure.score(scores[person], definitions.statistics).figure
        case .npsShrunk:
            let score = scores[person]
            return ranking.shrunk(score).map { Figure(value: $0, evidence: score.answers) }
                ?? .none
        case .nInProgress:
            return isLive ? Measure.count(Int(presences[row].calls)).figure : .none
        case .avgHold where !knowsHold: return .none
        default:
            return VoiceReading.metrics.contains(metric)
                ? answered(metric, person) : worked(metric, person)
        }
    }

    /// The mean handle time of somebody with enough calls to have one.
    func handleTime(of person: PersonIndex) -> Double? {
        guard cells[person.index].handling.handled >= 10 else { return nil }
        let time = cells[person.index].handling
        return time.total(by: definitions.handling).inSeconds / Double(time.handled)
    }

    private func worked(_ metric: Metric, _ person: PersonIndex) -> Figure {
        var figures = PackedFigures(room: 24)
        AgentReading(
            cell: cells[person.index], definitions: definitions, knowsHold: knowsHold,
            knowsLogin: presences[person.index].isPresent != nil
        ).add(to: &figures)
        return figures[metric]
    }

    /// What the person's callers answered to the other questions.
    private func answered(_ metric: Metric, _ person: PersonIndex) -> Figure {
        guard hasOthers, let own = voice(of: person) else { return .none }
        var list = MeasureList(only: [metric])
        VoiceReading(
            voice: own.voice, pairs: own.pairs, statistics: definitions.statistics
        ).addOthers(to: &list)
        return list.measures.first?.measure.figure ?? .none
    }

    private func voice(of person: PersonIndex) -> PersonVoice? {
        answers.reduce(into: nil) { sum, credits in
            guard let own = credits[person] else { return }
            sum = sum ?? PersonVoice()
            sum?.merge(own)
        }
    }
}
