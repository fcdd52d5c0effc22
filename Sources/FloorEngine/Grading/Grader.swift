import Metrics
import Vocabulary

/// Judges figures by the centre's own goals (`metrics.md` § 10.7), without memory.
struct Grader {
    let goals: Goals
    let statistics: StatisticsRules
    /// Every metric that some goal speaks of, in the order in which one lights the lamp of its row.
    let metrics: [Metric]

    init(goals: Goals, statistics: StatisticsRules) {
        self.goals = goals
        self.statistics = statistics
        let set = goals.queues.values.reduce(into: Set(goals.metrics.keys)) {
            $0.formUnion($1.keys)
        }
        let all = goals.departments.values.reduce(into: set) { $0.formUnion($1.keys) }
        metrics = Metric.allCases.filter { all.contains($0) }
            .sorted { !$0.isScore && $1.isScore }
    }

    /// The goal of a metric for one row: the row's own, else the centre's.
    func goal(_ metric: Metric, for row: Row) -> Goal? {
        let own: Goal? =
            switch row {
            case .company: nil
            case .department(let name): goals.departments[name]?[metric]
            case .queue(let name): goals.queues[name]?[metric]
            }
        return own ?? goals.metrics[metric]
    }

    enum Row: Hashable, Sendable {
        case company
        case department(String)
        case queue(String)
    }

    /// The grade of a figure, or `nil` while it rests on too little to be judged.
    ///
    /// - Parameter easing: moves the limits this far to the good side: what a lit lamp must pass to go
    ///   out.
    func grade(_ metric: Metric, _ figure: Figure, _ goal: Goal, easing: Bool = false) -> Grade? {
        guard let value = figure.value else { return nil }
        let least = metric.isScore ? max(goal.leastCount, statistics.showFrom) : goal.leastCount
        guard figure.evidence >= least else { return nil }
        if let act = goal.act, figure.evidence >= leastToAct(figure) {
            let limit = easing ? eased(act, goal, metric) : act
            if isBeyond(figure, value, limit, goal.better, wholeRange: !easing) { return .act }
        }
        if let watch = goal.watch {
            let limit = easing ? eased(watch, goal, metric) : watch
            if isBeyond(figure, value, limit, goal.better, wholeRange: false) { return .watch }
        }
        return .ok
    }

    /// A share of a handful never says "act".
    private func leastToAct(_ figure: Figure) -> Int {
        figure.range == nil ? 0 : statistics.showFrom
    }

    private func eased(_ limit: Double, _ goal: Goal, _ metric: Metric) -> Double {
        let margin = goal.leave ?? metric.easing(of: limit)
        return goal.better == .higher ? limit + margin : limit - margin
    }

    private func isBeyond(
        _ figure: Figure, _ value: Double, _ limit: Double, _ better: Goal.Better,
        wholeRange: Bool
    ) -> Bool {
        let range = wholeRange ? figure.range : nil
        switch better {
        case .higher: return (range?.upperBound ?? value) < limit
        case .lower: return (range?.lowerBound ?? value) > limit
        }
    }
}

extension Metric {
    var isScore: Bool {
        switch unit {
        case .points, .score: true
        case .count, .percent, .seconds: false
        }
    }

    /// Whether the figure needs single values in order, not only sums of them.
    var isSpread: Bool {
        switch self {
        case .waitP50, .waitP90, .waitP95, .waitMax, .ahtMedian, .ahtMAD: true
        default: false
        }
    }

    /// How far inside a limit a lit lamp goes out, unless the goal says: 4 points, or 15 % of the limit.
    fileprivate func easing(of limit: Double) -> Double {
        switch unit {
        case .percent, .points: 4
        case .seconds, .count, .score: abs(limit) * 0.15
        }
    }
}
