import Formats
import Testing
import Vocabulary

@Suite("What is written")
struct WriterTests {
    private let cast = Cast()

    /// Writes a hundred events and reads them back.
    private func expectLaw(
        _ speech: GeneratedEvents.Speech, _ writer: some EventWriter, _ reader: some EventReader,
        seed: UInt64
    ) {
        var writer = writer
        var generated = GeneratedEvents(speech, names: cast.names, seed: seed)
        var bytes: [UInt8] = []
        var expected = EventBatch()
        for _ in 0..<100 {
            var (event, contact, comment) = generated.next()
            let texts = EventTexts(contact: contact, comment: comment)
            #expect(writer.write(event, texts, into: &bytes), "\(event.kind)")
            if let comment, case .survey(var answer) = event.kind {
                answer.comment = Int32(expected.texts.count)
                expected.texts.append(comment)
                event.kind = .survey(answer)
            }
            expected.events.append(event)
        }
        let read = Transcript(bytes, by: reader)
        #expect(read.batch.events == expected.events)
        #expect(read.batch.texts == expected.texts)
        #expect(read.tally.rejected == 0)
        #expect(read.tally.unknown.isEmpty)
    }

    @Test("in a queue_log is read as the same events", arguments: UInt64(0)..<50)
    func logLaw(seed: UInt64) {
        expectLaw(.log, QueueLogWriter(names: cast.names), cast.log, seed: seed)
    }

    @Test("as lines of JSON is read as the same events", arguments: UInt64(0)..<50)
    func lineLaw(seed: UInt64) {
        expectLaw(.lines, EventLineWriter(names: cast.names), cast.lines, seed: seed)
    }

    private func written(_ kinds: [(Int64, Event.Kind)]) -> String {
        var writer = QueueLogWriter(names: cast.names)
        var bytes: [UInt8] = []
        for (milliseconds, kind) in kinds {
            let event = Event(kind, at: Instant(milliseconds: milliseconds))
            writer.write(event, contactID: "c.1", into: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Entered in second 10, answered in second 18, released in second 79: 8 and 61 by the clock.
    @Test("in a queue_log states times as a clock of whole seconds shows them")
    func derivedTimes() {
        let (call, queue, alice) = (cast.call, cast.support, cast.alice)
        let text = written([
            (10_900, .enqueue(Entry(contact: call, queue: queue, via: .direct))),
            (12_000, .ring(contact: call, visit: .unstated, queue: queue, agent: alice)),
            (18_100, .answer(Answering(contact: call, queue: queue, agent: alice))),
            (79_500, .release(Release(contact: call, agent: alice, by: .customer))),
            (80_000, .acwEnd(contact: call, agent: alice)),
            (90_000, .pause(agent: cast.names.agent("a|b\nc"), queue: nil, reason: nil)),
        ])
        #expect(
            text == """
                10|c.1|support|NONE|ENTERQUEUE|||1
                18|c.1|support|Alice Made-Up|CONNECT|8|
                79|c.1|support|Alice Made-Up|COMPLETECALLER|8|61|1
                90|NONE|NONE|a_b_c|PAUSEALL|

                """)
    }

    @Test("in a queue_log counts the positions of those who wait")
    func positions() {
        let second = ContactKey("c.2")
        let text = written([
            (1000, .enqueue(Entry(contact: cast.call, queue: cast.support, via: .direct))),
            (2000, .enqueue(Entry(contact: second, queue: cast.support, via: .direct))),
            (9000, .exit(Leaving(contact: second, queue: cast.support, reason: .voicemail))),
        ])
        #expect(
            text == """
                1|c.1|support|NONE|ENTERQUEUE|||1
                2|c.1|support|NONE|ENTERQUEUE|||2
                9|c.1|support|NONE|EXITWITHKEY|1|2|2|7

                """)
    }

    @Test("in a queue_log leaves out what Asterisk never writes")
    func unspeakable() {
        let (call, alice) = (cast.call, cast.alice)
        let text = written([
            (1, .answer(Answering(contact: call, queue: nil, agent: alice, wait: cast.seconds(1)))),
            (2, .release(Release(contact: call, agent: alice, by: .customer))),
            (3, .survey(SurveyAnswer(contact: call, question: .csat, score: 5))),
            (4, .surveySent(contact: call, question: .csat)),
        ])
        #expect(text.isEmpty)
    }

    @Test("as JSON has its ids and a readable time")
    func json() {
        var writer = EventLineWriter(names: cast.names)
        var bytes: [UInt8] = []
        let leaving = Leaving(
            contact: cast.call, visit: VisitKey("v1"), queue: cast.support, reason: .abandoned,
            wait: StatedTime(.milliseconds(2050)))
        writer.write(
            Event(.exit(leaving), at: Instant(milliseconds: 1_772_442_000_005)),
            EventTexts(contact: "c.1", visit: "v1", id: "e\u{1}\"1"), into: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self) == #"{"t":"2026-03-02T09:00:00.005Z","#
                + #""type":"abandon","id":"e\u0001\"1","contact":"c.1","visit":"v1","#
                + #""queue":"support","stated_wait":2.050}"# + "\n")
        let read = Transcript(bytes, by: cast.lines)
        #expect(read.kinds == [.exit(leaving)])
        #expect(read.batch.identities != [0])
    }

    @Test("is nothing for a member's setting in JSON, which has no type for it")
    func memberSeen() {
        var writer = EventLineWriter(names: cast.names)
        var bytes: [UInt8] = []
        let kind = Event.Kind.memberSeen(
            agent: cast.alice, queue: cast.support, naming: .perhapsInterface)
        let isWritten = writer.write(
            Event(kind, at: Instant(milliseconds: 0)), EventTexts(), into: &bytes)
        #expect(!isWritten)
        #expect(bytes.isEmpty)
    }
}
