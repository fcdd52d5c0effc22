import Testing
import Vocabulary

@Suite("A visit")
struct VisitOutcomeTests {
    @Test("is nothing that happened before a queue")
    func beforeTheQueue() throws {
        let figures = try Transcript.events(
            """
            09:00:00 arrive contact=c1
            09:00:05 ivr_enter contact=c1
            09:00:30 ivr_exit contact=c1 result=hangup
            """)
        figures.expect("company *", ["n_offered": 0, "n_abandoned": 0, "sl": nil, "ab_rate": nil])
    }

    @Test("abandoned while a phone rings is no fault of the agent's")
    func abandonedWhileRinging() throws {
        let figures = try Transcript.events(
            """
            08:00:00 login agent=a1
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 ring visit=v1 agent=a1
            09:00:15 abandon visit=v1 queue=q1
            09:00:15 ring_end visit=v1 agent=a1 result=caller_gone
            """, now: "09:01:00")
        figures.expect("queue q1", ["n_abandoned": 1, "n_answered": 0, "rna": 0, "rona_visits": 0])
        figures.expect("agent a1", ["rna": 0, "rna_rate": nil, "ringing": 0, "ring_s": 5])
        figures.expect([.orphanEvents: 0])
    }

    /// Asterisk then writes the member's name into the agent column.
    @Test("answered when the caller had just gone is an abandon")
    func vanishedCaller() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            9|c.1|q1|Anna Example|ABANDON|1|1|9
            """)
        figures.expect(
            "queue q1", ["n_abandoned": 1, "n_answered": 0, "n_flowout": 0, "avg_abandon_time": 9])
    }

    @Test("goes on when the agent hangs up on the announcement")
    func agentDump() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            8|c.1|q1|Anna Example|AGENTDUMP
            """, now: "09:00:30")
        figures.expect(
            "queue q1",
            ["n_answered": 0, "n_waiting": 1, "longest_wait": 30, "agent_dump": 1, "sl": 0])
        figures.expect("agent Anna Example", ["agent_dump": 1, "n_answered": 0, "n_handled": 0])
    }

    @Test(
        "that ends without answer or hang-up is a flow-out",
        arguments: Leaving.Reason.allCases.filter { $0 != .abandoned })
    func flowouts(reason: Leaving.Reason) throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:40 exit contact=c1 visit=v1 queue=q1 reason=\(reason.rawValue)
            """)
        figures.expect(
            "queue q1", ["n_flowout": 1, "n_abandoned": 0, "n_answered": 0, "n_waiting": 0])
    }

    @Test(
        "that a log says ended without answer or hang-up is a flow-out",
        arguments: [
            "EXITWITHTIMEOUT|1|1|40", "EXITEMPTY|1|1|40", "EXITWITHKEY|2|1|1|40",
            "WITHDRAW|1|1|40|by hand", "SYSCOMPAT",
        ])
    func loggedFlowouts(ending: String) throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            40|c.1|q1|NONE|\(ending)
            """)
        figures.expect(
            "queue q1", ["n_flowout": 1, "n_abandoned": 0, "awt": 40, "ab_rate": 0, "sl": 0])
    }

    @Test("keeps its clock through rings without an answer")
    func originalClock() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            15|c.1|q1|Anna Example|RINGNOANSWER|15000
            30|c.1|q1|Bert Example|RINGNOANSWER|0
            33|c.1|q1|Cora Example|CONNECT|33|c.2|3
            """)
        figures.expect(
            "queue q1",
            [
                "n_offered": 1, "asa": 33, "wait_max": 33, "sl": 0, "rna": 1, "unreachable": 1,
                "rona_visits": 1, "rna_rate": 50,
            ])
    }
}

extension VisitOutcomeTests {
    @Test("of a callback is outside of every figure of the queue")
    func callbackLeg() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 exit contact=c1 visit=v1 queue=q1 reason=callback
            09:05:00 enqueue contact=c1 visit=v2 queue=q1 via=callback
            09:05:30 answer contact=c1 visit=v2 queue=q1 agent=a1
            09:06:30 release contact=c1 agent=a1 by=customer acw=false
            09:07:00 enqueue contact=c2 visit=v3 queue=q1 via=callback
            """, now: "09:10:00")
        figures.expect(
            "queue q1",
            [
                "n_offered": 1, "n_answered": 0, "n_abandoned": 0, "n_flowout": 1, "n_waiting": 0,
                "longest_wait": nil, "sl_decided": 0, "sl": nil, "asa": nil, "ab_rate": 0,
                "n_handled": 1, "aht": 60,
            ])
    }

    @Test("by transfer to a queue is offered there, and the first agent's part is over")
    func transferToQueue() throws {
        let figures = try Transcript.log(
            """
            0|c.1|sales|NONE|ENTERQUEUE||555|1
            4|c.1|sales|Anna Example|CONNECT|4|c.2|4
            64|c.1|sales|Anna Example|BLINDTRANSFER|8001|xfer|4|60|1
            65|c.1|support|NONE|ENTERQUEUE||555|1
            75|c.1|support|Bert Example|CONNECT|10|c.3|5
            """, now: "09:02:00")
        figures.expect("queue sales", ["n_offered": 1, "n_handled": 1, "n_transfers": 1])
        figures.expect("queue support", ["n_offered": 1, "n_answered": 1, "n_in_progress": 1])
        figures.expect("agent Anna Example", ["n_in_progress": 0, "transfer_rate": 100])
        figures.expect("company *", ["n_offered": 2, "n_answered": 2, "asa": 7])
    }

    @Test("is not made by a transfer to an agent, whose handling counts for person and home")
    func transferToAgent() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:01:10 release contact=c1 agent=a1 by=transfer kind=attended to=agent:b1 acw=false
            09:01:10 answer contact=c1 agent=b1
            09:03:10 release contact=c1 agent=b1 by=customer acw=false
            """
        ) { $0.mapping.agentDepartment = ["b1": "Second line"] }
        figures.expect("queue q1", ["n_answered": 1, "n_handled": 1, "aht": 60])
        figures.expect("agent b1", ["n_handled": 1, "aht": 120, "n_answered": 0])
        figures.expect("department q1", ["n_handled": 1])
        figures.expect("department Second line", ["n_handled": 1, "aht": 120, "n_offered": 0])
        figures.expect("company *", ["n_handled": 2, "aht": 90, "n_answered": 1])
    }

    @Test("is not invented by an answer without one", arguments: ["consult", "outbound"])
    func otherKinds(kind: String) throws {
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1 kind=\(kind)
            09:02:00 release contact=c1 agent=a1 by=agent
            09:05:00 answer contact=c2 agent=a1
            09:06:00 release contact=c2 agent=a1 by=agent acw=false
            """)
        figures.expect("agent a1", ["n_handled": 1, "aht": 60, "avg_acw": 0])
        figures.expect("company *", ["n_answered": 0, "n_offered": 0, "n_handled": 1])
    }

    @Test("is one for each entry of a call into a queue, with its own clock")
    func severalEntries() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            12|c.1|q1|NONE|EXITWITHKEY|1|1|1|12
            20|c.1|q1|NONE|ENTERQUEUE||555|1
            28|c.1|q1|Anna Example|CONNECT|8|c.2|3
            40|c.1|q1|Anna Example|COMPLETECALLER|8|12|1
            50|c.1|q1|NONE|ENTERQUEUE||555|1
            80|c.1|q1|NONE|ABANDON|1|1|30
            """)
        figures.expect(
            "queue q1",
            [
                "n_offered": 3, "n_answered": 1, "n_abandoned": 1, "n_flowout": 1, "asa": 8,
                "sl_met": 1, "sl_decided": 2, "n_waiting": 0,
            ])
    }

    @Test("stays with its first answer when a second agent answers it")
    func secondAnswer() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:00:50 answer contact=c1 visit=v1 queue=q1 agent=a2
            09:01:10 release contact=c1 agent=a1 by=agent acw=false
            09:02:50 release contact=c1 agent=a2 by=agent acw=false
            """)
        figures.expect("queue q1", ["n_answered": 1, "asa": 10, "n_handled": 2, "aht": 90])
    }

    @Test("in its queue ends with an answer that names the queue but no visit")
    func answerWithoutVisit() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 answer contact=c1 queue=q1 agent=a1
            09:00:00 enqueue contact=c2 visit=v2 queue=q1
            09:00:25 answer contact=c2 agent=a2
            """, now: "09:01:00")
        figures.expect("queue q1", ["n_answered": 1, "n_waiting": 1, "asa": 10])
    }
}
