/// Where most of some numbers lie, and how far apart: undisturbed by the few that lie elsewhere.
public struct RobustSpread: Equatable, Sendable {
    /// `nil` of nothing.
    public let median: Double?
    /// The median distance from the median.
    public let deviation: Double?

    /// Costs two sorts.
    public init(_ values: [Double]) {
        let median = Self.median(of: values)
        self.median = median
        deviation = median.flatMap { middle in Self.median(of: values.map { abs($0 - middle) }) }
    }

    private static func median(of values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let half = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    }

    /// How far `value` lies from the median, in standard deviations of a normal spread of the same median
    /// deviation: the robust z of `metrics.md` § 4. `nil` where the numbers do not differ.
    public func distance(_ value: Double) -> Double? {
        guard let median, let deviation, deviation > 0 else { return nil }
        return 0.6745 * (value - median) / deviation
    }
}
