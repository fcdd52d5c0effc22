import Formats
import Testing
import Vocabulary

@Suite("A line of queue_log")
struct QueueLogVerbTests {
    private let cast = Cast()

    /// Reads the line of a call `c.1` in `support`, written without its first four columns.
    private func kind(_ agent: String, _ rest: String) -> Event.Kind? {
        Transcript("1718000042|c.1|support|\(agent)|\(rest)\n", by: cast.log).kinds.first
    }

    @Test("takes its time from the first column, to the millisecond where there are any")
    func time() {
        let log = Transcript(
            "7|NONE|NONE|NONE|QUEUESTART|\n8.25|NONE|NONE|NONE|QUEUESTART|", by: cast.log)
        #expect(log.batch.events.map(\.time.milliseconds) == [7000, 8250])
        #expect(log.tally.first == Instant(milliseconds: 7000))
        #expect(log.tally.last == Instant(milliseconds: 8250))
    }

    @Test("begins a visit", arguments: ["ENTERQUEUE||0555|1", "ENTERQUEUE||0555", "ENTERQUEUE"])
    func entry(rest: String) {
        let entry = Entry(contact: cast.call, queue: cast.support, via: .unstated)
        #expect(kind("NONE", rest) == .enqueue(entry))
    }

    @Test(
        "answers, and old ones without a ring time",
        arguments: [("CONNECT|41|b.2|3", 3), ("CONNECT|41|b.2", nil)] as [(String, Int64?)])
    func answer(rest: String, ring: Int64?) {
        let answering = Answering(
            contact: cast.call, queue: cast.support, agent: cast.alice, wait: cast.seconds(41),
            rang: StatedTime(ring.map(Timespan.seconds)))
        #expect(kind("Alice Made-Up", rest) == .answer(answering))
    }

    @Test(
        "ends a talk",
        arguments: [
            ("COMPLETEAGENT|8|120|1", .agent, .none),
            ("COMPLETECALLER|8|120|1", .customer, .none),
            ("COMPLETECALLER|8|120", .customer, .none),
            ("BLINDTRANSFER|200|internal|8|120|1", .transfer, .blind),
            ("ATTENDEDTRANSFER|BRIDGE|d2c1|8|120|1", .transfer, .attended),
            ("ATTENDEDTRANSFER|APP|VoiceMail|8|120|1", .transfer, .attended),
            ("ATTENDEDTRANSFER|LINK|SIP/1-a|SIP/2-b|8|120|1", .transfer, .attended),
            ("TRANSFER|200|internal|8|120|1", .transfer, .other),
        ] as [(String, Release.Party, Release.Transfer)])
    func release(rest: String, party: Release.Party, transfer: Release.Transfer) {
        let release = Release(
            contact: cast.call, queue: cast.support, agent: cast.alice, by: party,
            transfer: transfer, wait: cast.seconds(8), connected: cast.seconds(120),
            opensACW: false)
        #expect(kind("Alice Made-Up", rest) == .release(release))
    }

    @Test(
        "ends a wait",
        arguments: [
            ("ABANDON|1|1|25", .abandoned, 25), ("EXITWITHTIMEOUT|1|3|60", .timeout, 60),
            ("EXITWITHTIMEOUT|1", .timeout, nil), ("EXITEMPTY|1|1|30", .empty, 30),
            ("EXITWITHKEY|2|1|1|15", .key, 15), ("WITHDRAW|1|1|9|moved", .withdraw, 9),
            ("SYSCOMPAT|", .system, nil),
        ] as [(String, Leaving.Reason, Int64?)])
    func exit(rest: String, reason: Leaving.Reason, wait: Int64?) {
        let leaving = Leaving(
            contact: cast.call, queue: cast.support, reason: reason,
            wait: StatedTime(wait.map(Timespan.seconds)))
        #expect(kind("NONE", rest) == .exit(leaving))
        #expect(kind("Alice Made-Up", rest) == .exit(leaving), "vanished at pick-up")
    }

