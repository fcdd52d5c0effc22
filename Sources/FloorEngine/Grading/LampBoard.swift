import Vocabulary

/// Every lamp of the house, watched or not: for each row, goal and live period, stepped on a grid of ten
/// seconds of engine time.
struct LampBoard: Sendable {
    struct Place: Hashable, Sendable {
        let row: Grader.Row
        let metric: Metric
        let period: Period
    }

    static let periods: [Period] = [.minutes15, .minutes30, .minutes60, .today, .shift]
    static var step: Timespan { .seconds(10) }

    private var lamps: [Place: Lamp] = [:]
    private(set) var steppedAt: Instant?

    /// The instants at which the lamps must be stepped to reach `now`: at most the last ten minutes, so
    /// that a machine that slept does not work through the night.
    func dueSteps(until now: Instant) -> [Instant] {
        let last = now.floored(to: Self.step)
        guard let steppedAt, last > steppedAt else { return steppedAt == nil ? [last] : [] }
        let first = max(steppedAt + Self.step, last - .minutes(10))
        let count = (last - first).milliseconds / Self.step.milliseconds
        return (0...count).map { first + .milliseconds($0 * Self.step.milliseconds) }
    }

    mutating func step(
        _ list: MeasureList, of row: Grader.Row, in period: Period, by grader: Grader,
        at now: Instant
    ) {
        for (metric, measure) in list.measures {
            guard let goal = grader.goal(metric, for: row) else { continue }
            let figure = measure.figure
            let place = Place(row: row, metric: metric, period: period)
            lamps[place, default: Lamp()].step(
                entered: grader.grade(metric, figure, goal),
                left: grader.grade(metric, figure, goal, easing: true), at: now)
        }
        steppedAt = now
    }

    /// What the lamp shows, or `nil` as a whole when there is no such lamp.
    func shown(_ metric: Metric, of row: Grader.Row, in period: Period) -> Grade?? {
        lamps[Place(row: row, metric: metric, period: period)].map(\.shown)
    }
}
