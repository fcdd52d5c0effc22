import Testing
import Vocabulary

@Suite("Callers turned away")
struct BlockedTests {
    /// Four callers come, one of them to two queues; two are turned away from q1 and one before any.
    private static let story = """
        09:00:00 enqueue contact=c1 queue=q1
        09:00:10 exit contact=c1 queue=q1 reason=timeout
        09:00:10 enqueue contact=c1 queue=q2 via=overflow
        09:01:00 enqueue contact=c2 queue=q1
        09:02:00 enqueue contact=c3 queue=q2
        09:03:00 arrive contact=c4
        09:04:00 blocked queue=q1 reason=full
        09:04:30 blocked queue=q1 reason=full
        09:05:00 blocked reason=congestion
        """

    /// q1: two of four. q2: its only own caller is c3. All: three of seven.
    @Test("are a part of all who tried")
    func rate() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect("queue q1", ["n_blocked": 2, "blocked_rate": 50])
        figures.expect("queue q2", ["n_blocked": 0, "blocked_rate": 0])
        figures.expect("company *", ["n_blocked": 3, "blocked_rate": 100 * 3.0 / 7])
        figures.expect("queue q1", ["n_offered": 2])
    }

    @Test("are no rate where nobody tried")
    func none() throws {
        let figures = try Transcript.events("09:00:00 login agent=a1") {
            $0.mapping.queueName = ["q1": "One"]
        }
        figures.expect("company *", ["n_blocked": 0, "blocked_rate": nil, "acd_pickup": nil])
    }

    @Test("are read from the lines of a log that tells of them")
    func log() throws {
        let figures = try Transcript.log(
            """
            0|c1|q1|NONE|ENTERQUEUE||5550100|1
            10|c2|q1|NONE|FULL|
            20|c3|q1|NONE|JOINEMPTY|
            30|c1|q1|NONE|EXITWITHKEY|2|1|1|30
            30|c1|q2|NONE|ENTERQUEUE||5550100|1
            """)
        figures.expect("queue q1", ["n_blocked": 2, "blocked_rate": 100 * 2.0 / 3])
        figures.expect("company *", ["blocked_rate": 100 * 2.0 / 3])
    }

    @Test("count in the window in which they tried")
    func window() throws {
        let transcript = Transcript([.events(Self.story)])
        let figures = try transcript.figures(now: "10:00:00", from: "09:04:15", to: "09:30:00")
        figures.expect("company *", ["n_blocked": 2, "blocked_rate": 100])
    }
}

@Suite("A caller turned away again")
struct RepeatedAttemptTests {
    /// Three tries of one number at q1 within 50 s, one more 70 s after the first; one at q2; two by
    /// somebody else's number and by none.
    private static let story = """
        09:00:00 blocked queue=q1 from=tel:5550100
        09:00:20 blocked queue=q1 from=tel:5550100
        09:00:50 blocked queue=q1 from=tel:5550100
        09:01:10 blocked queue=q1 from=tel:5550100
        09:01:15 blocked queue=q2 from=tel:5550100
        09:01:20 blocked queue=q1 from=tel:5550101
        09:01:30 blocked queue=q1
        09:01:31 blocked queue=q1
        """

    @Test("counts each time by default")
    func each() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect("company *", ["n_blocked": 8])
    }

    @Test("counts once within the time that was set, in each queue")
    func once() throws {
        let figures = try Transcript.events(Self.story) {
            $0.service.blockedUnique = .seconds(60)
        }
        figures.expect("queue q1", ["n_blocked": 5])
        figures.expect("queue q2", ["n_blocked": 1])
    }
}

