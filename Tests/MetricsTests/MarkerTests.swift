import Metrics
import Testing
import Vocabulary

@Suite("A mark")
struct MarkerTests {
    private func signs(
        _ scores: [NetPromoterScore], _ memory: Marker.Memory = .none,
        _ configure: (inout PeopleRules, inout StatisticsRules) -> Void = { _, _ in }
    ) -> [Mark] {
        var (rules, statistics) = (PeopleRules(), StatisticsRules())
        configure(&rules, &statistics)
        let company = scores.reduce(into: NetPromoterScore()) { $0.merge($1) }
        let marker = Marker(rules: rules, statistics: statistics, company: company)
        return marker.marks(scores, marker.comparisons(scores), memory)
    }

    private static func score(_ p: Int32, _ n: Int32, _ d: Int32) -> NetPromoterScore {
        NetPromoterScore(promoters: p, passives: n, detractors: d)
    }

    private let usual = Array(repeating: MarkerTests.score(20, 12, 8), count: 8)

    @Test("is given to whom chance does not explain, on either side")
    func both() {
        let marks = signs(usual + [Self.score(40, 0, 0), Self.score(5, 5, 30)])
        #expect(marks.map(\.sign) == Array(repeating: .none, count: 8) + [.above, .below])
    }

    @Test("says why there is none")
    func grounds() {
        let few = signs(usual + [Self.score(0, 0, 29)])
        #expect(few[8] == Mark(.none, .tooFew))
        #expect(signs([Self.score(0, 0, 90)]) == [Mark(.none, .alone)])
        #expect(signs([Self.score(0, 0, 90), Self.score(0, 0, 0)])[0].ground == .alone)
        guard case .tested(let comparison) = few[0].ground else {
            Issue.record("not tested")
            return
        }
        #expect(comparison.range.contains(0) && comparison.chance > 0.05)
        #expect(!comparison.isHeld)
    }

    @Test("needs as many answers as the rules say")
    func answers() {
        let scores = usual + [Self.score(0, 0, 29)]
        #expect(signs(scores) { $1.highlightFrom = 29 }[8].sign == .below)
        #expect(signs(scores + [Self.score(0, 0, 0)]) { $1.highlightFrom = 0 }[9].sign == .none)
    }

    /// 12 promoters, 13 passives and 15 detractors among twenty of 20, 12 and 8: −36.86 with an error of
    /// 12.67, a chance of 0.0036. That stands out at 0.10/21 = 0.0048 and not at half of it.
    @Test("stays until twice the rate, and is not given anew there")
    func memory() {
        let scores =
            Array(repeating: Self.score(20, 12, 8), count: 20) + [Self.score(12, 13, 15)]
        let none = Array(repeating: Mark.Sign.none, count: 20)
        let fresh = signs(scores)[20]
        guard case .tested(let comparison) = fresh.ground else {
            Issue.record("not tested")
            return
        }
        #expect(comparison.chance > 0.05 / 21 && comparison.chance <= 0.10 / 21)
        #expect(fresh.sign == .none)
        let kept = signs(scores, .stepping(none + [.below]))[20]
        #expect(kept.sign == .below)
        if case .tested(let comparison) = kept.ground { #expect(comparison.isHeld) }
        #expect(signs(scores, .stepping(none + [.above]))[20].sign == .none)
        #expect(signs(usual, .stepping(Array(repeating: .below, count: 8)))[0].sign == .none)
    }

    @Test("stands as it is between two steps")
    func standing() {
        let signs = Array(repeating: Mark.Sign.none, count: 8) + [.above]
        let scores = usual + [Self.score(0, 0, 40)]
        #expect(self.signs(scores, .standing(signs)).map(\.sign) == signs)
        #expect(self.signs(usual + [Self.score(0, 0, 5)], .standing(signs))[8].sign == .above)
    }

    /// The fifth worked case: the company has 29.41. Two tens are too few; 40.41...73.88 lies above it,
    /// −42.73...5.52 below.
    @Test("may be a range that does not hold the company's score")
    func interval() {
        let marks = signs([Self.score(2, 0, 0), Self.score(42, 12, 6), Self.score(10, 12, 18)]) {
            $0.markTest = .interval
            $1.highlightFrom = 20
        }
        #expect(marks.map(\.sign) == [.none, .above, .below])
        #expect(marks[0].ground == .tooFew)
    }
}
