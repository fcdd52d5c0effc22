/// The centre's own targets: where each figure turns from ok to watch to act (`metrics.md` § 10.7).
public struct Goals: Equatable, Sendable {
    public var metrics: [Metric: Goal]
    /// `goal.METRIC.queue.Q.…` and `goal.METRIC.department.D.…`
    public var queues: [String: [Metric: Goal]] = [:]
    public var departments: [String: [Metric: Goal]] = [:]

    public init() {
        metrics = [
            .sl: Goal(better: .higher, target: 80, watch: 80, act: 80, leastCount: 5),
            .abRate: Goal(better: .lower, target: 5, watch: 5, act: 8),
            .longestWait: Goal(better: .lower, target: 180, watch: 120, act: 180),
            .npsAgent: Goal(better: .higher, target: 50, watch: 30, act: 0, leastCount: 30),
            .npsCompany: Goal(better: .higher, target: 50, watch: 30, act: 0, leastCount: 30),
        ]
    }
}

/// Where one figure turns. In the figure's own unit: percent, points, seconds or a count.
public struct Goal: Equatable, Sendable {
    public enum Better: String, Equatable, Sendable { case higher, lower }

    public var better: Better
    /// What is written beside the figure.
    public var target: Double?
    /// Worse than this is `watch`; `nil` never is.
    public var watch: Double?
    /// Worse than this is `act`; `nil` never is. For figures with a range the whole range must lie
    /// beyond it.
    public var act: Double?
    /// A lamp once lit goes out only when the figure is this far inside; `nil`: 4 points for percentages
    /// and scores, 15 % of the limit for times and counts.
    public var leave: Double?
    /// Below this many cases there is no grade.
    public var leastCount: Int

    public init(
        better: Better, target: Double?, watch: Double?, act: Double?, leave: Double? = nil,
        leastCount: Int = 0
    ) {
        self.better = better
        self.target = target
        self.watch = watch
        self.act = act
        self.leave = leave
        self.leastCount = leastCount
    }
}
