import Formats
import Testing
import Vocabulary

@Suite("What queue_log cannot say")
struct QueueLogRejectionTests {
    private let cast = Cast()

    @Test(
        "is rejected with its reason and field",
        arguments: [
            ("1718000042", .tooShort, 2), ("1718000042|c.1|support|Alice", .tooShort, 5),
            ("7|c.1|q|Alice|CONNECT", .tooShort, 6),
            ("7|c.1|q|Alice|COMPLETEAGENT|3", .tooShort, 7),
            ("7|c.1|q|Alice|ATTENDEDTRANSFER|3|4", .tooShort, 8),
            ("7|c.1|q|Alice|NPS", .tooShort, 6),
            ("x|c.1|q|Alice|PAUSE|", .badTime, 1), ("|c.1|q|Alice|PAUSE|", .badTime, 1),
            ("-5|c.1|q|Alice|PAUSE|", .badTime, 1),
            ("99999999999999999999|c.1|q|Alice|PAUSE|", .badTime, 1),
            ("7|c.1|q|Alice|CONNECT|x|b.2|1", .badNumber, 6),
            ("7|c.1|q|Alice|CONNECT|4|b.2|1.5", .badNumber, 8),
            ("7|c.1|q|Alice|RINGNOANSWER|", .badNumber, 6),
            ("7|NONE|q|NONE|ENTERQUEUE||0555|1", .missingField, 2),
            ("7|MANAGER|q|NONE|ABANDON|1|1|1", .missingField, 2),
            ("7|c.1|NONE|NONE|ENTERQUEUE||0555|1", .missingField, 3),
            ("7|c.1|q|NONE|CONNECT|4|b.2|1", .missingField, 4),
        ] as [(String, Rejection.Reason, Int)])
    func rejections(line: String, reason: Rejection.Reason, field: Int) {
        let log = Transcript("7|NONE|NONE|NONE|QUEUESTART|\n\n\(line)\n", by: cast.log)
        #expect(log.tally.lines == 2)
        #expect(log.tally.rejected == 1)
        #expect(log.tally.events == 1)
        #expect(log.tally.samples == [Rejection(reason: reason, line: 3, field: field)])
    }

    @Test("is no text when it holds a NUL or is binary", arguments: ["\0", "\u{1}\u{2}|\u{3}"])
    func binary(text: String) {
        let log = Transcript("7|c.1|q|A|PAUSE|\n\(text)\n8|c.1|q|A|PAUSE|", by: cast.log)
        #expect(log.tally.reasons == [.notText: 1])
        #expect(log.tally.events == 2)
    }

    @Test("is a name of a thousand letters")
    func longName() {
        let name = String(repeating: "a", count: 1025)
        let log = Transcript("7|c.1|q|\(name)|PAUSE|\n", by: cast.log)
        #expect(log.tally.samples == [Rejection(reason: .tooLong, line: 1, field: 4)])
    }

    @Test("is a line over a mebibyte, which is never kept", arguments: [1000, 1 << 20, 4 << 20])
    func longLine(chunk: Int) {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
        let bytes = Array("7|c.1|q|A|PAUSE|\n".utf8) + line + Array("\n8|c.1|q|A|PAUSE|\n".utf8)
        let log = Transcript(bytes, by: cast.log, chunk: chunk)
        #expect(log.tally.lines == 3)
        #expect(log.tally.samples == [Rejection(reason: .tooLong, line: 2, field: nil)])
        #expect(log.batch.events.map(\.time.milliseconds) == [7000, 8000])
    }

    @Test("is counted by name when only the verb is unknown, up to fifty names")
    func unknownVerbs() {
        let known = ["INFO", "INFO", "CALLSTATUS"].map { "7|c.1|q|A|\($0)|x\n" }
        let log = Transcript(known.joined(), by: cast.log)
        #expect(log.tally.unknown == ["INFO": 2, "CALLSTATUS": 1])
        #expect(log.tally.lines == 3)
        #expect(log.tally.rejected == 0)

        let many = Transcript((1...60).map { "7|c.1|q|A|V\($0)|\n" }.joined(), by: cast.log)
        #expect(many.tally.unknown.count == 51)
        #expect(many.tally.unknown["…"] == 10)
    }

    @Test("is not a byte order mark, a carriage return or an empty line")
    func edges() {
        let text = "\u{FEFF}7|c.1|q|A|PAUSE|tea\r\n\r\n\n8|c.1|q|A|PAUSE|tea\r\n"
        let log = Transcript(text, by: cast.log)
        let pause = Event.Kind.pause(
            agent: cast.names.agent("A"), queue: cast.names.queue("q"),
            reason: cast.names.label("tea"))
        #expect(log.kinds == [pause, pause])
        #expect(log.tally.lines == 2)
    }

    @Test("is a broken letter in a name, which is repaired")
    func brokenLetters() {
        let bytes = Array("7|c.1|q|".utf8) + [0xC3, 0x28] + Array("|PAUSE|\n".utf8)
        let log = Transcript(bytes, by: cast.log)
        #expect(
            log.kinds == [
                .pause(
                    agent: cast.names.agent("\u{FFFD}("), queue: cast.names.queue("q"),
                    reason: nil)
            ])
    }
}
