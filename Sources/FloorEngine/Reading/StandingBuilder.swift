import Metrics
import Vocabulary

/// Makes the standings of a snapshot: figures, changes, grades, duty.
struct StandingBuilder {
    let grader: Grader
    let window: WindowReading
    /// `nil`: figures are compared with nothing.
    var yardstick: Yardstick?
    /// Who works in each queue; empty where no row is a queue.
    var queueCrews: [Crew] = []
    /// Lamps with memory, and the period whose lamps they are; `nil` in history.
    let lamps: (board: LampBoard, period: Period)?
    /// `nil`: nobody asks for them.
    var levels: RecentLevels?
    let isLive: Bool
    /// Of departments, by name.
    let marks: [String: Mark]
    let strain: Strain

    func standing(_ population: Population, _ row: Grader.Row, name: String) -> Standing {
        var standing = Standing(
            id: population.id, name: name, figures: figures(of: population),
            longestWaitingSince: isLive ? window.present.waiting(in: population.queues).since : nil,
            duty: crew(of: population).duty, mark: mark(row),
            variant: window.variantLevel(of: population),
            isOverOccupied: isLive && strain.holds(row))
        standing.recentLevels = levels?.series(of: population)
        grade(&standing, row)
        return standing
    }

    private func grade(_ standing: inout Standing, _ row: Grader.Row) {
        for metric in grader.metrics {
            guard let goal = grader.goal(metric, for: row),
                var figure = standing.figures[metric]
            else { continue }
            figure.goal = goal
            figure.grade = grade(metric, figure, goal, row)
            standing.figures[metric] = figure
            // The company's own score has no column, and a lamp must be explained by its row.
            guard metric != .npsCompany, let grade = figure.grade else { continue }
            if standing.lamp.map({ grade > $0 }) ?? true {
                standing.lamp = grade
                standing.cause = metric
            }
        }
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

    /// Persons at home here; for a queue, those who work in it.
    private func crew(of population: Population) -> Crew {
        guard !population.hasPeople else { return window.crews.sum(of: population.members) }
        return population.queues.reduce(into: Crew()) { crew, queue in
            if queue.index < queueCrews.count { crew.merge(queueCrews[queue.index]) }
        }
    }
}

extension StandingBuilder {
    /// The figures of a row, without grades.
    private func figures(of population: Population) -> [Metric: Figure] {
        let earlier = yardstick?.reading.measures(of: population)
        var figures = Dictionary<Metric, Figure>(minimumCapacity: Metric.allCases.count)
        for (place, (metric, measure)) in measures(of: population).measures.enumerated() {
            guard isLive || !metric.isLive else { continue }
            var figure = measure.figure
            let before = earlier?.measure(metric, near: place)
                .flatMap { yardstick?.comparable(metric, $0) }
            figure.change = before.flatMap { measure.change(from: $0, z: grader.statistics.z) }
            figures[metric] = figure
        }
        return figures
    }

    /// The figures of a row, as they are taken.
    ///
    /// - Parameter wanted: only these; `nil`: all.
    func measures(of population: Population, only wanted: [Metric]? = nil) -> MeasureList {
        window.measures(of: population, only: wanted)
    }
}

extension Measure {
    /// How the figure moved since `earlier`; the trend says no more than chance allows
    /// (`metrics.md` § 5.4).
    func change(from earlier: Measure, z: Double) -> Change? {
        guard let new = value, let old = earlier.value else { return nil }
        let difference = new - old
        guard let error = standardError, let other = earlier.standardError,
            min(evidence, earlier.evidence) >= 20
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
