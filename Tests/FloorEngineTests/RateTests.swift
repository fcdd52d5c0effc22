import Testing
import Vocabulary

@Suite("Rates and waits")
struct RateTests {
    /// 5 answered after 2, 4, 30, 50 and 64 s; hang-ups after 5 (short) and 25 s; a key after 10 s.
    private static let morning = """
        09:00:00 enqueue contact=c1 visit=v1 queue=q1
        09:00:02 answer contact=c1 visit=v1 queue=q1 agent=a1
        09:01:00 enqueue contact=c2 visit=v2 queue=q1
        09:01:04 answer contact=c2 visit=v2 queue=q1 agent=a2
        09:02:00 enqueue contact=c3 visit=v3 queue=q1
        09:02:30 answer contact=c3 visit=v3 queue=q1 agent=a3
        09:03:00 enqueue contact=c4 visit=v4 queue=q1
        09:03:50 answer contact=c4 visit=v4 queue=q1 agent=a4
        09:04:00 enqueue contact=c5 visit=v5 queue=q1
        09:05:04 answer contact=c5 visit=v5 queue=q1 agent=a5
        09:06:00 enqueue contact=c6 visit=v6 queue=q1
        09:06:05 abandon visit=v6 queue=q1
        09:07:00 enqueue contact=c7 visit=v7 queue=q1
        09:07:25 abandon visit=v7 queue=q1
        09:08:00 enqueue contact=c8 visit=v8 queue=q1
        09:08:10 exit visit=v8 queue=q1 reason=key
        """

    @Test(
        "of abandonment divide by what is configured",
        arguments: [
            (.exits, false, 100.0 / 7), (.exits, true, 25), (.offered, false, 100.0 / 7),
            (.offered, true, 25), (.answeredPlusAbandoned, false, 100.0 / 6),
            (.answeredPlusAbandoned, true, 200.0 / 7),
        ] as [(ServiceRules.AbandonDenominator, Bool, Double)])
    func abandonment(
        denominator: ServiceRules.AbandonDenominator, withShort: Bool, rate: Double
    ) throws {
        let figures = try Transcript.events(Self.morning) {
            $0.service.abandonDenominator = denominator
            $0.service.abandonIncludesShort = withShort
        }
        for group in ["queue q1", "company *"] { figures.expect(group, ["ab_rate": rate]) }
    }

    /// Two callers come before nine; one hangs up after it, so the rate of the offered has neither.
    @Test("of abandonment over the offered are of those who came in the window")
    func cohort() throws {
        var transcript = Transcript([
            .events(
                """
                08:59:30 enqueue contact=c1 visit=v1 queue=q1
                08:59:40 enqueue contact=c2 visit=v2 queue=q1
                09:00:10 abandon visit=v1 queue=q1
                09:00:10 answer contact=c2 visit=v2 queue=q1 agent=a1
                09:01:00 enqueue contact=c3 visit=v3 queue=q1
                09:01:30 abandon visit=v3 queue=q1
                09:02:00 enqueue contact=c4 visit=v4 queue=q1
                09:29:50 enqueue contact=c5 visit=v5 queue=q1
                09:30:10 abandon visit=v5 queue=q1
                """)
        ])
        transcript.definitions.service.abandonDenominator = .offered
        let figures = try transcript.figures(now: "09:40:00", from: "09:00:00", to: "09:30:00")
        figures.expect("queue q1", ["n_offered": 3, "n_abandoned": 2, "ab_rate": 200.0 / 3])
    }

    @Test("differ by queue where the configuration does")
    func ownRules() throws {
        let figures = try Transcript.events(Self.morning) { definitions in
            var own = definitions.service
            own.abandonIncludesShort = true
            own.waitPopulation = .exits
            own.percentile = .linearR7
            definitions.queueService["q1"] = own
        }
        figures.expect("queue q1", ["ab_rate": 25, "wait_p50": 17.5, "wait_max": 64])
        figures.expect("company *", ["ab_rate": 25])
    }

    @Test("speak of waits by how they ended")
    func waits() throws {
        let figures = try Transcript.events(Self.morning)
        figures.expect(
            "queue q1",
            [
                "asa": 30, "atq": 30, "avg_abandon_time": 25, "awt": 185.0 / 7, "wait_p50": 30,
                "wait_p90": 64, "wait_p95": 64, "wait_max": 64,
            ])
    }

    /// Sorted: 2, 4, 5, 10, 25, 30, 50, 64.
    @Test("rank all exits, the short ones too, where that is the population")
    func allExits() throws {
        let figures = try Transcript.events(Self.morning) { $0.service.waitPopulation = .exits }
        figures.expect(
            "queue q1", ["wait_p50": 10, "wait_p90": 64, "wait_max": 64, "asa": 30])
        let linear = try Transcript.events(Self.morning) {
            $0.service.waitPopulation = .exits
            $0.service.percentile = .linearR7
        }
        linear.expect("queue q1", ["wait_p50": 17.5, "wait_p90": 54.2])
    }

    @Test("of an empty window are unknown, its counts zero")
    func emptyWindow() throws {
        let figures = try Transcript([.events(Self.morning)])
            .figures(now: "12:00:00", from: "11:00:00", to: "12:00:00")
        for group in ["company *", "department q1", "queue q1"] {
            figures.expect(
                group,
                [
                    "n_offered": 0, "n_answered": 0, "n_abandoned": 0, "n_short": 0,
                    "n_flowout": 0, "sl_met": 0, "sl_decided": 0, "sl": nil, "ab_rate": nil,
                    "asa": nil, "atq": nil, "awt": nil, "avg_abandon_time": nil, "wait_p50": nil,
                    "wait_p90": nil, "wait_p95": nil, "wait_max": nil, "aht": nil, "att": nil,
                    "avg_hold": nil, "avg_acw": nil, "n_handled": 0, "transfer_rate": nil,
                    "rna_rate": nil, "aht_median": nil, "aht_mad": nil, "longest_wait": nil,
                    "n_waiting": 0, "sl_variant.asterisk_perf": nil,
                    "sl_variant.answered_only": nil, "not_accepted_rate": nil,
                ])
        }
    }

