import FloorEngine
import Testing
import Vocabulary

@Suite("Marks on a board")
struct MarkMemoryTests {
    private static func answers(
        _ agent: String, _ nines: Int, _ fives: Int, at time: String, _ prefix: String = ""
    ) -> String {
        let scores = Array(repeating: 9, count: nines) + Array(repeating: 5, count: fives)
        return scores.enumerated().map { index, score in
            """
            \(time) survey contact=\(prefix)\(agent).\(index) question=nps_agent agent=\(agent) \
            score=\(score)
            """
        }.joined(separator: "\n") + "\n"
    }

    private static let usual = ["a1", "a2", "a3"].map { answers($0, 20, 20, at: "03-02T09:00:00") }
        .joined()

    private func talk(_ text: String, now: String) async throws -> Talk {
        try await Talk(text, now: now) {
            $0.mapping.agentDepartment = Dictionary(
                uniqueKeysWithValues: ["a1", "a2", "a3", "a4"].map { ($0, "Front") })
        }
    }

    private func mark(_ talk: Talk, _ period: Period = .today) async throws -> Mark? {
        try await talk.ask(Question(rows: .agents, period: period)).agents
            .first { $0.id == "a4" }?.score.mark
    }

    @Test("step at each full hour, not with single answers")
    func hours() async throws {
        let talk = try await talk(
            Self.usual + Self.answers("a4", 0, 40, at: "09:00:00"), now: "10:05:00")
        #expect(try await mark(talk)?.sign == .below)
        await talk.tell(Self.answers("a4", 300, 0, at: "10:06:00", "x"), now: "10:10:00")
        let standing = try await mark(talk)
        #expect(standing?.sign == .below)
        if case .tested(let comparison) = standing?.ground { #expect(comparison.isHeld) }
        await talk.tell("", now: "10:59:59")
        #expect(try await mark(talk)?.sign == .below)
        await talk.tell("", now: "11:00:00")
        #expect(try await mark(talk)?.sign == .above)
    }

    @Test("are the same in every period of the present")
    func periods() async throws {
        let talk = try await talk(
            Self.usual + Self.answers("a4", 0, 40, at: "09:00:00"), now: "10:05:00")
        for period in [Period.minutes15, .today, .days7, .days30] {
            #expect(try await mark(talk, period)?.sign == .below)
        }
        // Yesterday ended before anybody had answered.
        #expect(try await mark(talk, .yesterday)?.sign == Mark.Sign.none)
    }

    /// The 30 days that end on the 31st begin on the 2nd.
    @Test(
        "rest on the last thirty days",
        arguments: [("03-31T20:00:00", Mark.Sign.below), ("04-01T00:00:30", Mark.Sign.none)])
    func window(now: String, sign: Mark.Sign) async throws {
        let text =
            Self.answers("a4", 0, 40, at: "03-02T09:00:00")
            + ["a1", "a2", "a3"].map { Self.answers($0, 20, 20, at: "03-20T09:00:00") }.joined()
        #expect(try await mark(talk(text, now: now))?.sign == sign)
    }

    @Test("stand on departments, too")
    func departments() async throws {
        let talk = try await Talk(
            Self.usual + Self.answers("a4", 0, 40, at: "09:00:00"), now: "10:05:00"
        ) {
            $0.mapping.agentDepartment = [
                "a1": "Front", "a2": "Front", "a3": "Front", "a4": "Back",
            ]
        }
        let rows = try await talk.ask(Question()).rows
        #expect(rows.first { $0.id == "Back" }?.mark.sign == .below)
        #expect(rows.first { $0.id == "Front" }?.mark.sign == .above)
        #expect(try await mark(talk)?.sign == Mark.Sign.none)
    }
}

@Suite("Answers of days past")
struct PastAnswersTests {
    private static let yesterday =
        "03-02T23:50:00 survey contact=c1 question=nps_agent agent=a1 score=9"

    private func score(_ talk: Talk) async throws -> AgentScore? {
        try await talk.ask(Question(rows: .agents)).agents.first { $0.id == "a1" }?.score
    }

    @Test("count together with those of today")
    func together() async throws {
        let talk = try await Talk(Self.yesterday, now: "03-03T00:10:00")
        #expect(try await score(talk)?.promoters == 1)
        await talk.tell(
            "03-03T00:11:00 survey contact=c2 question=nps_agent agent=a1 score=0",
            now: "03-03T00:12:00")
        #expect(try await score(talk)?.detractors == 1)
        #expect(try await score(talk)?.promoters == 1)
    }

    @Test("change when one comes late")
    func late() async throws {
        let talk = try await Talk(Self.yesterday, now: "03-03T08:00:00")
        #expect(try await score(talk)?.promoters == 1)
        await talk.tell(
            "03-02T10:00:00 survey contact=c2 question=nps_agent agent=a1 score=7",
            now: "03-03T08:01:00")
        #expect(try await score(talk)?.passives == 1)
    }

    @Test("change when one is corrected past midnight")
    func corrected() async throws {
        let talk = try await Talk(Self.yesterday, now: "03-03T00:10:00")
        #expect(try await score(talk)?.promoters == 1)
        await talk.tell(
            "03-03T00:15:00 survey contact=c1 question=nps_agent agent=a1 score=0",
            now: "03-03T00:16:00")
        let score = try await score(talk)
        #expect(score?.promoters == 0 && score?.detractors == 1)
    }

    @Test("move out of the window with the days")
    func passing() async throws {
        let talk = try await Talk(Self.yesterday, now: "03-31T23:59:00")
        #expect(try await score(talk)?.promoters == 1)
        await talk.tell("", now: "04-01T00:00:30")
        #expect(try await score(talk)?.promoters == 0)
    }

    /// Thirty days in eight parts: the first is of March 2nd to 4th, the last of the 28th to 31st.
    @Test("show where a score comes from and where it goes")
    func parts() async throws {
        let early = (0..<25).map {
            "03-03T09:00:00 survey contact=e\($0) question=nps_agent agent=a1 score=9"
        }
        let late = (0..<25).map {
            "03-31T09:00:00 survey contact=l\($0) question=nps_agent agent=a1 score=3"
        }
        let talk = try await Talk(
            (early + late).joined(separator: "\n"), now: "03-31T20:00:00")
        let score = try #require(try await score(talk))
        #expect(score.parts == [100, nil, nil, nil, nil, nil, nil, -100])
        #expect(score.trend == .steepDown)
    }
}
