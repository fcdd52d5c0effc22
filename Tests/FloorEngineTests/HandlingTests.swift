import Testing
import Vocabulary

@Suite("A handling")
struct HandlingTests {
    @Test("without any hold in the sources has no hold, not one of zero")
    func unknownHold() throws {
        let text = """
            09:00:00 answer contact=c1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=agent acw=false
            """
        let silent = try Transcript.events(text)
        silent.expect(
            "agent a1",
            ["avg_hold": nil, "hold_rate": nil, "avg_hold_held_only": nil, "aht": 60, "att": 60])
        let telling = try Transcript.events(
            text + "\n09:02:00 answer contact=c2 agent=a2\n09:02:10 hold contact=c2 agent=a2",
            now: "09:03:00")
        telling.expect("agent a1", ["avg_hold": 0, "hold_rate": 0, "avg_hold_held_only": nil])
    }

    /// The log's hold lines lie inside of its call time.
    @Test("from a log holds its hold inside the stated call time")
    func loggedHold() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            5|c.1|q1|Anna Example|CONNECT|5|c.2|3
            20|c.1|q1|Anna Example|CALLERONHOLD
            50|c.1|q1|Anna Example|CALLEROFFHOLD
            106|c.1|q1|Anna Example|COMPLETEAGENT|5|100|1
            """)
        figures.expect(
            "agent Anna Example",
            ["att": 70, "avg_hold": 30, "aht": 100, "connected_avg": 100, "hold_rate": 100])
    }

    @Test("takes a stated talk time before the difference of instants")
    func statedTalk() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            5|c.1|q1|Anna Example|CONNECT|5|c.2|3
            66|c.1|q1|Anna Example|COMPLETECALLER|5|60|1
            """)
        figures.expect("queue q1", ["att": 60, "aht": 60])
    }

    @Test("counts in the window of its release, its work in that of its end")
    func attribution() throws {
        let transcript = Transcript([
            .events(
                """
                08:50:00 enqueue contact=c1 visit=v1 queue=q1
                08:50:10 answer contact=c1 visit=v1 queue=q1 agent=a1
                09:05:10 release contact=c1 agent=a1 by=agent
                09:35:10 acw_end contact=c1 agent=a1
                """)
        ])
        let first = try transcript.figures(now: "10:00:00", from: "08:30:00", to: "09:00:00")
        first.expect("queue q1", ["n_answered": 1, "n_handled": 0, "aht": nil])
        let second = try transcript.figures(now: "10:00:00", from: "09:00:00", to: "09:30:00")
        second.expect("queue q1", ["n_answered": 0, "n_handled": 1, "att": 900, "avg_acw": 0])
        let third = try transcript.figures(now: "10:00:00", from: "09:30:00", to: "10:00:00")
        third.expect("queue q1", ["n_handled": 0, "aht": nil, "aht_median": 2700])
    }

    /// Whole handle times 100, 110, 130, 200 and 400 s.
    @Test("is compared with the others by median and spread")
    func median() throws {
        let lengths = [100, 110, 130, 200, 400]
        let text = lengths.enumerated().map { index, length in
            let end = Notation.nine + Int64(index * 1000 + length)
            return """
                {"t":\(end - Int64(length)),"type":"answer","contact":"c\(index)","agent":"a1"}
                {"t":\(end),"type":"release","contact":"c\(index)","agent":"a1","by":"agent","acw":false}
                """
        }.joined(separator: "\n")
        let figures = try Transcript.events(text)
        figures.expect("agent a1", ["aht": 188, "aht_median": 130, "aht_mad": 30])
    }

    @Test("is as long as the rules say", arguments: [(true, 102.0), (false, 60)])
    func includingRing(includesRing: Bool, aht: Double) throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:05 ring visit=v1 agent=a1
            09:00:47 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:01:47 release contact=c1 agent=a1 by=agent acw=false
            """
        ) { $0.handling.includesRing = includesRing }
        figures.expect("agent a1", ["aht": aht, "att": 60, "ring_s": 42])
    }

    @Test("whose end nobody tells does not go on for ever")
    func lostEnd() throws {
        let text = """
            05:00:00 enqueue contact=c1 visit=v1 queue=q1
            05:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1
            """
        try Transcript.events(text, now: "08:59:59").expect("agent a1", ["n_in_progress": 1])
        try Transcript.events(text, now: "09:01:00")
            .expect("agent a1", ["n_in_progress": 0, "on_call": 0, "n_handled": 0, "aht": nil])
    }

    @Test("of five hours counts by its real end, when that is told")
    func veryLong() throws {
        let figures = try Transcript.events(
            """
            03:59:00 login agent=a1
            04:00:00 answer contact=c1 agent=a1
            09:00:00 release contact=c1 agent=a1 by=agent acw=false
            """, now: "09:10:00")
        figures.expect("agent a1", ["n_handled": 1, "att": 18_000, "handle_s": 18_000])
        figures.expect([.orphanEvents: 0])
    }

    @Test("held for longer than it lasted has no talk, and that is counted")
    func badDuration() throws {
        let figures = try Transcript.log(
            """
            5|c.1|q1|Anna Example|CONNECT|5|c.2|3
            20|c.1|q1|Anna Example|CALLERONHOLD
            50|c.1|q1|Anna Example|CALLEROFFHOLD
            51|c.1|q1|Anna Example|COMPLETEAGENT|5|20|1
            """)
        figures.expect("agent Anna Example", ["att": 0, "avg_hold": 30, "aht": 30])
        figures.expect([.badDuration: 1])
    }

    @Test("beside another of the same agent's ends by its own contact")
    func concurrent() throws {
        let figures = try Transcript.events(
            """
            08:59:00 login agent=a1
            09:00:00 answer contact=c1 agent=a1
            09:00:30 answer contact=c2 agent=a1
            09:01:00 release contact=c1 agent=a1 by=agent acw=false
            09:02:00 release contact=c2 agent=a1 by=agent acw=false
            """, now: "09:03:00")
        figures.expect(
            "agent a1", ["n_handled": 2, "att": 75, "handle_s": 120, "available_s": 120])
    }

    @Test("released by transfer counts as one, whatever its kind")
    func transfers() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|Anna Example|CONNECT|1|c.9|1
            10|c.1|q1|Anna Example|BLINDTRANSFER|200|internal|1|10|1
            20|c.2|q1|Anna Example|CONNECT|1|c.9|1
            40|c.2|q1|Anna Example|ATTENDEDTRANSFER|BRIDGE|b-1|1|20|1
            50|c.3|q1|Anna Example|CONNECT|1|c.9|1
            80|c.3|q1|Anna Example|ATTENDEDTRANSFER|APP|Queue|1|30|1
            90|c.4|q1|Anna Example|CONNECT|1|c.9|1
            130|c.4|q1|Anna Example|ATTENDEDTRANSFER|LINK|P/1-01|P/2-02|1|40|1
            140|c.5|q1|Anna Example|CONNECT|1|c.9|1
            190|c.5|q1|Anna Example|TRANSFER|200|internal|1|50
            200|c.6|q1|Anna Example|CONNECT|1|c.9|1
            260|c.6|q1|Anna Example|COMPLETECALLER|1|60|1
            """)
        figures.expect(
            "queue q1",
            ["n_handled": 6, "n_transfers": 5, "transfer_rate": 500.0 / 6, "att": 35])
    }

    @Test("without an entry counts, and no visit is invented")
    func noEntry() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|Anna Example|CONNECT|8|c.9|3
            60|c.1|q1|Anna Example|COMPLETECALLER|8|60|1
            """)
        figures.expect(
            "queue q1", ["n_offered": 0, "n_answered": 0, "asa": nil, "n_handled": 1, "aht": 60])
        figures.expect("agent Anna Example", ["n_handled": 1])
    }
}

@Suite("Asterisk's own service level")
struct AsteriskLevelTests {
    /// 20.8 s apart, but 20 by the clock's whole seconds; and 20.2 s apart, but 21.
    @Test("reckons in whole seconds of the clock")
    func wholeSeconds() throws {
        let figures = try Transcript.events(
            """
            09:00:00.100 enqueue contact=c1 visit=v1 queue=q1
            09:00:20.900 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:00:30 release contact=c1 agent=a1 by=agent acw=false
            09:01:00.900 enqueue contact=c2 visit=v2 queue=q1
            09:01:21.100 abandon visit=v2 queue=q1
            """)
        figures.expect(
            "queue q1",
            ["sl": 0, "sl_variant.asterisk_perf": 100, "sl_variant.asterisk_perf2": 50])
    }

    @Test("counts a conversation when it ends, by its queue's own level")
    func completion() throws {
        let text = """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            9|c.1|q1|Anna Example|CONNECT|9|c.2|3
            """
        let open = try Transcript.log(text, now: "09:01:00")
        open.expect("queue q1", ["sl_variant.asterisk_perf": nil, "sl": 100])
        let ended = try Transcript.log(
            text + "\n50|c.1|q1|Anna Example|COMPLETECALLER|9|41|1", now: "09:01:00"
        ) { definitions in
            definitions.queueService["q1"] = {
                var rules = ServiceRules()
                rules.asteriskThreshold = .seconds(8)
                return rules
            }()
        }
        ended.expect("queue q1", ["sl_variant.asterisk_perf": 0, "sl": 100])
    }

    @Test(
        "counts as lost what app_queue does",
        arguments: [
            ("ABANDON|1|1|9", 100.0), ("EXITWITHTIMEOUT|1|1|30", 0), ("EXITEMPTY|1|1|9", 100),
            ("WITHDRAW|1|1|9|x", 100), ("SYSCOMPAT", 0), ("EXITWITHKEY|1|1|1|9", nil),
        ] as [(String, Double?)])
    func lost(ending: String, level: Double?) throws {
        let figures = try Transcript.log(
            "0|c.1|q1|NONE|ENTERQUEUE||555|1\n30|c.1|q1|NONE|\(ending)")
        figures.expect("queue q1", ["sl_variant.asterisk_perf2": level])
    }
}
