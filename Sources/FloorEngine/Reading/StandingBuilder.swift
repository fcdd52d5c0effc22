import Metrics
import Vocabulary

/// Makes the standings of a snapshot: figures, changes, grades, duty.
struct StandingBuilder {
    let present: Present
    let grader: Grader
    /// The window's facts, those it is compared with, and those of the score window.
    let tally: Tally
    let compared: Tally?
    let scores: any AnswerSource
    /// Lamps with memory, and the period whose lamps they are; `nil` in history.
    let lamps: (board: LampBoard, period: Period)?
    let isLive: Bool
    /// Of departments, by name.
    let marks: [String: Mark]
    let strain: Strain

    private var floor: Floor { present.floor }

    func standing(_ population: Population, _ row: Grader.Row, name: String) -> Standing {
        var figures = figures(population)
        var lamp: Grade?
        var cause: Metric?
        for metric in grader.metrics {
            guard let goal = grader.goal(metric, for: row), var figure = figures[metric] else {
                continue
            }
            figure.goal = goal
            figure.grade = grade(metric, figure, goal, row)
            figures[metric] = figure
            // The company's own score has no column, and a lamp must be explained by its row.
            guard metric != .npsCompany else { continue }
            if let grade = figure.grade, lamp.map({ grade > $0 }) ?? true {
                lamp = grade
                cause = metric
            }
        }
        return Standing(
            id: population.id, name: name, figures: figures,
            longestWaitingSince: isLive ? present.waiting(in: population.queues).since : nil,
            duty: duty(population), lamp: lamp, cause: cause, mark: mark(row),
            variant: population.variantLevel(in: tally, floor),
            isOverOccupied: isLive && strain.holds(row))
    }

    private func mark(_ row: Grader.Row) -> Mark {
        guard case .department(let name) = row else { return Mark() }
        return marks[name] ?? Mark()
    }

    private func grade(
        _ metric: Metric, _ figure: Figure, _ goal: Goal, _ row: Grader.Row
    ) -> Grade? {
        if let lamps, let shown = lamps.board.shown(metric, of: row, in: lamps.period) {
            return shown
        }
        return grader.grade(metric, figure, goal)
    }

    private func figures(_ population: Population) -> [Metric: Figure] {
        var measures = population.measures(in: tally, present)
        if population.hasPeople {
            measures.merge(population.scores(in: scores, grader.statistics)) { $1 }
        }
        var earlier = compared.map { population.measures(in: $0, present) } ?? [:]
        for metric in Metric.allCases where metric.isLive || metric.isScore {
            earlier[metric] = nil
        }
        var figures: [Metric: Figure] = [:]
        for (metric, measure) in measures {
            guard isLive || !metric.isLive else { continue }
            var figure = measure.figure
            figure.change = earlier[metric].flatMap {
                measure.change(from: $0, z: grader.statistics.z)
            }
            figures[metric] = figure
        }
        return figures
    }
}

extension StandingBuilder {
    /// Persons at home here; for a queue, those who work in it.
    private func duty(_ population: Population) -> Duty {
        let people =
            population.hasPeople
            ? population.people : population.queues.flatMap { present.members(of: $0) }
        let presences = people.map { present.presences[$0.index] }
        let known = presences.filter { $0.isPresent != nil }
        let guessed = presences.filter { presence in
            presence.isPresent == nil && present.now - presence.lastActive <= .minutes(60)
        }
        var states: [PersonState: Int] = [:]
        for presence in presences { states[presence.state, default: 0] += 1 }
        return Duty(
            present: known.count { $0.isPresent == true } + guessed.count, all: presences.count,
            isEstimate: !guessed.isEmpty, states: states)
    }
}

extension Measure {
    /// How the figure moved since `earlier`; the trend says no more than chance allows
    /// (`metrics.md` § 5.4).
    func change(from earlier: Measure, z: Double) -> Change? {
        guard let new = figure.value, let old = earlier.figure.value else { return nil }
        let difference = new - old
        guard let error = standardError, let other = earlier.standardError,
            min(figure.evidence, earlier.figure.evidence) >= 20
        else { return Change(difference: difference, trend: .level) }
        let range = z * (error * error + other * other).squareRoot()
        return Change(difference: difference, trend: .of(difference, range: range))
    }
}

extension Change.Trend {
    static func of(_ difference: Double, range: Double) -> Self {
        guard abs(difference) > range, range > 0 else { return .level }
        let isSteep = abs(difference) > 2 * range
        if difference > 0 { return isSteep ? .steepUp : .slightUp }
        return isSteep ? .steepDown : .slightDown
    }
}
