public import Vocabulary

extension ValueCounts {
    /// The value that the share `p` of all values does not exceed, or `nil` of nothing.
    ///
    /// Nearest rank: the value at place ⌈p·n⌉ of the sorted values. Linear: between the two
    /// neighbours of place p·(n−1), counted from 0. In seconds, unrounded.
    ///
    /// - Precondition: `0 < p && p <= 1`
    public func percentile(_ p: Double, by rule: ServiceRules.PercentileRule) -> Double? {
        let runs = inOrder
        let total = runs.reduce(0) { $0 + $1.count }
        guard total > 0 else { return nil }
        switch rule {
        case .nearestRank:
            // A hair less than p·n, so that 0.9 × 10 is place 9 although 0.9 is a little more.
            let place = Int((p * Double(total) - 1e-9).rounded(.up))
            return Self.value(atPlace: max(place, 1) - 1, of: runs).inSeconds
        case .linearR7:
            let place = p * Double(total - 1)
            let below = Int(place)
            let low = Self.value(atPlace: below, of: runs).inSeconds
            let high = Self.value(atPlace: min(below + 1, total - 1), of: runs).inSeconds
            return low + (place - Double(below)) * (high - low)
        }
    }

    /// The largest value, in seconds.
    public var maximum: Double? { inOrder.last?.value.inSeconds }

    /// The median distance from the median, in seconds: how much handle times differ among themselves,
    /// undisturbed by the longest call of the day.
    public func medianAbsoluteDeviation(by rule: ServiceRules.PercentileRule) -> Double? {
        guard let median = percentile(0.5, by: rule) else { return nil }
        var distances = ValueCounts()
        for (value, count) in inOrder {
            let distance = (abs(value.inSeconds - median) * 1000).rounded()
            distances.append(Timespan(milliseconds: Int64(distance)), times: count)
        }
        return distances.percentile(0.5, by: rule)
    }

    /// The value at a place of the sorted values, counted from 0.
    private static func value(atPlace place: Int, of runs: Runs) -> Timespan {
        var passed = 0
        for (value, count) in runs {
            passed += count
            if passed > place { return value }
        }
        return runs.last?.value ?? .zero
    }
}
