import Metrics
import Testing

@Suite("A net promoter score")
struct NetPromoterScoreTests {
    private func isNear(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 0.0006 } ?? false
    }

    @Test(
        "puts each answer into its class",
        arguments: [
            (0, -100.0), (6, -100), (7, 0), (8, 0), (9, 100), (10, 100),
        ])
    func classes(answer: Int, score: Double) {
        #expect(NetPromoterScore(of: [.given(answer)]).score == score)
    }

    @Test("of nobody is unknown and has no range")
    func empty() {
        let score = NetPromoterScore()
        #expect(score.score == nil)
        #expect(score.standardError == nil)
        #expect(score.range(z: 1.96) == nil)
        #expect(score.shrunk(towards: 20, k: 20) == nil)
    }

    @Test("forgets an answer taken back")
    func correction() {
        let score = NetPromoterScore(of: [.given(9), .withdrawn(9), .given(3)])
        #expect(score == NetPromoterScore(of: [.given(3)]))
    }

    /// p = 0.60, d = 0.15: var 0.5475, SE √(0.5475/20) = 0.165454. Adjusted: n 23, p 12.75/23,
    /// d 3.75/23, score 39.1304, SE 0.156632.
    @Test("of 12 promoters, 5 passives and 3 detractors lies between 8.4 and 69.8")
    func range() throws {
        let score = NetPromoterScore(promoters: 12, passives: 5, detractors: 3)
        #expect(score.score == 45)
        #expect(isNear(score.standardError, 16.5454))
        #expect(isNear(score.adjustedScore, 39.1304))
        let range = try #require(score.range(z: 1.96))
        #expect(isNear(range.lowerBound, 8.4306))
        #expect(isNear(range.upperBound, 69.8303))
    }

    /// The plain interval would claim ±0.
    @Test("of two tens claims no certainty, and no more than 100")
    func twoTens() throws {
        let range = try #require(
            NetPromoterScore(promoters: 2, passives: 0, detractors: 0).range(z: 1.96))
        #expect(isNear(range.lowerBound, -24.4122))
        #expect(range.upperBound == 100)
    }

    @Test(
        "has its range on either side of the middle",
        arguments: [(42, 12, 6, 40.4097, 73.8761), (10, 12, 18, -42.7291, 5.5198)]
            as [(Int32, Int32, Int32, Double, Double)])
    func ranges(p: Int32, n: Int32, d: Int32, low: Double, high: Double) throws {
        let score = NetPromoterScore(promoters: p, passives: n, detractors: d)
        let range = try #require(score.range(z: 1.96))
        #expect(isNear(range.lowerBound, low))
        #expect(isNear(range.upperBound, high))
    }
}

@Suite("Shrinkage")
struct ShrinkageTests {
    private let agents = [
        NetPromoterScore(promoters: 2, passives: 0, detractors: 0),
        NetPromoterScore(promoters: 42, passives: 12, detractors: 6),
        NetPromoterScore(promoters: 10, passives: 12, detractors: 18),
    ]

    /// The company: 54 promoters and 24 detractors of 102. (2·100 + 20·29.4118)/22,
    /// (60·60 + 588.2353)/80, (40·−20 + 588.2353)/60.
    @Test("keeps two tens from leading the list")
    func ranking() throws {
        let company = NetPromoterScore(promoters: 54, passives: 24, detractors: 24)
        let reference = try #require(company.score)
        let shrunk = agents.compactMap { $0.shrunk(towards: reference, k: 20) }
        for (value, expected) in zip(shrunk, [35.8289, 52.3529, -3.5294]) {
            #expect(abs(value - expected) < 0.0006)
        }
        #expect(shrunk.count == 3)
    }

    @Test("is not estimated from fewer than five agents")
    func tooFew() {
        #expect(Shrinkage.estimatedK(agents) == nil)
        #expect(Shrinkage.estimatedK(agents + [NetPromoterScore(), NetPromoterScore()]) == nil)
    }

    @Test("is not estimated where agents differ no more than by chance")
    func noDifference() {
        let equals = Array(
            repeating: NetPromoterScore(promoters: 5, passives: 0, detractors: 5), count: 6)
        #expect(Shrinkage.estimatedK(equals) == nil)
    }

    /// Five agents of 10 answers: two with p = 0.8, d = 0.2 (score 60), two with p = 0.2, d = 0.8 (−60),
    /// one with p = d = 0.5 (0). Squares: 4 · 10 · 6400 + 10 · 10000 = 356000, over 50 − 5 = 45:
    /// σ² = 7911.11. Q = 4 · 10 · 3600 = 144000; τ² = (144000 − 4 · 7911.11)/(50 − 500/50) = 2808.89.
    /// K = 2.81646.
    @Test("is the variance within agents over the one between them")
    func estimate() throws {
        let high = NetPromoterScore(promoters: 8, passives: 0, detractors: 2)
        let low = NetPromoterScore(promoters: 2, passives: 0, detractors: 8)
        let middle = NetPromoterScore(promoters: 5, passives: 0, detractors: 5)
        let k = try #require(Shrinkage.estimatedK([high, high, middle, low, low]))
        #expect(abs(k - 7911.1111 / 2808.8889) < 0.0001)
    }
}
