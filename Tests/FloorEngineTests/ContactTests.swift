import Testing
import Vocabulary

@Suite("Whole contacts")
struct ContactTests {
    /// T is 20 s, S is 5 s. c1: 30 s in q1, 12 s in q2, answered: 42 s, late. c2: answered after 20 s, in
    /// time. c3: gave up after 6 s, a miss. c4: gave up after 5 s, in no level. c5: left by a key after
    /// 10 s, in no level. c6: timed out after 25 s, late. c7 waits still. c8: asked to be called back.
    private static let story = """
        09:00:00 enqueue contact=c1 queue=q1
        09:00:30 exit contact=c1 queue=q1 reason=timeout
        09:00:30 enqueue contact=c1 queue=q2 via=overflow
        09:00:42 answer contact=c1 queue=q2 agent=a1
        09:01:42 release contact=c1 agent=a1 by=customer acw=false
        09:02:00 enqueue contact=c2 queue=q1
        09:02:20 answer contact=c2 queue=q1 agent=a2
        09:04:20 release contact=c2 agent=a2 by=agent acw=false
        09:05:00 enqueue contact=c3 queue=q1
        09:05:06 abandon contact=c3 queue=q1
        09:06:00 enqueue contact=c4 queue=q2
        09:06:05 abandon contact=c4 queue=q2
        09:07:00 enqueue contact=c5 queue=q2
        09:07:10 exit contact=c5 queue=q2 reason=key
        09:08:00 enqueue contact=c6 queue=q2
        09:08:25 exit contact=c6 queue=q2 reason=timeout
        09:09:00 enqueue contact=c7 queue=q2
        09:09:30 enqueue contact=c8 queue=q2
        09:09:40 exit contact=c8 queue=q2 reason=callback

        """

    /// c7 and c8 go on. Of four decided one is met; c3, c4, c5 and c6 never reached anybody. In queues:
    /// 42, 20, 6, 5, 10 and 25 s.
    @Test("count once, at their end")
    func once() throws {
        let figures = try Transcript.events(Self.story, now: "09:10:00")
        figures.expect(
            "company *",
            [
                "n_contacts": 6, "contact_sl": 25, "contact_ab_rate": 100 * 4.0 / 6,
                "ttq": 108.0 / 6, "contact_aht": 90,
            ])
    }

    /// c1 came to q1, and what q2 did for it counts there: 42, 20 and 6 s; q2 has c4, c5 and c6.
    @Test("belong to the queue they came to first")
    func firstQueue() throws {
        let figures = try Transcript.events(Self.story, now: "09:10:00")
        for group in ["queue q1", "department q1"] {
            figures.expect(
                group,
                [
                    "n_contacts": 3, "contact_sl": 100.0 / 3, "contact_ab_rate": 100.0 / 3,
                    "ttq": 68.0 / 3, "contact_aht": 90,
                ])
        }
        figures.expect(
            "queue q2",
            ["n_contacts": 3, "contact_sl": 0, "contact_ab_rate": 100, "contact_aht": nil])
    }

    /// Three stays are in the level of visits of q1: one met, c1 late, c3 a miss; three in that of q2: one
    /// met, c6 late, c7 late by now. Answered contacts were 42 and 20 s in queues.
    @Test("give companies and departments their level where asked for, queues never")
    func level() throws {
        let figures = try Transcript.events(Self.story, now: "09:10:00") { $0.level = .contact }
        figures.expect(
            "company *", ["sl": 25, "sl_met": 1, "sl_decided": 4, "atq": 31, "asa": 16])
        figures.expect("department q1", ["sl": 100.0 / 3, "sl_met": 1, "sl_decided": 3])
        figures.expect("queue q1", ["sl": 100.0 / 3, "sl_decided": 3, "atq": 20])
        figures.expect("queue q2", ["sl": 100.0 / 3, "sl_decided": 3])
    }

    /// The level of visits: 2 met (c2, c1 in q2), 3 missed (c1 in q1, c3, c6); waits of 12 and 20 s.
    @Test("leave the level of visits alone by default")
    func visits() throws {
        let figures = try Transcript.events(Self.story, now: "09:08:59")
        figures.expect("company *", ["sl": 40, "sl_met": 2, "sl_decided": 5, "atq": 16])
    }

    @Test("have no figures before the first has ended")
    func none() throws {
        let figures = try Transcript.events("09:00:00 enqueue contact=c1 queue=q1")
        figures.expect(
            "company *",
            [
                "n_contacts": 0, "contact_sl": nil, "contact_ab_rate": nil, "contact_aht": nil,
                "ttq": nil,
            ])
    }

    /// The same id comes again after seventeen minutes: the end moves, and both stays are one contact's.
    @Test("that go on after all are taken back and counted at their new end")
    func resumed() throws {
        let text = """
            09:00:00 enqueue contact=c1 queue=q1
            09:00:10 answer contact=c1 queue=q1 agent=a1
            09:03:00 release contact=c1 agent=a1 by=transfer acw=false
            09:20:00 enqueue contact=c1 queue=q2 via=transfer
            09:20:30 abandon contact=c1 queue=q2
            """
        let transcript = Transcript([.events(text)])
        let before = try transcript.figures(now: "09:10:00")
        before.expect("company *", ["n_contacts": 1, "contact_sl": 100, "ttq": 10])
        let first = try transcript.figures(now: "10:00:00", from: "09:00:00", to: "09:15:00")
        first.expect("company *", ["n_contacts": 0, "contact_sl": nil, "contact_aht": nil])
        let second = try transcript.figures(now: "10:00:00", from: "09:15:00", to: "10:00:00")
        second.expect(
            "company *",
            [
                "n_contacts": 1, "contact_sl": 100, "contact_ab_rate": 0, "ttq": 40,
                "contact_aht": 170,
            ])
    }

