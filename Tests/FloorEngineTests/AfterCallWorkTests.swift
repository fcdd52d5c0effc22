import Testing
import Vocabulary

@Suite("After-call work")
struct AfterCallWorkTests {
    private static let call = """
        08:59:00 login agent=a1
        09:00:00 answer contact=c1 agent=a1
        09:01:00 release contact=c1 agent=a1 by=agent

        """

    /// The release is at 09:01:00.
    @Test(
        "ends at the first thing that ends it",
        arguments: [
            ("09:01:40 acw_end contact=c1 agent=a1", 40.0),
            ("09:01:35 answer contact=c2 agent=a1", 35),
            ("09:01:30 logout agent=a1", 30), ("09:01:25 pause agent=a1 reason=Lunch", 25),
            ("09:01:25 pause agent=a1", 25),
            (
                "09:01:25 pause agent=a1 reason=ACW\n09:01:50 unpause agent=a1\n"
                    + "09:01:55 acw_end contact=c1 agent=a1", 55
            ),
            ("09:01:25 pause agent=a1 reason=Wrap-Up\n09:01:50 acw_end contact=c1 agent=a1", 50),
        ] as [(String, Double)])
    func ends(event: String, seconds: Double) throws {
        let figures = try Transcript.events(Self.call + event, now: "09:02:00")
        figures.expect("agent a1", ["avg_acw": seconds, "aht": 60 + seconds])
    }

    @Test("runs on while nothing ends it, and then counts in nothing")
    func running() throws {
        let figures = try Transcript.events(Self.call, now: "09:01:30")
        figures.expect(
            "agent a1",
            [
                "n_handled": 1, "aht": 60, "avg_acw": 0, "acw": 1, "n_in_progress": 0,
                "handle_s": 90,
            ])
    }

    @Test("goes on while the next phone rings")
    func ringing() throws {
        let figures = try Transcript.events(
            Self.call + """
                09:01:20 enqueue contact=c2 visit=v2 queue=q1
                09:01:20 ring visit=v2 agent=a1
                09:01:30 answer contact=c2 visit=v2 queue=q1 agent=a1
                """, now: "09:02:00")
        figures.expect("agent a1", ["avg_acw": 30])
    }

    @Test("ends by itself after its limit")
    func limit() throws {
        let figures = try Transcript.events(
            Self.call + "09:03:00 acw_end contact=c1 agent=a1", now: "09:04:00"
        ) { $0.handling.acwLimit = .seconds(45) }
        figures.expect("agent a1", ["avg_acw": 45, "available": 1, "available_s": 195])
        figures.expect([.orphanEvents: 1])
    }

    @Test("is none where the release says so")
    func none() throws {
        let figures = try Transcript.events(
            """
            08:59:00 login agent=a1
            09:00:00 answer contact=c1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=agent acw=false
            09:02:00 acw_end contact=c1 agent=a1
            """, now: "09:03:00")
        figures.expect("agent a1", ["avg_acw": 0, "available_s": 180])
        figures.expect([.orphanEvents: 1])
    }

    @Test("stays outside of handle time where the rules say so")
    func excluded() throws {
        let figures = try Transcript.events(
            Self.call + "09:01:40 acw_end contact=c1 agent=a1"
        ) { $0.handling.includesACW = false }
        figures.expect("agent a1", ["aht": 60, "avg_acw": 40, "aht_median": 60])
    }
}

@Suite("After-call work in a log")
struct LoggedAfterCallWorkTests {
    /// Talk from 10 to 70; released at 70.
    private static let call = """
        0|c.1|q1|NONE|ENTERQUEUE||555|1
        10|c.1|q1|Anna Example|CONNECT|10|c.2|4
        70|c.1|q1|Anna Example|COMPLETECALLER|10|60|1

        """

    /// The pause is at 75; what lies between is available.
    @Test(
        "runs from the pause to the first thing that ends it",
        arguments: [
            ("100|NONE|q1|Anna Example|UNPAUSE|wrapup", 25.0),
            ("100|NONE|NONE|Anna Example|UNPAUSEALL|", 25),
            ("95|c.5|q1|Anna Example|CONNECT|3|c.6|3", 20),
            ("90|x.1|NONE|Anna Example|AGENTLOGOFF|Agent/1|90", 15),
            ("85|NONE|q1|Anna Example|PAUSE|Lunch", 10), ("85|NONE|q1|Anna Example|PAUSE|", 10),
        ])
    func byPause(end: String, seconds: Double) throws {
        let figures = try Transcript.log(
            Self.call + "75|NONE|q1|Anna Example|PAUSE|WrapUp\n" + end, now: "09:02:00")
        figures.expect("agent Anna Example", ["avg_acw": seconds, "aht": 60 + seconds])
    }