    @Test("tells of a ring when it is over, in milliseconds")
    func ring() {
        func end(_ result: RingEnd.Result, _ rang: Int64) -> Event.Kind {
            .ringEnd(
                RingEnd(
                    contact: cast.call, queue: cast.support, agent: cast.alice, result: result,
                    rang: StatedTime(.milliseconds(rang))))
        }
        #expect(kind("Alice Made-Up", "RINGNOANSWER|15000") == end(.noAnswer, 15_000))
        #expect(kind("Alice Made-Up", "RINGNOANSWER|0") == end(.noAnswer, 0))
        #expect(kind("Alice Made-Up", "RINGCANCELED|1250") == end(.callerGone, 1250))
    }

    @Test("tells what else befalls a call")
    func others() {
        let call = cast.call
        let alice = cast.alice
        #expect(kind("NONE", "DID|5551000") == .arrive(contact: call))
        #expect(kind("NONE", "FULL|") == .blocked(queue: cast.support, caller: .unstated))
        #expect(kind("NONE", "JOINEMPTY|") == .blocked(queue: cast.support, caller: .unstated))
        #expect(kind("Alice Made-Up", "CALLERONHOLD|") == .hold(contact: call, agent: alice))
        #expect(kind("Alice Made-Up", "CALLEROFFHOLD|") == .unhold(contact: call, agent: alice))
        #expect(
            kind("Alice Made-Up", "AGENTDUMP|")
                == .agentDump(contact: call, queue: cast.support, agent: alice))
    }

    @Test("speaks of members by what may be an interface only")
    func members() {
        let (alice, queue) = (cast.alice, cast.support)
        func added(_ isPaused: Bool) -> Event.Kind {
            .memberAdd(agent: alice, queue: queue, paused: isPaused, naming: .perhapsInterface)
        }
        #expect(kind("Alice Made-Up", "ADDMEMBER|") == added(false))
        #expect(kind("Alice Made-Up", "ADDMEMBER|PAUSED") == added(true))
        #expect(
            kind("Alice Made-Up", "REMOVEMEMBER|")
                == .memberRemove(agent: alice, queue: queue, naming: .perhapsInterface))
        for rest in ["PENALTY|5", "RINGINUSE|1"] {
            #expect(
                kind("Alice Made-Up", rest)
                    == .memberSeen(agent: alice, queue: queue, naming: .perhapsInterface))
        }
    }

    @Test("pauses in one queue or in all, with a reason or without")
    func pauses() {
        let (alice, queue) = (cast.alice, cast.support)
        let lunch = cast.names.label("Lunch: long, late")
        #expect(
            kind("Alice Made-Up", "PAUSE|Lunch: long, late")
                == .pause(agent: alice, queue: queue, reason: lunch))
        #expect(kind("Alice Made-Up", "PAUSE|") == .pause(agent: alice, queue: queue, reason: nil))
        #expect(kind("Alice Made-Up", "PAUSEALL|") == .pause(agent: alice, queue: nil, reason: nil))
        #expect(kind("Alice Made-Up", "UNPAUSE|") == .unpause(agent: alice, queue: queue))
        #expect(kind("Alice Made-Up", "UNPAUSEALL|") == .unpause(agent: alice, queue: nil))
    }

    @Test("logs agents in and off", arguments: ["AGENTLOGIN|SIP/1", "AGENTCALLBACKLOGIN|1@x"])
    func logins(rest: String) {
        #expect(kind("Alice Made-Up", rest) == .login(agent: cast.alice, queue: cast.support))
        let off = rest.replacing("LOGIN", with: "LOGOFF")
        #expect(kind("Alice Made-Up", off) == .logout(agent: cast.alice, queue: cast.support))
    }

    @Test("says nothing when the configuration is read again")
    func reload() {
        let log = Transcript(
            "1|NONE|NONE|NONE|CONFIGRELOAD|\n2|NONE|NONE|NONE|QUEUESTART|", by: cast.log)
        #expect(log.kinds == [.restart])
        #expect(log.tally.lines == 2)
        #expect(log.tally.unknown.isEmpty)
    }

    @Test("states no time that is negative: the clock was set back")
    func negativeWait() {
        let leaving = Leaving(contact: cast.call, queue: cast.support, reason: .abandoned)
        #expect(kind("NONE", "ABANDON|1|1|-5") == .exit(leaving))
    }
}
