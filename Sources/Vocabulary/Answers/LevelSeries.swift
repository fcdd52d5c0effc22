/// The service level of the last two hours in steps of five minutes, as counts: of a longer stretch it is
/// that of the sum.
public struct LevelSeries: Equatable, Sendable {
    public struct Step: Equatable, Sendable {
        public var met: Int
        public var decided: Int

        public init(met: Int = 0, decided: Int = 0) {
            self.met = met
            self.decided = decided
        }

        /// In percent; `nil`: nothing was decided.
        public var level: Double? { decided > 0 ? 100 * Double(met) / Double(decided) : nil }
    }

    /// When the first step begins.
    public var start: Instant
    /// The oldest first; the last one is going on.
    public var steps: [Step]
    /// The later half against the earlier; `nil`: too few cases to say.
    public var trend: Change.Trend?

    public init(start: Instant, steps: [Step], trend: Change.Trend? = nil) {
        self.start = start
        self.steps = steps
        self.trend = trend
    }

    /// The level in each of `count` parts, the oldest first.
    ///
    /// - Precondition: there is at least one part.
    public func levels(inParts count: Int) -> [Double?] {
        (0..<count).map { part in
            let places = steps.count * part / count..<steps.count * (part + 1) / count
            return steps[places].reduce(into: Step()) { sum, step in
                sum.met += step.met
                sum.decided += step.decided
            }.level
        }
    }
}
