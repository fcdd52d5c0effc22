import Testing
import Vocabulary

@Suite("Events out of order")
struct OrderTests {
    private static let ordered = [
        "09:00:00 enqueue contact=c1 visit=v1 queue=q1",
        "09:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1",
        "09:01:10 release contact=c1 agent=a1 by=agent acw=false",
        "09:02:00 enqueue contact=c2 visit=v2 queue=q1", "09:02:50 abandon visit=v2 queue=q1",
    ]

    @Test("give the figures of events in order, and are counted")
    func shuffled() throws {
        let inOrder = try Transcript.events(Self.ordered.joined(separator: "\n"))
        inOrder.expect([.lateEvents: 0])
        let shuffled = [3, 1, 4, 0, 2].map { Self.ordered[$0] }.joined(separator: "\n")
        let figures = try Transcript.events(shuffled)
        #expect(figures.report.groups == inOrder.report.groups)
        figures.expect([.lateEvents: 3, .orphanEvents: 0])
    }

    @Test("are put in place however far they lie back, also before all that was read")
    func farBack() throws {
        let figures = try Transcript.events(
            """
            03-10T09:00:00 enqueue contact=c3 visit=v3 queue=q1
            03-10T09:00:05 answer contact=c3 visit=v3 queue=q1 agent=a1
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1
            """)
        figures.expect("queue q1", ["n_offered": 2, "n_answered": 2, "asa": 7.5, "n_waiting": 0])
        figures.expect([.lateEvents: 2, .tooLate: 0, .orphanEvents: 0])
    }

    @Test("by a few hours before all that was read are put in front")
    func before() throws {
        let figures = try Transcript.events(
            """
            09:00:00 abandon visit=v1 queue=q1
            04:59:00 enqueue contact=c1 visit=v1 queue=q1
            """
        ) { $0.time.ghostAfter = .hours(10) }
        figures.expect("queue q1", ["n_offered": 1, "n_abandoned": 1, "awt": 14_460])
        figures.expect([.tooLate: 0, .orphanEvents: 0])
    }

    @Test("of several days and two sources come out as one sorted log does")
    func manyDays() throws {
        let days = (2...9).map { day in
            """
            03-0\(day)T09:00:00 enqueue contact=c\(day) visit=v\(day) queue=q1
            03-0\(day)T09:00:1\(day) answer contact=c\(day) visit=v\(day) queue=q1 agent=a1
            03-0\(day)T09:05:00 release contact=c\(day) agent=a1 by=agent
            03-0\(day)T09:06:00 acw_end contact=c\(day) agent=a1
            """
        }
        let sorted = try Transcript.events(days.joined(separator: "\n"))
        let apart = try Transcript([
            .events(days[4...].joined(separator: "\n")),
            .events(days[..<4].joined(separator: "\n")),
        ]).figures()
        #expect(apart.report.groups == sorted.report.groups)
        apart.expect([.lateEvents: 0, .tooLate: 0])
        apart.expect("queue q1", ["n_answered": 8, "asa": 15.5])
    }

    /// The release is told by the second source; before it the agent's second call would have begun.
    @Test("at one instant let ends come before starts, each source in its own order")
    func equalInstants() throws {
        let figures = try Transcript([
            .events(
                """
                08:59:00 login agent=a1
                09:01:00 pause agent=a1 reason=Lunch
                """),
            .events(
                """
                09:00:10 answer contact=c1 agent=a1
                09:00:40 release contact=c1 agent=a1 by=agent
                09:01:00 acw_end contact=c1 agent=a1
                """),
        ]).figures(now: "09:02:00")
        figures.expect("agent a1", ["avg_acw": 20])
        figures.expect([.orphanEvents: 0])
    }

    @Test("at one instant do not let a contact end before it began")
    func oneContact() throws {
        let figures = try Transcript([
            .events("09:00:00 enqueue contact=c1 visit=v1 queue=q1"),
            .events("09:00:00 abandon contact=c1 visit=v1 queue=q1"),
        ]).figures(now: "09:02:00")
        figures.expect("queue q1", ["n_abandoned": 1, "n_waiting": 0])
        figures.expect([.orphanEvents: 0])
    }

    @Test("of any time at all do no harm")
    func extremes() throws {
        for seconds in ["0", "1", "3999999999999", "4000000000"] {
            let figures = try Transcript(
                [
                    .log(
                        """
                        \(Notation.nine)|c.1|q1|NONE|ENTERQUEUE||1|1
                        \(seconds).0|c.2|q1|NONE|ENTERQUEUE||1|1
                        \(seconds).5|NONE|q1|Anna Example|PAUSE|Lunch
                        \(Notation.nine + 60)|NONE|q1|Anna Example|UNPAUSE|
                        """)
                ]
            ).figures()
            figures.expect("queue q1", ["n_offered": 2])
        }
    }

    @Test("after the present count as that and in nothing else")
    func afterNow() throws {
        let figures = try Transcript.events(
            Self.ordered.joined(separator: "\n"), now: "09:02:00")
        figures.expect("queue q1", ["n_offered": 2, "n_waiting": 1, "n_abandoned": 0])
        figures.expect([.afterNow: 1])
    }

    @Test("told twice under one id count once, the first content stands")
    func identities() throws {
        let text = """
            09:00:00 enqueue id=e1 contact=c1 visit=v1 queue=q1
            09:00:00 enqueue id=e1 contact=c1 visit=v1 queue=q1
            09:00:05 enqueue id=e1 contact=c9 visit=v9 queue=q9
            09:00:10 answer id=e2 source=x contact=c1 visit=v1 queue=q1 agent=a1
            09:00:10 answer id=e2 source=y contact=c2 visit=v2 queue=q1 agent=a2
            """
        let figures = try Transcript([.events(text), .events(text)]).figures()
        figures.expect("queue q1", ["n_offered": 1, "n_answered": 1, "n_handled": 0])
        figures.expect("company *", ["n_in_progress": 2])
        #expect(!figures.keys.contains("queue q9"))
        figures.expect([.orphanEvents: 0])
    }
}
