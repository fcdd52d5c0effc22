import Testing
import Vocabulary

@Suite("The spread of answers")
struct AnswerSpreadTests {
    /// Of 100 customers 30 are low on the agent and high on the company; of 1,000 others 100 are.
    private let own = AnswerSpread(both: [[10, 10, 30], [5, 10, 10], [5, 5, 15]])
    private let whole = AnswerSpread(both: [[110, 110, 130], [105, 110, 110], [105, 105, 215]])

    @Test("counts who is in which corner")
    func corners() {
        #expect(own.pairs == 100)
        #expect(own.count(.agentLow) == 30)
        #expect(own.count(.companyLow) == 5)
        #expect(own.count(.bothLow) == 10)
        #expect(AnswerSpread(both: []).count(.bothLow) == 0)
    }

    @Test("expects of a person's customers what those of all others answered")
    func expected() {
        #expect(own.expected(.agentLow, in: whole) == 10)
        #expect(own.expected(.agentLow, in: own) == nil, "nobody else")
    }

    @Test("leans to a corner only beyond chance, and with enough customers")
    func leaning() {
        #expect(own.leaning(in: whole, least: 30) == .agentLow)
        #expect(own.leaning(in: whole, least: 101) == nil)
        #expect(own.leaning(in: own, least: 1) == nil)
        let same = AnswerSpread(both: [[10, 10, 12], [10, 10, 10], [10, 10, 18]])
        #expect(same.leaning(in: whole, least: 30) == nil, "12 where 10 are expected")
    }
}