@Suite("The way into a queue")
struct PickupTests {
    /// 10 s and 20 s from arrival to the first queue; the second queue of c1 counts no more.
    @Test("lasts from the arrival to the first queue")
    func pickup() throws {
        let figures = try Transcript.events(
            """
            09:00:00 arrive contact=c1
            09:00:10 enqueue contact=c1 queue=q1
            09:00:40 exit contact=c1 queue=q1 reason=overflow
            09:00:40 enqueue contact=c1 queue=q2 via=overflow
            09:01:00 arrive contact=c2
            09:01:20 enqueue contact=c2 queue=q1
            09:02:00 enqueue contact=c3 queue=q1
            """)
        figures.expect("queue q1", ["acd_pickup": 15])
        figures.expect("queue q2", ["acd_pickup": nil])
        figures.expect("company *", ["acd_pickup": 15])
    }

    @Test("is known over a border of six hours, too")
    func border() throws {
        let figures = try Transcript.events(
            """
            11:59:50 arrive contact=c1
            12:00:05 enqueue contact=c1 queue=q1
            12:00:09 exit contact=c1 queue=q1 reason=overflow
            18:00:00 enqueue contact=c1 queue=q2
            """)
        figures.expect("company *", ["acd_pickup": 15, "blocked_rate": 0])
        figures.expect("queue q2", ["acd_pickup": nil, "blocked_rate": nil])
    }
}

@Suite("Callers to be called back")
struct CallbackTests {
    /// c1 is reached after two minutes, c2 after four, c3 never, c4 still waits.
    private static let story = """
        09:00:00 enqueue contact=c1 visit=v1 queue=q1
        09:00:10 exit visit=v1 queue=q1 reason=callback
        09:01:00 enqueue contact=c2 queue=q1
        09:01:30 exit contact=c2 queue=q1 reason=callback
        09:02:00 enqueue contact=c3 queue=q1
        09:02:30 exit contact=c3 queue=q1 reason=callback
        09:02:10 callback_connected contact=c1 agent=a1
        09:05:30 callback_connected contact=c2 agent=a1
        09:06:00 callback_failed contact=c3 attempts=3
        09:07:00 enqueue contact=c4 queue=q1
        09:07:05 exit contact=c4 queue=q1 reason=callback

        """

    @Test("are reached, lost or still waiting")
    func outcomes() throws {
        let figures = try Transcript.events(Self.story)
        for group in ["queue q1", "department q1", "company *"] {
            figures.expect(
                group,
                [
                    "callback_requested": 4, "callback_connected": 2, "callback_failed": 1,
                    "callback_pending": 1, "callback_success": 100 * 2.0 / 3,
                    "callback_wait": 180, "n_flowout": 4, "n_abandoned": 0,
                ])
        }
    }

    @Test("are no callers a second time when their leg enters the queue")
    func leg() throws {
        let figures = try Transcript.events(
            Self.story + """
                09:08:00 enqueue contact=c4 visit=v9 queue=q1 via=callback
                09:08:20 answer contact=c4 visit=v9 queue=q1 agent=a1
                09:08:20 callback_connected contact=c4 agent=a1
                """)
        figures.expect(
            "queue q1",
            ["n_offered": 4, "n_answered": 0, "callback_connected": 3, "callback_pending": 0])
    }

    @Test("have no rate and no wait before the first outcome")
    func none() throws {
        let figures = try Transcript.events("09:00:00 enqueue contact=c1 queue=q1")
        figures.expect(
            "queue q1",
            ["callback_requested": 0, "callback_success": nil, "callback_wait": nil])
    }

    @Test("that nobody asked for are counted as such")
    func orphan() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 queue=q1
            09:01:00 callback_failed contact=c9
            """)
        figures.expect([.orphanEvents: 1])
    }

    @Test("count when it happens")
    func window() throws {
        let transcript = Transcript([.events(Self.story)])
        let figures = try transcript.figures(now: "09:30:00", from: "09:05:00", to: "09:30:00")
        figures.expect(
            "queue q1",
            [
                "callback_requested": 1, "callback_connected": 1, "callback_failed": 1,
                "callback_pending": 1, "callback_success": 50, "callback_wait": 240,
            ])
    }
}
