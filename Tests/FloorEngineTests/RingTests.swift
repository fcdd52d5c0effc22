import Testing
import Vocabulary

@Suite("A ringing phone")
struct RingTests {
    @Test(
        "that is not answered speaks of the agent only when it rang long enough",
        arguments: [
            ("999", 0.0, 1.0), ("1000", 1, 0), ("0", 0, 1), ("15000", 1, 0),
        ])
    func loggedRings(milliseconds: String, rna: Double, unreachable: Double) throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            15|c.1|q1|Anna Example|RINGNOANSWER|\(milliseconds)
            """)
        figures.expect(
            "agent Anna Example",
            [
                "rna": rna, "unreachable": unreachable, "rna_rate": rna > 0 ? 100 : nil,
                "not_accepted_rate": rna > 0 ? 100 : nil,
            ])
        figures.expect("queue q1", ["rna": rna, "unreachable": unreachable, "rona_visits": rna])
    }

    @Test(
        "ends with what became of the offer",
        arguments: [
            ("no_answer", 1.0, 0.0, 100.0, 100.0), ("rejected", 0, 0, 0, 100),
            ("unreachable", 0, 1, nil, nil), ("caller_gone", 0, 0, nil, nil),
            ("elsewhere", 0, 0, nil, nil),
        ] as [(String, Double, Double, Double?, Double?)])
    func outcomes(
        result: String, rna: Double, unreachable: Double, rate: Double?, notAccepted: Double?
    ) throws {
        let figures = try Transcript.events(
            """
            08:59:00 login agent=a1
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:02 ring visit=v1 agent=a1
            09:00:14 ring_end visit=v1 agent=a1 result=\(result)
            """, now: "09:01:00")
        figures.expect(
            "agent a1",
            [
                "rna": rna, "unreachable": unreachable, "rna_rate": rate,
                "not_accepted_rate": notAccepted, "ringing": 0, "ring_s": 12,
            ])
        figures.expect("queue q1", ["rna": rna, "rna_rate": rate, "n_waiting": 1])
    }

    @Test("briefer than the limit is a phone problem, by the instants of its ring")
    func briefRing() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:02 ring visit=v1 agent=a1
            09:00:02.999 ring_end visit=v1 agent=a1 result=no_answer
            09:00:03 ring visit=v1 agent=a1
            09:00:04 ring_end visit=v1 agent=a1 result=no_answer
            """)
        figures.expect("agent a1", ["rna": 1, "unreachable": 1])
        let strict = try Transcript.log("15|c.1|q1|Anna Example|RINGNOANSWER|2000") {
            $0.handling.leastRing = .seconds(3)
        }
        strict.expect("agent Anna Example", ["rna": 0, "unreachable": 1])
    }

    /// Two answers, one ignored, one rejected.
    @Test("counts against the offers that had an outcome of the agent's own")
    func rates() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:00 ring visit=v1 agent=a1
            09:00:10 ring_end visit=v1 agent=a1 result=no_answer
            09:00:10 ring visit=v1 agent=a1
            09:00:20 ring_end visit=v1 agent=a1 result=rejected
            09:00:25 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:00:30 release contact=c1 agent=a1 by=agent acw=false
            09:00:40 enqueue contact=c2 visit=v2 queue=q1
            09:00:45 answer contact=c2 visit=v2 queue=q1 agent=a1
            """)
        for group in ["agent a1", "queue q1"] {
            figures.expect(
                group, ["rna_rate": 25, "not_accepted_rate": 50, "n_answered": 2, "rna": 1])
        }
        figures.expect("queue q1", ["rona_visits": 1])
    }

    @Test("in vain several times is one visit passed over")
    func ronaVisits() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            5|c.1|q1|Anna Example|RINGNOANSWER|5000
            10|c.1|q1|Bert Example|RINGNOANSWER|5000
            20|c.2|q1|NONE|ENTERQUEUE||555|2
            25|c.2|q1|Anna Example|RINGNOANSWER|5000
            30|c.2|q1|Anna Example|RINGCANCELED|4000
            """)
        figures.expect("queue q1", ["rna": 3, "rona_visits": 2])
        figures.expect("agent Anna Example", ["rna": 2, "ring_s": 14])
    }

    @Test(
        "falls silent with the visit, whether or not anybody says so",
        arguments: [
            "abandon visit=v1 queue=q1", "exit visit=v1 queue=q1 reason=timeout",
            "answer contact=c1 visit=v1 queue=q1 agent=a2", "source_restart",
        ])
    func endOfVisit(ending: String) throws {
        let figures = try Transcript.events(
            """
            08:59:00 login agent=a1
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:02 ring visit=v1 agent=a1
            09:00:14 \(ending)
            """, now: "09:01:00")
        figures.expect("agent a1", ["ringing": 0, "available": 1, "ring_s": 12, "rna": 0])
    }

    @Test("in a log is known only when it is over, and never a state")
    func loggedSeconds() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Anna Example|ADDMEMBER|
            1|c.1|q1|NONE|ENTERQUEUE||555|1
            6|c.1|q1|Anna Example|RINGNOANSWER|5000
            10|c.1|q1|Anna Example|CONNECT|9|c.2|3
            20|c.1|q1|Anna Example|COMPLETECALLER|9|10|1
            """, now: "09:00:30")
        figures.expect(
            "agent Anna Example",
            ["ring_s": 8, "available_s": 20, "handle_s": 10, "logged_in_s": 30])
    }
}