    /// It waited 10 s before it was called back; the leg that brought it back is no stay of its own.
    @Test("that are called back end with the leg, and waited no longer for it")
    func calledBack() throws {
        let figures = try Transcript.events(
            Self.story + """
                09:20:00 callback_connected contact=c8 agent=a1
                09:20:00 enqueue contact=c8 queue=q2 via=callback
                09:20:50 answer contact=c8 queue=q2 agent=a1
                09:25:50 release contact=c8 agent=a1 by=customer acw=false
                """, now: "09:30:00")
        figures.expect(
            "queue q2",
            [
                "n_contacts": 4, "contact_sl": 0, "contact_ab_rate": 75, "ttq": 50.0 / 4,
                "contact_aht": 300,
            ])
    }

    @Test("that nobody reached by calling back end when the attempts are over")
    func notReached() throws {
        let figures = try Transcript.events(
            Self.story + "09:20:00 callback_failed contact=c8", now: "09:30:00")
        figures.expect("queue q2", ["n_contacts": 4, "contact_ab_rate": 75])
    }
}

@Suite("The handle time of a contact")
struct ContactHandleTimeTests {
    /// a1: 180 s and 20 s after it; b1: 60 s, whose work after the call goes on until 09:06:00.
    private static let story = """
        09:00:00 enqueue contact=c1 queue=q1
        09:00:10 answer contact=c1 queue=q1 agent=a1
        09:03:10 release contact=c1 agent=a1 by=transfer
        09:03:10 answer contact=c1 agent=b1
        09:03:30 acw_end contact=c1 agent=a1
        09:04:10 release contact=c1 agent=b1 by=customer

        """

    @Test("is unknown while somebody still works on it")
    func working() throws {
        let figures = try Transcript.events(Self.story, now: "09:05:00")
        figures.expect("company *", ["n_contacts": 1, "contact_aht": nil])
    }

    @Test("adds up all agents, and counts at the contact's end")
    func sum() throws {
        let transcript = Transcript([
            .events(Self.story + "09:06:00 acw_end contact=c1 agent=b1")
        ])
        let figures = try transcript.figures(now: "09:30:00", from: "09:04:00", to: "09:05:00")
        figures.expect("company *", ["contact_aht": 180 + 20 + 60 + 110])
    }

    @Test("is that of the talk alone where work after calls is no part of it")
    func talk() throws {
        let figures = try Transcript.events(
            Self.story + "09:06:00 acw_end contact=c1 agent=b1", now: "09:30:00"
        ) { $0.handling.includesACW = false }
        figures.expect("company *", ["contact_aht": 240])
    }

    @Test("counts for the company also where the contact was in no queue")
    func direct() throws {
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1
            09:02:00 release contact=c1 agent=a1 by=customer acw=false
            """, now: "09:30:00")
        figures.expect("company *", ["n_contacts": 0, "contact_aht": 120])
    }

    @Test("leaves out a contact one of whose conversations was lost")
    func lost() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 queue=q1
            09:00:10 answer contact=c1 queue=q1 agent=a1
            09:01:00 source_restart
            09:02:00 enqueue contact=c2 queue=q1
            09:02:10 answer contact=c2 queue=q1 agent=a1
            09:03:10 release contact=c2 agent=a1 by=agent acw=false
            """, now: "09:30:00")
        figures.expect("company *", ["n_contacts": 2, "contact_sl": 100, "contact_aht": 60])
    }

    @Test("is found again when the contact's id changed under way")
    func masquerade() throws {
        let figures = try Transcript.log(
            """
            0|1.1|q1|NONE|ENTERQUEUE||5550100|1
            12|1.9|q1|Amy Example|CONNECT|12|1.9|2
            72|1.9|q1|Amy Example|COMPLETECALLER|12|60|1
            """, now: "09:30:00")
        figures.expect(
            "company *", ["n_contacts": 1, "contact_sl": 100, "ttq": 12, "contact_aht": 60])
    }

    /// The border of a segment lies at noon; the agent's next call, which settles the first, long after.
    @Test("waits over hours for what may still be added")
    func overnight() throws {
        let figures = try Transcript.log(
            """
            0|1.1|q1|NONE|ENTERQUEUE||5550100|1
            10|1.1|q1|Amy Example|CONNECT|10|1.1|2
            70|1.1|q1|Amy Example|COMPLETECALLER|10|60|1
            72000|1.2|q1|NONE|ENTERQUEUE||5550100|1
            72010|1.2|q1|Amy Example|CONNECT|10|1.2|2
            72040|1.2|q1|Amy Example|COMPLETECALLER|10|30|1
            """)
        figures.expect("company *", ["n_contacts": 2, "contact_aht": 45])
    }
}
