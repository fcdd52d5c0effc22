import Formats
import Testing
import Vocabulary

@Suite("A line of canonical events")
struct EventLineTests {
    private let cast = Cast()

    private func kind(_ fields: String) -> Event.Kind? {
        Transcript("{\"t\":1,\(fields)}\n", by: cast.lines).kinds.first
    }

    private var call: ContactKey { cast.call }
    private var alice: AgentID { cast.alice }
    private let contact = #""contact":"c.1""#
    private let agent = #""agent":"Alice Made-Up""#
    private let queue = #""queue":"support""#

    @Test(
        "takes its time in RFC 3339 or in seconds, cut to milliseconds",
        arguments: [
            (#""1970-01-01T00:00:01Z""#, 1000), (#""1970-01-01t00:00:01.5z""#, 1500),
            (#""1970-01-01 00:00:01.2345Z""#, 1234), (#""1970-01-01T02:00:00+02:00""#, 0),
            (#""1969-12-31T18:30:00-05:30""#, 0), (#""2026-03-02T09:00:00Z""#, 1_772_442_000_000),
            (#""2024-02-29T23:59:60Z""#, 1_709_251_200_000), ("1", 1000), ("1.2349", 1234),
            ("1772442000.123456789012345678", 1_772_442_000_123), ("1e3", 1_000_000),
            ("-1.5", -1500),
            ("1500E-3", 1500), ("0", 0),
        ] as [(String, Int64)])
    func times(text: String, milliseconds: Int64) {
        let log = Transcript("{\"type\":\"source_restart\",\"t\":\(text)}", by: cast.lines)
        #expect(log.batch.events.map(\.time.milliseconds) == [milliseconds])
    }

    @Test("tells of a call up to its answer")
    func calls() {
        let visit = VisitKey("v1")
        #expect(kind(#""type":"arrive",\#(contact),"channel":"phone""#) == .arrive(contact: call))
        #expect(
            kind(#""type":"blocked",\#(queue)"#) == .blocked(queue: cast.support, caller: .unstated)
        )
        #expect(
            kind(#""type":"enqueue",\#(contact),"visit":"v1",\#(queue),"via":"overflow""#)
                == .enqueue(Entry(contact: call, visit: visit, queue: cast.support, via: .overflow))
        )
        #expect(
            kind(#""type":"ring","visit":"v1",\#(agent)"#)
                == .ring(contact: .unstated, visit: visit, queue: nil, agent: alice))
        #expect(
            kind(#""type":"ring_end",\#(contact),\#(agent),"result":"no_answer""#)
                == .ringEnd(RingEnd(contact: call, queue: nil, agent: alice, result: .noAnswer)))
        #expect(
            kind(#""type":"answer",\#(contact),\#(agent),\#(queue),"stated_wait":12.5"#)
                == .answer(
                    Answering(
                        contact: call, queue: cast.support, agent: alice,
                        wait: StatedTime(.milliseconds(12_500)))))
        #expect(
            kind(#""type":"agent_dump",\#(contact),\#(agent)"#)
                == .agentDump(contact: call, queue: nil, agent: alice))
    }

    @Test("tells of a call from its answer on")
    func handlings() {
        #expect(kind(#""type":"hold",\#(contact),\#(agent)"#) == .hold(contact: call, agent: alice))
        #expect(
            kind(#""type":"unhold",\#(contact),\#(agent)"#) == .unhold(contact: call, agent: alice))
        #expect(
            kind(#""type":"acw_end",\#(contact),\#(agent)"#) == .acwEnd(contact: call, agent: alice)
        )
        #expect(
            kind(#""type":"release",\#(contact),\#(agent),"by":"customer""#)
                == .release(Release(contact: call, agent: alice, by: .customer)))
        #expect(
            kind(
                #""type":"release",\#(contact),\#(agent),"by":"transfer","kind":"blind","acw":false"#
            )
                == .release(
                    Release(
                        contact: call, agent: alice, by: .transfer, transfer: .blind,
                        opensACW: false)))
        #expect(
            kind(#""type":"release",\#(contact),\#(agent),"by":"transfer""#)
                == .release(Release(contact: call, agent: alice, by: .transfer, transfer: .other)))
        #expect(
            kind(#""type":"abandon","visit":"v1",\#(queue)"#)
                == .exit(
                    Leaving(
                        contact: .unstated, visit: VisitKey("v1"), queue: cast.support,
                        reason: .abandoned)))
        #expect(
            kind(#""type":"exit",\#(contact),"reason":"answered_elsewhere","stated_wait":3"#)
                == .exit(
                    Leaving(
                        contact: call, queue: nil, reason: .answeredElsewhere, wait: cast.seconds(3)
                    )))
    }

    @Test("tells who is there")
    func presence() {
        let queueID = cast.support
        #expect(kind(#""type":"login",\#(agent)"#) == .login(agent: alice, queue: nil))
        #expect(
            kind(#""type":"logout",\#(agent),\#(queue)"#) == .logout(agent: alice, queue: queueID))
        #expect(
            kind(#""type":"member_add",\#(agent),\#(queue),"paused":true"#)
                == .memberAdd(agent: alice, queue: queueID, paused: true, naming: .person))
        #expect(
            kind(#""type":"member_remove",\#(agent),\#(queue)"#)
                == .memberRemove(agent: alice, queue: queueID, naming: .person))
        #expect(
            kind(#""type":"pause",\#(agent),"reason":"Tea""#)
                == .pause(agent: alice, queue: nil, reason: cast.names.label("Tea")))
        #expect(kind(#""type":"unpause",\#(agent)"#) == .unpause(agent: alice, queue: nil))
        #expect(kind(#""type":"source_restart","span":{"a":[1,2]}"#) == .restart)
    }

    @Test(
        "has a whole number for a score, or none",
        arguments: [
            ("9", 9), ("9.0", 9), ("90e-1", 9), ("1e1", 10), ("\" 9.0 \"", 9), ("\"۹\"", 9),
            ("\"\\u0669\"", 9), ("11", 11), ("-1", -1), ("7.5", nil), ("null", nil), ("\"\"", nil),
            ("true", nil), ("[9]", nil), ("1e999999999999", nil), ("1e-999999999999", nil),
            ("0e999999999999", 0), ("123456789012345678901234567890", nil),
        ] as [(String, Int16?)])
    func scores(text: String, score: Int16?) {
        let line = #""type":"survey","question":"nps_company","score":\#(text)"#
        #expect(
            kind(line) == .survey(SurveyAnswer(contact: nil, question: .npsCompany, score: score)))
    }

    @Test("tells what a survey was sent for")
    func surveyKinds() {
        let words = [
            "": SurveyKind.transactional, #","kind":"transactional""#: .transactional,
            #","kind":"relationship""#: .relationship,
        ]
        for (field, expected) in words {
            let line = #""type":"survey","question":"csat","score":4\#(field)"#
            let answer = SurveyAnswer(
                contact: nil, question: .csat, score: 4, kind: expected)
            #expect(kind(line) == .survey(answer))
        }
    }

    @Test("tells whose number was turned away, where it is known")
    func blockedCallers() {
        #expect(kind(#""type":"blocked""#) == .blocked(queue: nil, caller: .unstated))
        #expect(
            kind(#""type":"blocked","from":"5550100""#)
                == .blocked(queue: nil, caller: ContactKey("5550100")))
    }

    @Test("keeps names and comments as they were meant, whatever their escapes")
    func escapes() {
        let text =
            #"{"t":1,"type":"survey","question":"csat","score":4,"agent":"\u0041l\u00edce","#
            + #""department":"a\/b","comment":"\"\\\b\f\n\r\t \ud83d\ude00 \ud83d \udE00"}"#
        let log = Transcript(text, by: cast.lines)
        let answer = SurveyAnswer(
            contact: nil, question: .csat, score: 4, agent: cast.names.agent("Alíce"),
            department: cast.names.label("a/b"), comment: 0)
        #expect(log.kinds == [.survey(answer)])
        #expect(log.batch.texts == ["\"\\\u{8}\u{C}\n\r\t 😀 \u{FFFD} \u{FFFD}"])
    }

    @Test("has its identity from source and id, whatever file it comes in")
    func identities() {
        func identity(_ fields: String) -> UInt64? {
            let line = #"{"t":1,"type":"source_restart"\#(fields)}"#
            return Transcript(line, by: cast.lines).batch.identities.first
        }
        #expect(identity("") == 0)
        #expect(identity(#","id":"e1""#) != 0)
        #expect(identity(#","id":"e1""#) == identity(#","id":"\u00651","agent":"x""#))
        #expect(identity(#","id":"e1""#) != identity(#","id":"e2""#))
        #expect(identity(#","id":"e1","source":"a""#) != identity(#","id":"e1","source":"b""#))
        #expect(identity(#","id":"b","source":"a""#) != identity(#","id":"","source":"ab""#))
    }

    @Test("may come in an envelope of CloudEvents")
    func envelope() {
        let line =
            #"{"specversion":"1.0","id":"e1","source":"pbx","type":"com.example.hold","#
            + #""time":"1970-01-01T00:00:09Z","data":{"t":4,"type":"unhold",\#(contact),\#(agent)}}"#
        let plain = #"{"id":"e1","source":"pbx","type":"hold","t":9,\#(contact),\#(agent)}"#
        let log = Transcript(line, by: cast.lines)
        #expect(log.kinds == [.hold(contact: call, agent: alice)])
        #expect(log.batch == Transcript(plain, by: cast.lines).batch)
        #expect(log.tally.unknown.isEmpty)
    }
}