    /// met 2 (2, 4 s); late 30, 50, 64; hang-up at 25 late; key at 10 within T. Answered 5.
    @Test(
        "of service have the formulas of others beside them",
        arguments: [
            ("cisco_ignore", 100 * 2.0 / 6), ("cisco_positive", 100 * 2.0 / 6),
            ("answered_only", 40), ("answered_plus_late_abandons", 100 * 2.0 / 6),
            ("asterisk_perf", nil), ("asterisk_perf2", 50),
        ] as [(String, Double?)])
    func variants(variant: String, value: Double?) throws {
        let figures = try Transcript.events(Self.morning)
        figures.expect("queue q1", ["sl_variant.\(variant)": value, "sl": 100 * 2.0 / 6])
    }
}

@Suite("Callers who wait")
struct WaitingTests {
    @Test("are counted by their age, the oldest first")
    func ages() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:35 enqueue contact=c2 visit=v2 queue=q1
            09:00:36 enqueue contact=c3 visit=v3 queue=q2
            """, now: "09:00:55")
        figures.expect("queue q1", ["n_waiting": 2, "n_waiting_over": 1, "longest_wait": 55])
        figures.expect("queue q2", ["n_waiting": 1, "n_waiting_over": 0, "longest_wait": 19])
        figures.expect("company *", ["n_waiting": 3, "n_waiting_over": 1, "longest_wait": 55])
    }

    @Test("for four hours are ghosts and leave as a failure of the system")
    func ghosts() throws {
        let text = "05:00:00 enqueue contact=c1 visit=v1 queue=q1"
        let before = try Transcript.events(text, now: "08:59:59")
        before.expect("queue q1", ["n_waiting": 1, "n_flowout": 0])
        before.expect([.ghostVisits: 0])
        let after = try Transcript.events(text, now: "09:00:00")
        after.expect(
            "queue q1",
            ["n_waiting": 0, "n_flowout": 1, "longest_wait": nil, "n_abandoned": 0, "sl": 0])
        after.expect([.ghostVisits: 1])
    }

    @Test("and close after all count by their real end")
    func lateClosing() throws {
        let figures = try Transcript.events(
            """
            05:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:30:00 answer contact=c1 visit=v1 queue=q1 agent=a1
            """, now: "09:31:00")
        figures.expect("queue q1", ["n_flowout": 0, "n_answered": 1, "asa": 16_200])
        figures.expect([.ghostVisits: 0])
    }

    @Test("and whom the source forgot with its restart left as a failure of the system")
    func restart() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            10|c.2|q1|NONE|ENTERQUEUE||555|2
            14|c.2|q1|Anna Example|CONNECT|4|c.3|2
            30|NONE|NONE|NONE|QUEUESTART|
            40|c.2|q1|Anna Example|COMPLETECALLER|4|26|1
            50|c.4|q1|NONE|ENTERQUEUE||555|1
            """, now: "09:01:00")
        figures.expect(
            "queue q1",
            [
                "n_waiting": 1, "n_flowout": 1, "n_answered": 1, "n_handled": 0, "aht": nil,
                "n_in_progress": 0, "awt": 17,
            ])
        figures.expect([.orphanEvents: 1])
    }

    @Test("in another source's queues outlive the restart of one")
    func restartOfOne() throws {
        let figures = try Transcript([
            .log("0|c.1|q1|NONE|ENTERQUEUE||555|1\n30|NONE|NONE|NONE|QUEUESTART|"),
            .events("09:00:05 enqueue contact=c2 visit=v2 queue=q2"),
        ]).figures(now: "09:01:00")
        figures.expect("queue q1", ["n_waiting": 0, "n_flowout": 1])
        figures.expect("queue q2", ["n_waiting": 1, "n_flowout": 0])
    }

    @Test("under an id that changed under way are found by when they came")
    func masquerade() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            0|c.2|q1|NONE|ENTERQUEUE||555|2
            5|c.3|q1|NONE|ENTERQUEUE||555|3
            11|x.9|q1|Anna Example|CONNECT|10|c.4|2
            25|y.9|q1|NONE|ABANDON|1|3|20
            40|z.9|q1|Anna Example|COMPLETECALLER|10|29|1
            """, now: "09:01:00")
        figures.expect(
            "queue q1",
            [
                "n_answered": 1, "asa": 10, "n_abandoned": 1, "n_waiting": 1, "n_handled": 1,
                "att": 29,
            ])
        figures.expect([.masqueradeFallback: 3, .orphanEvents: 0])
    }

    @Test("are not taken for another's when the event's own visit is open")
    func ownKeyFirst() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            3|c.2|q1|NONE|ENTERQUEUE||555|2
            10|c.2|q1|Anna Example|CONNECT|10|c.4|2
            """, now: "09:00:30")
        figures.expect("queue q1", ["n_waiting": 1, "longest_wait": 30, "asa": 10])
        figures.expect([.masqueradeFallback: 0])
    }

    @Test("do not leave with an event that fits nobody")
    func orphans() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            30|c.2|q1|NONE|ABANDON|1|1|5
            40|c.3|q1|Anna Example|COMPLETECALLER|5|20|1
            """, now: "09:01:00")
        figures.expect("queue q1", ["n_waiting": 1, "n_abandoned": 0, "n_handled": 0])
        figures.expect([.orphanEvents: 2])
    }
}
