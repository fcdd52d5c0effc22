import FloorEngine
import Testing
import Vocabulary

@Suite("The engine, asked about agents,")
struct AgentQuestionTests {
    private static let compared: [Metric] = [
        .nAnswered, .nHandled, .aht, .att, .avgACW, .transferRate, .nTransfers, .rna, .rnaRate,
        .notAcceptedRate, .handleSeconds, .pausedSeconds, .occupancy, .utilisation,
        .loggedInSeconds,
    ]

    /// The cells a row is made of, against everything folded at once.
    @Test("shows in every period what a report over its window says", arguments: UInt64(0)..<8)
    func periods(seed: UInt64) async throws {
        let story = Story(seed: 5000 + seed)
        let talk = try await Talk(story.batches, story.names, story.definitions, now: story.now)
        for period in Period.allCases {
            for steps in 0...1 {
                let snapshot = try await talk.ask(
                    Question(rows: .agents, period: period, stepsBack: steps))
                guard let window = snapshot.window else { continue }
                let report = try story.report(over: window, [.agent])
                let here = "seed \(seed), \(period.rawValue), \(steps) back"
                #expect(Set(snapshot.agents.map { "agent \($0.id)" }) == report.keys, "\(here)")
                for agent in snapshot.agents {
                    for metric in Self.compared {
                        expect(agent, metric, report, here)
                    }
                }
            }
        }
    }

