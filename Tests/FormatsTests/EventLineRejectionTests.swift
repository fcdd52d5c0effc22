import Formats
import Testing
import Vocabulary

@Suite("A line that is no canonical event")
struct EventLineRejectionTests {
    private let cast = Cast()

    @Test(
        "is rejected with its reason",
        arguments: [
            ("hello", .notJSON), ("[]", .notJSON), ("{", .notJSON), (#"{"t":1,}"#, .notJSON),
            (#"{"t":01}"#, .notJSON), (#"{"t":1.}"#, .notJSON), (#"{"t":tru}"#, .notJSON),
            (#"{"t":"\x"}"#, .notJSON), (#"{"t":"\u12G4"}"#, .notJSON), (#"{"t":1} x"#, .notJSON),
            ("{\"t\":\"a\tb\"}", .notJSON), (#"{"t" 1}"#, .notJSON), (#"{"a":[1 2]}"#, .notJSON),
            ("{\"t\":1,\"type\":\"hold\"}\0", .notText),
            (#"{"t":1}"#, .missingField), (#"{"type":"hold"}"#, .missingField),
            (#"{"t":1,"type":7}"#, .missingField), (#"{"t":true,"type":"hold"}"#, .missingField),
            (#"{"t":1,"type":"hold","contact":"c"}"#, .missingField),
            (#"{"t":1,"type":"hold","contact":5,"agent":"a"}"#, .missingField),
            (#"{"t":1,"type":"abandon","queue":"q"}"#, .missingField),
            (#"{"t":1,"type":"exit","visit":"v","queue":"q"}"#, .missingField),
            (#"{"t":1,"type":"exit","visit":"v","queue":"q","reason":"boredom"}"#, .badValue),
            (#"{"t":1,"type":"survey","score":9,"question":"mood"}"#, .badValue),
            (#"{"t":1,"type":"answer","contact":"c","agent":"a","stated_wait":"3"}"#, .badNumber),
            (#"{"t":"yesterday","type":"source_restart"}"#, .badTime),
            (#"{"t":"2026-02-29T00:00:00Z","type":"source_restart"}"#, .badTime),
            (#"{"t":"2026-03-02T24:00:00Z","type":"source_restart"}"#, .badTime),
            (#"{"t":"2026-03-02T09:00:00","type":"source_restart"}"#, .badTime),
            (#"{"t":"2026-03-02T09:00:00.Z","type":"source_restart"}"#, .badTime),
            (#"{"t":1e99,"type":"source_restart"}"#, .badTime),
            (#"{"specversion":"1.0","type":"a.hold","time":"x","data":"text"}"#, .missingField),
        ] as [(String, Rejection.Reason)])
    func rejections(line: String, reason: Rejection.Reason) {
        let log = Transcript("{\"t\":1,\"type\":\"source_restart\"}\n\(line)\n", by: cast.lines)
        #expect(log.tally.samples == [Rejection(reason: reason, line: 2, field: nil)])
        #expect(log.tally.lines == 2)
        #expect(log.kinds == [.restart])
    }

    @Test("nests more than 32 deep", arguments: [(31, 0), (32, 1), (100_000, 1)])
    func depth(levels: Int, rejected: Int) {
        let nest = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        let log = Transcript(
            "{\"t\":1,\"type\":\"source_restart\",\"span\":\(nest)}", by: cast.lines)
        #expect(log.tally.rejected == rejected)
    }

    @Test("is read and counted when only its type or a field is unknown")
    func unknown() {
        let text = """
            {"t":1,"type":"followup","response":"r","status":"open"}
            {"t":1,"type":"moonrise"}
              \t
            {"t":1,"type":"source_restart","mood":{"a":null},"\\u006dood":[]}
            """
        let log = Transcript(text, by: cast.lines)
        #expect(log.tally.unknown == ["followup": 1, "moonrise": 1, "field mood": 2])
        #expect(log.tally.lines == 3)
        #expect(log.tally.rejected == 0)
        #expect(log.kinds == [.restart])
    }

    @Test("never stops the reader, however it is damaged", arguments: UInt64(0)..<200)
    func damage(seed: UInt64) {
        var random = Seeded(seed)
        let line =
            #"{"t":"2026-03-02T09:00:00.5+01:00","type":"answer","contact":"c\ud83d\ude00","#
            + #""agent":"Alice","stated_wait":1.5e1,"data":[{"a":[null,true,-0.1]}]}"# + "\n"
        var bytes = Array(String(repeating: line, count: 20).utf8)
        for _ in 0..<40 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            if Bool.random(using: &random) {
                bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            } else {
                bytes.remove(at: place)
            }
        }
        let whole = Transcript(bytes, by: cast.lines)
        #expect(whole.tally.events + whole.tally.rejected <= whole.tally.lines)
        #expect(whole.batch.identities.count == whole.batch.events.count)
        let pieces = Transcript(bytes, by: cast.lines, chunk: 7)
        #expect(pieces.batch == whole.batch)
        #expect(pieces.tally == whole.tally)
    }
}
