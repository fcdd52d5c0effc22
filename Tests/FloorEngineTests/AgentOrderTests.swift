import FloorEngine
import Testing
import Vocabulary

@Suite("Agents in order")
struct AgentOrderTests {
    /// Of equal department: usual ones have 20 nines and 20 fives.
    private static func answers(_ agent: String, _ nines: Int, _ fives: Int) -> String {
        let scores = Array(repeating: 9, count: nines) + Array(repeating: 5, count: fives)
        return scores.enumerated().map { index, score in
            "07:00:00 survey contact=\(agent).\(index) question=nps_agent agent=\(agent) score=\(score)"
        }.joined(separator: "\n")
    }

    private static let text = [
        answers("usual", 20, 20), answers("better", 22, 18), answers("best", 40, 0),
        answers("worst", 2, 38), answers("few", 0, 5), answers("steady", 20, 20),
        """
        08:00:00 login agent=worst
        08:00:00 login agent=usual
        08:10:00 pause agent=usual
        08:20:00 login agent=best
        08:20:00 login agent=better
        08:30:00 pause agent=better
        08:40:00 answer contact=c1 agent=best
        08:00:00 login agent=few
        08:50:00 logout agent=few
        """,
    ].joined(separator: "\n")

    private func order(_ key: Order.Key, descending: Bool) async throws -> [String] {
        let people = ["usual", "better", "best", "worst", "few", "steady"]
        let talk = try await Talk(Self.text, now: "09:00:00") {
            $0.mapping.agentDepartment = Dictionary(
                uniqueKeysWithValues: people.map { ($0, "Front") })
        }
        let question = Question(
            scope: .department("Front"), rows: .agents, order: Order(key, descending: descending))
        return try await talk.ask(question).agents.map(\.id)
    }

    /// Chance may explain 0 and +10: they are told apart by their shrunk scores. Who has no score to show
    /// comes last, whichever end is up.
    @Test("of the sure part begin with whom the board is surest")
    func surePart() async throws {
        let up = try await order(.sureScore, descending: false)
        #expect(up == ["worst", "steady", "usual", "better", "best", "few"])
        let down = try await order(.sureScore, descending: true)
        #expect(down.first == "best" && down[4] == "worst" && down.last == "few")
        #expect(try await order(.attention, descending: true) == up)
    }

    @Test("of state begin with those on a call, and in a state with the longest")
    func state() async throws {
        let rows = try await order(.state, descending: true)
        #expect(rows == ["best", "usual", "better", "worst", "steady", "few"])
    }

    /// Nobody saw "steady" at work, so there is no time to order by.
    @Test("of time in state begin with the longest")
    func time() async throws {
        let rows = try await order(.timeInState, descending: true)
        #expect(rows == ["worst", "usual", "better", "best", "few", "steady"])
        let shortest = try await order(.timeInState, descending: false)
        #expect(shortest.first == "few" && shortest.last == "steady")
    }

    @Test("of name and of figures are as asked")
    func names() async throws {
        #expect(
            try await order(.name, descending: true)
                == ["best", "better", "few", "steady", "usual", "worst"])
        #expect(try await order(.metric(.npsAgent), descending: true).first == "best")
        #expect(try await order(.metric(.aht), descending: true).count == 6)
    }
}
