import FloorEngine
import Testing
import Vocabulary

@Suite("What stands out about somebody's work")
struct NoticeTests {
    /// At nine: a1 was on a call for 29 of 30 minutes, a2 for 20, a3 all the time. a4 pauses since half past.
    private static let morning = """
        08:00:00 member_add agent=a1 queue=q1
        08:00:00 member_add agent=a2 queue=q1
        08:00:00 member_add agent=a3 queue=q2
        08:00:00 member_add agent=a4 queue=q1
        08:05:00 answer contact=c3 queue=q2 agent=a3
        08:29:00 answer contact=c1 queue=q1 agent=a1
        08:30:00 pause agent=a4 reason=LUNCH
        08:40:00 answer contact=c2 queue=q1 agent=a2
        08:59:00 release contact=c1 agent=a1 by=customer acw=false
        """

    private static func notices(
        at now: String, _ configure: (inout Definitions) -> Void = { _ in }
    ) async throws -> [String: [AgentNotice]] {
        let talk = try await Talk(morning, now: now, configure)
        let agents = try await talk.ask(Question(rows: .agents)).agents
        return Dictionary(uniqueKeysWithValues: agents.map { ($0.id, $0.notices) })
    }

    @Test("is to have been busy for nearly all of the last half hour")
    func occupancy() async throws {
        let notices = try await Self.notices(at: "09:00:10")
        #expect(notices == ["a1": [.overOccupied], "a2": [], "a3": [.overOccupied], "a4": []])
        let strict = try await Self.notices(at: "09:00:10") { $0.people.mostOccupancy = 0.6 }
        #expect(strict["a2"] == [.overOccupied])
    }

    /// Of q1's 60 minutes 49 were busy, of all 90 minutes 79.
    @Test("is told of departments as of people")
    func departments() async throws {
        let talk = try await Talk(Self.morning, now: "09:00:10")
        let snapshot = try await talk.ask(Question(order: Order(.name)))
        #expect(snapshot.rows.map(\.id) == ["q1", "q2"])
        #expect(snapshot.rows.map(\.isOverOccupied) == [false, true])
        #expect(!snapshot.total.isOverOccupied)
        let past = try await talk.ask(Question(stepsBack: 1))
        #expect(past.rows.map(\.isOverOccupied) == [false, false])
    }

    @Test("is a pause that is longer than planned")
    func longPause() async throws {
        let planned: (inout Definitions) -> Void = {
            $0.people.pausePlans = ["lunch": .minutes(25)]
        }
        let early = try await Self.notices(at: "08:55:00", planned)
        #expect(early["a4"] == [])
        let late = try await Self.notices(at: "08:55:01", planned)
        #expect(late["a4"] == [.longPause(planned: .minutes(25))])
    }
}

@Suite("A handle time that stands out")
struct HandleTimeNoticeTests {
    /// Ten calls each, of these lengths: the median of the five is 104, the median distance 2.
    private static func story(_ lengths: [Int], calls: Int = 10) -> String {
        lengths.enumerated().flatMap { agent, length in
            (0..<calls).flatMap { call in
                let start = 3600 * 8 + call * 300
                return [
                    "\(clock(start)) answer contact=c\(agent).\(call) queue=q1 agent=a\(agent)",
                    "\(clock(start + length)) release contact=c\(agent).\(call) agent=a\(agent) "
                        + "by=agent acw=false",
                ]
            }
        }.sorted().joined(separator: "\n")
    }

    private static func clock(_ second: Int) -> String {
        [second / 3600, second / 60 % 60, second % 60]
            .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }

    private func notices(_ story: String) async throws -> [[AgentNotice]] {
        let talk = try await Talk(story, now: "12:00:00")
        return try await talk.ask(Question(rows: .agents, order: Order(.name))).agents
            .map(\.notices)
    }

    @Test("lies far from the others', above or below")
    func outliers() async throws {
        let notices = try await notices(Self.story([100, 102, 104, 106, 280]))
        #expect(notices == [[], [], [], [], [.longHandleTime]])
        let short = try await self.notices(Self.story([20, 102, 104, 106, 108]))
        #expect(short[0] == [.shortHandleTime])
    }

    @Test("needs ten calls")
    func fewCalls() async throws {
        let notices = try await notices(Self.story([100, 102, 104, 106, 280], calls: 9))
        #expect(notices == [[], [], [], [], []])
    }
}

@Suite("A pause that is longer than planned")
struct PauseOverrunTests {
    /// Ten minutes too long, then in time, then running: five minutes too long at 11:05.
    private static let story = """
        08:00:00 member_add agent=a1 queue=q1
        09:00:00 pause agent=a1 reason=Lunch
        09:40:00 unpause agent=a1
        10:00:00 pause agent=a1 reason=LUNCH
        10:20:00 unpause agent=a1
        10:22:00 pause agent=a1 reason=Coaching
        10:29:00 unpause agent=a1
        10:30:00 pause agent=a1 reason=lunch
        """

    private static func planned(_ definitions: inout Definitions) {
        definitions.people.pausePlans = ["lunch": .minutes(30)]
    }

    @Test("counts with what went beyond the plan, also while it lasts")
    func overrun() throws {
        let figures = try Transcript.events(Self.story, now: "11:05:00", Self.planned)
        for group in ["agent a1", "department q1", "company *"] {
            figures.expect(group, ["pause_overrun_s": 900])
        }
    }

    @Test("counts where it ran over, and not where it began")
    func window() throws {
        let transcript = Transcript([.events(Self.story)], Self.planned)
        let figures = try transcript.figures(now: "11:05:00", from: "09:35:00", to: "11:02:00")
        figures.expect("agent a1", ["pause_overrun_s": 300 + 120])
    }

    @Test("is unknown where nothing is planned")
    func unplanned() throws {
        let figures = try Transcript.events(Self.story, now: "11:05:00")
        figures.expect("agent a1", ["pause_overrun_s": nil])
    }

    /// Of whom nobody knows when they are logged in, pauses are no share of anything: a2's are left out.
    @Test("is a share of the time of those who are known to be there")
    func unknownLogin() throws {
        let figures = try Transcript.events(
            Self.story + """

                10:00:00 pause agent=a2 reason=Coaching
                10:10:00 unpause agent=a2
                """, now: "11:05:00")
        figures.expect(
            "company *",
            ["pause_share": 100 * 102.0 / 185, "pause_share.Coaching": 100 * 7.0 / 185])
        figures.expect("agent a2", ["paused_s.Coaching": 600, "pause_share.Coaching": nil])
    }

    /// Of 185 minutes logged in 102 were pauses, 95 of them by the name of lunch.
    @Test("is, like any pause, a share of the time logged in")
    func share() throws {
        let figures = try Transcript.events(Self.story, now: "11:05:00")
        figures.expect(
            "agent a1",
            [
                "pause_share": 100 * 102.0 / 185, "pause_share.Lunch": 100 * 40.0 / 185,
                "pause_share.Coaching": 100 * 7.0 / 185,
            ])
    }
}
