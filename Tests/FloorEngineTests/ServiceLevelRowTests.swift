import Testing
import Vocabulary

/// The rows of the table of `metrics.md` § 3.3: T is 20 s, S is 5 s.
@Suite("The service level of a queue")
struct ServiceLevelRowTests {
    private static func visit(_ ending: String, after seconds: String) -> String {
        """
        09:00:00 enqueue contact=c1 visit=v1 queue=q1
        09:00:\(seconds) \(ending)
        """
    }

    @Test(
        "decides each ending by its wait",
        arguments: [
            ("answer contact=c1 visit=v1 queue=q1 agent=a1", "20", 1, 1),
            ("answer contact=c1 visit=v1 queue=q1 agent=a1", "20.001", 0, 1),
            ("abandon visit=v1 queue=q1", "05", 0, 0),
            ("abandon visit=v1 queue=q1", "05.001", 0, 1),
            ("abandon visit=v1 queue=q1", "20", 0, 1), ("abandon visit=v1 queue=q1", "59", 0, 1),
            ("exit visit=v1 queue=q1 reason=timeout", "20", 0, 1),
            ("exit visit=v1 queue=q1 reason=empty", "01", 0, 1),
            ("exit visit=v1 queue=q1 reason=key", "20", 0, 0),
            ("exit visit=v1 queue=q1 reason=callback", "20", 0, 0),
            ("exit visit=v1 queue=q1 reason=voicemail", "20", 0, 0),
            ("exit visit=v1 queue=q1 reason=overflow", "20", 0, 0),
            ("exit visit=v1 queue=q1 reason=withdraw", "20", 0, 0),
            ("exit visit=v1 queue=q1 reason=system", "20", 0, 0),
            ("exit visit=v1 queue=q1 reason=key", "20.001", 0, 1),
            ("exit visit=v1 queue=q1 reason=callback", "45", 0, 1),
            ("exit visit=v1 queue=q1 reason=answered_elsewhere", "19", 0, 0),
        ])
    func rows(ending: String, seconds: String, met: Double, decided: Double) throws {
        let figures = try Transcript.events(Self.visit(ending, after: seconds))
        figures.expect(
            "queue q1",
            [
                "sl_met": met, "sl_decided": decided,
                "sl": decided > 0 ? 100 * met / decided : nil,
            ])
    }

    @Test("leaves out calls answered elsewhere even past T, as every rate does")
    func answeredElsewhere() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:00 enqueue contact=c1 visit=v2 queue=q2
            09:00:50 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:00:50 exit contact=c1 visit=v2 queue=q2 reason=answered_elsewhere
            """
        ) { $0.service.waitPopulation = .exits }
        figures.expect(
            "queue q2",
            [
                "n_offered": 1, "n_flowout": 1, "sl_decided": 0, "sl": nil, "ab_rate": nil,
                "awt": nil, "wait_p50": nil, "wait_max": nil,
            ])
        figures.expect("queue q1", ["sl_decided": 1, "sl": 0, "awt": 50])
    }

    @Test(
        "takes the configured verdict on hang-ups between S and T",
        arguments: [(.miss, 0, 1), (.ignore, 0, 0), (.met, 1, 1)]
            as [(ServiceRules.Verdict, Double, Double)])
    func hangUps(verdict: ServiceRules.Verdict, met: Double, decided: Double) throws {
        for (seconds, inTime) in [("20", true), ("21", false)] {
            let figures = try Transcript.events(
                Self.visit("abandon visit=v1 queue=q1", after: seconds)
            ) { $0.service.abandonInTime = verdict }
            figures.expect(
                "queue q1", ["sl_met": inTime ? met : 0, "sl_decided": inTime ? decided : 1])
        }
    }

    @Test("takes the configured verdict on each reason of a flow-out within T")
    func flowouts() throws {
        for (reason, met, decided) in [("timeout", 0.0, 0.0), ("key", 1, 1), ("overflow", 0, 1)] {
            let figures = try Transcript.events(
                Self.visit("exit visit=v1 queue=q1 reason=\(reason)", after: "10")
            ) { $0.service.flowoutInTime = [.key: .met, .overflow: .miss] }
            figures.expect("queue q1", ["sl_met": met, "sl_decided": decided])
        }
    }

    @Test("counts a waiting caller as missed the moment T is over", arguments: [true, false])
    func waiting(counts: Bool) throws {
        let text = """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:00 enqueue contact=c2 visit=v2 queue=q1
            09:00:10 answer contact=c2 visit=v2 queue=q1 agent=a1
            """
        for (now, decided) in [("09:00:20", 1.0), ("09:00:20.001", counts ? 2 : 1)] {
            let figures = try Transcript.events(text, now: now) {
                $0.service.countsWaiting = counts
            }
            figures.expect("queue q1", ["sl_met": 1, "sl_decided": decided, "n_waiting": 1])
        }
    }

    /// The visit is late at 09:00:20 and leaves at 09:01:00.
    @Test(
        "attributes a miss to the instant at which it was decided",
        arguments: [(true, "09:00:20", 1), (true, "09:01:00", 0), (false, "09:01:00", 1)]
            as [(Bool, String, Double)])
    func decisionInstant(counts: Bool, start: String, decided: Double) throws {
        var transcript = Transcript([
            .events(
                """
                09:00:00 enqueue contact=c1 visit=v1 queue=q1
                09:01:00 answer contact=c1 visit=v1 queue=q1 agent=a1
                """)
        ])
        transcript.definitions.service.countsWaiting = counts
        let figures = try transcript.figures(now: "09:10:00", from: start, to: "09:01:30")
        figures.expect("queue q1", ["sl_decided": decided])
    }

    @Test("believes the stated wait")
    func statedWait() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            21|c.1|q1|Anna Example|CONNECT|20|c.2|3
            100|c.3|q1|NONE|ENTERQUEUE||555|1
            120|c.3|q1|Bert Example|CONNECT|21|c.4|3
            """)
        figures.expect("queue q1", ["sl_met": 1, "sl_decided": 2, "asa": 20.5])
    }

    @Test("has T and S of its own in each queue, S never beyond T")
    func ownRules() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=fast
            09:00:15 answer contact=c1 visit=v1 queue=fast agent=a1
            09:00:00 enqueue contact=c2 visit=v2 queue=slow
            09:00:15 answer contact=c2 visit=v2 queue=slow agent=a2
            09:02:00 enqueue contact=c3 visit=v3 queue=fast
            09:02:12 abandon visit=v3 queue=fast
            """
        ) { definitions in
            definitions.queueService["fast"] = {
                var rules = ServiceRules()
                rules.threshold = .seconds(10)
                rules.shortAbandon = .seconds(30)
                return rules
            }()
        }
        figures.expect("queue fast", ["sl": 0, "sl_decided": 2, "n_short": 0])
        figures.expect("queue slow", ["sl": 100, "sl_decided": 1])
        figures.expect("company *", ["sl": 33.3333, "sl_met": 1, "sl_decided": 3])
    }
}