    @Test("is one for a pause in all queues and the lines that follow it")
    func pauseAll() throws {
        let figures = try Transcript.log(
            Self.call + """
                75|NONE|NONE|Anna Example|PAUSEALL|acw
                75|NONE|q1|Anna Example|PAUSE|acw
                75|NONE|q2|Anna Example|PAUSE|acw
                95|NONE|NONE|Anna Example|UNPAUSEALL|acw
                95|NONE|q1|Anna Example|UNPAUSE|acw
                95|NONE|q2|Anna Example|UNPAUSE|acw
                """, now: "09:02:00")
        figures.expect("agent Anna Example", ["avg_acw": 20, "handle_s": 80, "paused_s": 0])
    }

    @Test("is not given twice to one call, though the state is the same")
    func secondPause() throws {
        let figures = try Transcript.log(
            Self.call + """
                75|NONE|q1|Anna Example|PAUSE|acw
                85|NONE|q1|Anna Example|UNPAUSE|acw
                100|NONE|q1|Anna Example|PAUSE|acw
                """, now: "09:02:00")
        figures.expect(
            "agent Anna Example", ["avg_acw": 10, "acw": 1, "paused": 0, "handle_s": 90])
    }

    @Test("is not opened by a pause for another reason")
    func otherReason() throws {
        let figures = try Transcript.log(
            Self.call + "75|NONE|q1|Anna Example|PAUSE|Lunch", now: "09:02:00")
        figures.expect(
            "agent Anna Example", ["avg_acw": 0, "acw": 0, "paused": 1, "paused_s.Lunch": 45])
    }

    @Test("stops at its limit, however long the pause")
    func limit() throws {
        let figures = try Transcript.log(
            Self.call + "75|NONE|q1|Anna Example|PAUSE|acw", now: "09:02:00"
        ) { $0.handling.acwLimit = .seconds(30) }
        figures.expect("agent Anna Example", ["avg_acw": 30, "acw": 1, "handle_s": 105])
    }

    @Test("follows the reasons of the configuration, and no others")
    func reasons() throws {
        let figures = try Transcript.log(
            Self.call + "75|NONE|q1|Anna Example|PAUSE|e-mail, CHAT\n"
                + "85|NONE|q1|Anna Example|UNPAUSE|", now: "09:02:00"
        ) { $0.handling.acwPauseReasons = ["E-Mail, chat"] }
        figures.expect("agent Anna Example", ["avg_acw": 10])
    }

    /// `queue_wrapup_s` is 20: from 70 to 90.
    @Test(
        "is the queue's wrap-up time where no such pause comes, or what of it fits",
        arguments: [
            ("", 20.0), ("80|NONE|q1|Anna Example|PAUSE|Lunch", 10),
            ("85|c.5|q1|Anna Example|CONNECT|3|c.6|0", 15),
            ("85|c.5|q1|Anna Example|CONNECT|3|c.6|3", 12),
            ("84|c.5|q1|Anna Example|RINGNOANSWER|8000", 6),
            ("76|NONE|NONE|Anna Example|AGENTLOGOFF|Agent/1|90", 6),
            ("95|c.5|q1|Anna Example|CONNECT|3|c.6|2", 20),
        ])
    func assumed(next: String, seconds: Double) throws {
        let figures = try Transcript.log(Self.call + next, now: "09:02:00") {
            $0.service.wrapup = .seconds(20)
        }
        figures.expect("agent Anna Example", ["avg_acw": seconds])
    }

    @Test("is the pause's where one comes, before or after the wrap-up time", arguments: [75, 95])
    func pauseBeforeAssumption(start: Int) throws {
        let figures = try Transcript.log(
            Self.call + """
                \(start)|NONE|q1|Anna Example|PAUSE|acw
                \(start + 12)|NONE|q1|Anna Example|UNPAUSE|acw
                """, now: "09:02:00"
        ) { $0.service.wrapup = .seconds(20) }
        figures.expect("agent Anna Example", ["avg_acw": 12])
    }

    @Test("is assumed no further than the present")
    func assumedSoFar() throws {
        let figures = try Transcript.log(Self.call, now: "09:01:18") {
            $0.service.wrapup = .seconds(20)
        }
        figures.expect(
            "agent Anna Example",
            ["n_handled": 1, "avg_acw": 0, "aht": 60, "acw": 1, "handle_s": 68])
    }

    @Test("is that of the queue of the call")
    func ownWrapup() throws {
        let figures = try Transcript.log(Self.call, now: "09:02:00") { definitions in
            definitions.service.wrapup = .seconds(20)
            var own = definitions.service
            own.wrapup = .seconds(7)
            definitions.queueService["q1"] = own
        }
        figures.expect("agent Anna Example", ["avg_acw": 7])
    }
}
