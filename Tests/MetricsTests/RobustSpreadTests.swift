import Metrics
import Testing

@Suite("Where most of some numbers lie")
struct RobustSpreadTests {
    @Test("is not moved by the few that lie elsewhere")
    func robust() {
        let spread = RobustSpread([280, 100, 106, 102, 104])
        #expect(spread.median == 104)
        #expect(spread.deviation == 2)
        #expect(RobustSpread([4, 1, 3, 2]).median == 2.5)
    }

    @Test("tells how far a number lies from them")
    func distance() {
        let spread = RobustSpread([1, 2, 3, 4, 5])
        #expect(spread.distance(3) == 0)
        #expect(spread.distance(5) == 2 * 0.6745)
        #expect(spread.distance(1) == -2 * 0.6745)
    }

    @Test("tells nothing of nothing, or of numbers that do not differ")
    func nothing() {
        #expect(RobustSpread([]).distance(1) == nil)
        #expect(RobustSpread([7]).distance(8) == nil)
        #expect(RobustSpread([7, 7, 7, 9]).distance(9) == nil)
    }
}
