import Metrics
import Testing
import Vocabulary

@Suite("A score against the rest")
struct ScoreComparisonTests {
    private func isNear(_ value: Double, _ expected: Double) -> Bool {
        abs(value - expected) < 0.0006
    }

    private let weak = NetPromoterScore(promoters: 10, passives: 12, detractors: 18)
    private let others = NetPromoterScore(promoters: 44, passives: 12, detractors: 6)

    /// 10.75 − 18.75 of 43 is −18.6047, error 12.3084; 44.75 − 6.75 of 65 is 58.4615, error 8.3254.
    /// √(12.3084² + 8.3254²) = 14.8596.
    @Test("is the difference of two adjusted scores, with both their errors")
    func difference() throws {
        let comparison = try #require(ScoreComparison(weak, with: others))
        #expect(isNear(comparison.difference, -77.0662))
        #expect(isNear(comparison.standardError, 14.8596))
        let range = comparison.range(z: 1.96)
        #expect(isNear(range.lowerBound, -106.1911) && isNear(range.upperBound, -47.9413))
    }

    /// 38.75 − 0.75 of 43: 88.3721 with an error of 5.6577. The rest: 29.1262, error 7.6915 on 103; on
    /// 43 answers that is 7.6915 · √(103/43) = 11.9041. √(11.9041² + 7.6915²) = 14.1727.
    @Test("spreads at least as the rest does, when few answers lie close together")
    func borrowedSpread() throws {
        let own = NetPromoterScore(promoters: 38, passives: 2, detractors: 0)
        let rest = NetPromoterScore(promoters: 50, passives: 30, detractors: 20)
        let comparison = try #require(ScoreComparison(own, with: rest))
        #expect(isNear(comparison.difference, 59.2459))
        #expect(isNear(comparison.standardError, 14.1727))
    }

    @Test("is none where one side has no answers")
    func nobody() {
        #expect(ScoreComparison(NetPromoterScore(), with: others) == nil)
        #expect(ScoreComparison(weak, with: NetPromoterScore()) == nil)
        #expect(ScoreComparison(NetPromoterScore(), withFixed: 10) == nil)
    }

    /// −77.07 ± 29.12: −47.94. The other way round 47.94. 29.42 ± 37.40: nothing is sure.
    @Test("has the end nearer to none as its sure part")
    func surePart() throws {
        let some = NetPromoterScore(promoters: 12, passives: 5, detractors: 3)
        let many = NetPromoterScore(promoters: 40, passives: 30, detractors: 30)
        #expect(
            isNear(try #require(ScoreComparison(weak, with: others)).surePart(z: 1.96), -47.9413))
        #expect(try #require(ScoreComparison(some, with: many)).surePart(z: 1.96) == 0)
        #expect(try #require(ScoreComparison(others, with: weak)).surePart(z: 1.96) > 40)
    }

    @Test("leaves the rest when it is taken away")
    func without() {
        var all = weak
        all.merge(others)
        #expect(all.without(weak) == others)
        #expect(all.without(all) == NetPromoterScore())
    }
}

@Suite("Time of a person")
struct StateTimeUseTests {
    /// Available 1970, ringing 10, talk 600, after-call work 120, paused 900.
    private let hour = StateTime(
        of: [
            .init(.available, .seconds(1970)), .init(.ringing, .seconds(10)),
            .init(.onCall, .seconds(600)), .init(.acw, .seconds(120)),
            .init(.paused, .seconds(900)),
        ])

    @Test("is occupied as a part of the time that calls could fill")
    func occupancy() {
        let parts = hour.occupancy(by: .handlePlusAvailable)
        #expect(parts.part == .seconds(720) && parts.of == .seconds(2690))
        let ofAll = hour.occupancy(by: .loggedIn)
        #expect(ofAll.part == .seconds(720) && ofAll.of == .seconds(3600))
    }

    @Test("is used while there is a call, a ring or none")
    func utilisation() {
        #expect(hour.utilisation.part == .seconds(2700))
        #expect(hour.utilisation.of == .seconds(3600))
    }
}
