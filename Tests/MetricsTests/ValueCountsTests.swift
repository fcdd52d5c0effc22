import Metrics
import Testing
import Vocabulary

@Suite("Values and their percentiles")
struct ValueCountsTests {
    private static let waits = [2, 4, 5, 7, 9, 12, 15, 20, 44, 95]

    private func counts(_ seconds: [Int]) -> ValueCounts {
        ValueCounts(of: seconds.map { .seconds(Int64($0)) })
    }

    /// Places ⌈0.5·10⌉ = 5, ⌈0.9·10⌉ = 9 and ⌈0.95·10⌉ = 10 of the sorted values.
    @Test(
        "by nearest rank are values that occurred", arguments: [(0.5, 9.0), (0.9, 44), (0.95, 95)])
    func nearestRank(p: Double, expected: Double) {
        #expect(counts(Self.waits.reversed()).percentile(p, by: .nearestRank) == expected)
    }

    /// Place p·(n−1), counted from 0: 4.5 → 9 + 0.5·3; 8.1 → 44 + 0.1·51; 8.55 → 44 + 0.55·51.
    @Test("by R-7 lie between neighbours", arguments: [(0.5, 10.5), (0.9, 49.1), (0.95, 72.05)])
    func linear(p: Double, expected: Double) throws {
        let value = try #require(counts(Self.waits).percentile(p, by: .linearR7))
        #expect(abs(value - expected) < 1e-9)
    }

    @Test("of nothing are unknown", arguments: ServiceRules.PercentileRule.allCases)
    func empty(rule: ServiceRules.PercentileRule) {
        #expect(ValueCounts().percentile(0.5, by: rule) == nil)
        #expect(ValueCounts().maximum == nil)
        #expect(ValueCounts().medianAbsoluteDeviation(by: rule) == nil)
        #expect(ValueCounts().isEmpty)
    }

    /// 1 s to 5,000 s, each once: place ⌈0.9·5000⌉ is 4,500 s. Half a second more makes it as many values
    /// of another kind, at the same places.
    @Test("are the same by counting whole seconds as by sorting", arguments: [0, 500])
    func many(milliseconds: Int64) {
        let rest = Timespan.milliseconds(milliseconds)
        let values = ValueCounts(of: (1...5000).reversed().map { .seconds($0) + rest })
        #expect(values.percentile(0.9, by: .nearestRank) == 4500 + rest.inSeconds)
        #expect(values.percentile(0.5, by: .nearestRank) == 2500 + rest.inSeconds)
        #expect(values.maximum == 5000 + rest.inSeconds)
        #expect(values.count == 5000)
        #expect(values.medianAbsoluteDeviation(by: .nearestRank) == 1250)
    }

    @Test("of one value are that value", arguments: ServiceRules.PercentileRule.allCases)
    func single(rule: ServiceRules.PercentileRule) {
        for p in [0.01, 0.5, 0.9, 1] {
            #expect(counts([7]).percentile(p, by: rule) == 7)
        }
    }

    /// p·n is a whole number in each case; an error in the last digit must not push it up a place.
    @Test("keep their place where p·n is whole", arguments: 1...300)
    func exactPlaces(hundreds: Int) {
        let counts = counts(Array(1...(hundreds * 20)))
        #expect(counts.percentile(0.5, by: .nearestRank) == Double(hundreds * 10))
        #expect(counts.percentile(0.9, by: .nearestRank) == Double(hundreds * 18))
        #expect(counts.percentile(0.95, by: .nearestRank) == Double(hundreds * 19))
    }

    @Test("count equal values and know the largest")
    func equalValues() {
        let counts = counts([3, 3, 3, 8])
        #expect(counts.count == 4)
        #expect(counts.percentile(0.75, by: .nearestRank) == 3)
        #expect(counts.percentile(0.76, by: .nearestRank) == 8)
        #expect(counts.maximum == 8)
    }

    @Test("clamp what cannot be a wait")
    func clamping() {
        var counts = ValueCounts(of: [.milliseconds(-5)])
        #expect(counts.maximum == 0)
        counts.add(.hours(24 * 60))
        #expect(counts.maximum == Double(UInt32.max) / 1000)
    }

    /// The median of 100, 110, 130, 200, 400 is 130; distances 30, 20, 0, 70, 270; their median 30.
    @Test("differ among themselves by the median distance from the median")
    func deviation() {
        let counts = counts([100, 110, 130, 200, 400])
        #expect(counts.medianAbsoluteDeviation(by: .nearestRank) == 30)
    }

    /// By R-7 the median of 1, 2, 3, 10 is 2.5; distances 1.5, 0.5, 0.5, 7.5; their median 1.
    @Test("differ by the median distance also where the median lies between two")
    func linearDeviation() {
        #expect(counts([1, 2, 3, 10]).medianAbsoluteDeviation(by: .linearR7) == 1)
    }

    @Test(
        "of many parts are those of all their values", arguments: [0, 500], [1, 40, 900])
    func merging(milliseconds: Int64, each: Int) {
        let rest = Timespan.milliseconds(milliseconds)
        let parts = (0..<5).map { part in
            ValueCounts(of: (0..<each).map { .seconds(Int64($0 * 7 + part) * 2) + rest })
        }
        var merged = ValueCounts()
        for part in parts { merged.merge(part) }
        #expect(ValueCounts(merging: parts) == merged)
        #expect(ValueCounts(merging: [ValueCounts()] + parts) == merged)
        #expect(ValueCounts(merging: parts).maximum == merged.maximum)
    }
}
