import Metrics
import Testing

@Suite("Answers to both questions")
struct ScorePairsTests {
    /// Ten customers, the first worked case: agent 10 9 9 8 7 6 0 10 5 9, company 9 8 6 10 7 3 2 9 6 10.
    private let pairs = ScorePairs(
        of: zip([10, 9, 9, 8, 7, 6, 0, 10, 5, 9], [9, 8, 6, 10, 7, 3, 2, 9, 6, 10])
            .map { .given(agent: $0, company: $1) })

    /// 20 for the agents and 0 for the company.
    @Test("show whether people or the company drag")
    func gap() {
        #expect(pairs.pairs == 10)
        #expect(pairs.gap == 20)
        #expect(pairs.gapOfAll == 20)
        #expect(ScorePairs().gap == nil && ScorePairs().gapOfAll == nil)
    }

    /// Gaps 0 1 2 −1 0 0 0 0 0 0, Σ 2, Σ of squares 6; with three more: mean 2/13, √((9/13 − 4/169)/13)
    /// = 0.226790, so 15.3846 ± 44.4509.
    @Test("have a gap that may be chance")
    func range() throws {
        #expect(abs(try #require(pairs.adjustedStandardError) - 22.6790) < 0.0001)
        let range = try #require(pairs.range(z: 1.96))
        #expect(abs(range.lowerBound + 29.0663) < 0.0001)
        #expect(abs(range.upperBound - 59.8355) < 0.0001)
        #expect(ScorePairs().range(z: 1.96) == nil)
    }

    /// Two agents score 10 and 0 with the same customer, who gives the company a 9; another gives 9 and 0.
    /// Agents: two promoters and a detractor, 33.3; company: a promoter and a detractor, 0.
    @Test("count what one customer says of the company once")
    func further() throws {
        let pairs = ScorePairs(of: [
            .given(agent: 10, company: 9), .given(agent: 0, company: 9, isFurther: true),
            .given(agent: 9, company: 0),
        ])
        #expect(abs(try #require(pairs.gapOfAll) - 33.3333) < 0.0001)
        #expect(pairs.gap == 0)
    }

    @Test("never claim that two who agree are sure")
    func two() throws {
        let pairs = ScorePairs(of: [.given(agent: 10, company: 10), .given(agent: 9, company: 9)])
        #expect(pairs.gap == 0)
        #expect(try #require(pairs.range(z: 1.96)).upperBound > 50)
    }

    @Test("fall into nine fields")
    func fields() {
        let rows = ScorePairs.Class.allCases.map { agent in
            ScorePairs.Class.allCases.map { pairs[agent, $0] }
        }
        #expect(rows == [[3, 0, 0], [0, 1, 1], [1, 1, 3]])
    }

    @Test("are forgotten when taken back")
    func withdrawn() {
        var some = pairs
        some.add(.withdrawn(agent: 9, company: 6))
        #expect(some.pairs == 9)
        #expect(some[.promoter, .detractor] == 0)
    }
}

@Suite("Answers one by one")
struct AnswerCountsTests {
    private let some = AnswerCounts(of: [10, 9, 9, 8, 7, 6, 0].map { .given($0) })

    @Test("are counted from 0 to 10")
    func counts() {
        #expect(some.counts == [1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 1])
        #expect(AnswerCounts().counts == Array(repeating: 0, count: 11))
    }

    @Test("make the score of their question")
    func score() {
        #expect(some.score == NetPromoterScore(promoters: 3, passives: 2, detractors: 2))
    }

    /// 31 is the most that fits; a correction may reach a summary before the answer it corrects.
    @Test("may be any number, also fewer than none", arguments: [1, 15, 16, 31, 32, 1000])
    func manyAndFew(number: Int) {
        var many = AnswerCounts(of: Array(repeating: .given(9), count: number))
        #expect(many.counts[9] == number)
        many.merge(many)
        #expect(many.counts[9] == 2 * number)
        let fewer = AnswerCounts(of: Array(repeating: .withdrawn(9), count: 2 * number))
        #expect(fewer.score.promoters == -2 * number)
        many.merge(fewer)
        #expect(many == AnswerCounts())
    }
}