    /// A report knows no time over nothing as such; a row leaves it out.
    private func expect(
        _ agent: AgentStanding, _ metric: Metric, _ report: Figures, _ here: String
    ) {
        let expected = report.number("agent \(agent.id)", metric.rawValue)
        let found = agent[metric].value
        #expect(
            Figures.equal(found, expected),
            "\(here): \(agent.id) \(metric) is \(String(describing: found))")
    }

    @Test("counts answers over the window for people, whatever the period", arguments: [1, 3, 30])
    func scores(days: Int) async throws {
        var story = Story(seed: 61)
        story.definitions.people.windowDays = days
        let talk = try await Talk(story.batches, story.names, story.definitions, now: story.now)
        for period in [Period.minutes15, .today, .days7] {
            let snapshot = try await talk.ask(Question(rows: .agents, period: period))
            let window = try #require(snapshot.scoreWindow)
            let longest = period == .days7 ? max(days, 7) : days
            #expect(story.now - window.start == .minutes(590 + 1440 * Int64(longest - 1)))
            let report = try story.report(over: window, [.company, .agent])
            for agent in snapshot.agents {
                let score = agent.score
                #expect(
                    report.number("agent \(agent.id)", "nps_agent_n")
                        == Double(score.promoters + score.passives + score.detractors))
                #expect(
                    Figures.equal(
                        agent[.npsAgent].value, report.number("agent \(agent.id)", "nps_agent")))
                #expect(score.parts.count == min(longest, 8))
            }
            #expect(
                Figures.equal(
                    snapshot.total[.npsAgent].value, report.number("company *", "nps_agent")))
        }
    }

    private static let morning = """
        08:00:00 member_add agent=a1 queue=sales
        08:00:00 member_add agent=a1 queue=service
        08:00:00 member_add agent=a2 queue=service
        08:30:00 enqueue contact=c1 visit=v1 queue=sales
        08:30:10 answer contact=c1 visit=v1 queue=sales agent=a1
        08:34:10 release contact=c1 agent=a1 by=customer acw=false
        08:40:00 enqueue contact=c2 visit=v2 queue=sales
        08:40:10 answer contact=c2 visit=v2 queue=sales agent=a1
        08:41:10 release contact=c2 agent=a1 by=customer acw=false
        08:50:00 pause agent=a1 reason=Lunch
        08:52:00 unpause agent=a1
        08:55:00 pause agent=a1 reason=Coaching
        09:01:00 unpause agent=a1
        09:05:00 enqueue contact=c3 visit=v3 queue=service
        09:05:05 answer contact=c3 visit=v3 queue=service agent=a1
        09:06:00 hold contact=c3 agent=a1
        09:07:00 pause agent=a2 queue=service reason=Break
        """

    private func morning() async throws -> Talk {
        try await Talk(Self.morning, now: "09:10:00") {
            $0.mapping.queueDepartment = ["sales": "Front", "service": "Back"]
            $0.mapping.queueName = ["service": "Service line"]
            $0.mapping.agentDepartment = ["a1": "Front", "a2": "Back"]
            $0.mapping.agentName = ["a1": "Anna Example"]
            $0.mapping.agentTeam = ["a1": "Blue"]
        }
    }

    @Test("shows each person once, at home")
    func rows() async throws {
        let talk = try await morning()
        let all = try await talk.ask(Question(rows: .agents))
        #expect(all.agents.map(\.id).sorted() == ["a1", "a2"])
        #expect(all.rows.isEmpty && all.total.id == "*")
        let front = try await talk.ask(Question(scope: .department("Front"), rows: .agents))
        let anna = try #require(front.agents.first)
        #expect(front.agents.count == 1 && front.total.id == "Front")
        #expect(anna.name == "Anna Example" && anna.team == "Blue" && anna.department == "Front")
        #expect(
            anna.activity
                == Activity(
                    .onCall, since: Notation.instant("09:05:05"), isLoggedIn: true))
        #expect(anna[.nHandled].value == 2 && anna[.aht].value == 150)
        #expect(anna[.nInProgress].value == 1)
        #expect(anna[.npsAgent].value == nil && anna.score.mark == Mark(.none, .tooFew))
    }

    @Test("shows one person closely, beside the department")
    func detail() async throws {
        let snapshot = try await morning().ask(Question(scope: .agent("a1")))
        let anna = try #require(snapshot.details.first)
        #expect(snapshot.agents.isEmpty && snapshot.details.count == 1)
        #expect(snapshot.total.id == "Front" && anna.department?.id == "Front")
        #expect(
            anna.conversations == [
                .init(
                    queue: "Service line", since: Notation.instant("09:05:05"), isOnHold: true)
            ])
        #expect(
            anna.queues == [
                .init(id: "sales", name: "sales", answered: 2, isMember: true),
                .init(id: "service", name: "Service line", answered: 1, isMember: true),
            ])
        #expect(
            anna.pauses == [
                .init(reason: "Coaching", time: .minutes(6)),
                .init(reason: "Lunch", time: .minutes(2)),
            ])
        // 240 and 60 seconds: of two the lower is the median; half of both lie 0 from it.
        #expect(anna.standing[.ahtMedian].value == 60 && anna.standing[.ahtMAD].value == 0)
    }

    /// From eight: free; 4 and 1 minutes of calls after half past; pauses; the call since 9:05:05.
    @Test("shows the day in quarters of an hour")
    func day() async throws {
        let snapshot = try await morning().ask(Question(scope: .agents(["a1", "a2", "a9"])))
        #expect(snapshot.details.map(\.standing.id) == ["a1", "a2"])
        let day = try #require(snapshot.details.first).day
        #expect(
            day == [
                .init(start: Notation.instant("08:00:00"), times: [.available: .minutes(15)]),
                .init(start: Notation.instant("08:15:00"), times: [.available: .minutes(15)]),
                .init(
                    start: Notation.instant("08:30:00"),
                    times: [.onCall: .minutes(5), .available: .minutes(10)]),
                .init(
                    start: Notation.instant("08:45:00"),
                    times: [.paused: .minutes(7), .available: .minutes(8)]),
                .init(
                    start: Notation.instant("09:00:00"),
                    times: [
                        .paused: .minutes(1), .available: .seconds(245), .onCall: .seconds(295),
                    ]),
            ])
        let other = snapshot.details[1]
        #expect(other.standing.activity?.reason == "Break")
        #expect(
            other.queues == [
                .init(id: "service", name: "Service line", isMember: true, isPaused: true)
            ])
    }

    @Test("says nothing of the present when asked about the past")
    func history() async throws {
        let talk = try await morning()
        let past = try await talk.ask(
            Question(rows: .agents, period: .minutes60, stepsBack: 1))
        #expect(past.agents.allSatisfy { $0.activity == nil && $0[.nInProgress].value == nil })
        let anna = try #require(past.agents.first { $0.id == "a1" })
        #expect(anna[.nHandled].value == 2)
        let question = Question(scope: .agent("a1"), period: .minutes60, stepsBack: 1)
        let detail = try #require(try await talk.ask(question).details.first)
        #expect(detail.conversations.isEmpty && !detail.queues.contains { $0.isMember })
        #expect(detail.day.map(\.start).last == Notation.instant("08:45:00"))
    }

    @Test("answers about nobody with nobody")
    func nobody() async throws {
        let talk = try await morning()
        #expect(try await talk.ask(Question(scope: .agent("a9"))).details.isEmpty)
        let empty = try await talk.ask(Question(scope: .department("Nowhere"), rows: .agents))
        #expect(empty.agents.isEmpty && empty.total.id == "Nowhere")
    }
}
