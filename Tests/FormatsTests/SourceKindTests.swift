import Formats
import Testing

@Suite("The kind of a file")
struct SourceKindTests {
    @Test(
        "shows in its first unmistakable line",
        arguments: [
            ("1718000042|c.1|q|A|PAUSE|\n", .queueLog), ("1718000042|NONE|NONE|NONE|Q", .queueLog),
            ("\u{FEFF}\r\n7|c.1|q|A|PAUSE|", .queueLog), ("alf a line\n7|c.1|q|A|P|\n", .queueLog),
            ("  {\"t\":1}\n", .events), ("{}\n{\"type\":\"x\"}", .events),
            ("Response ID,Score\n1,9\n", .surveys), ("a;b\r\n", .surveys),
            ("", nil), ("hello\n", nil), ("7|c.1|q\n", nil), ("\u{1}\u{2},\n", nil),
        ] as [(String, SourceKind?)])
    func detection(text: String, kind: SourceKind?) {
        #expect(SourceKind.detect(Array(text.utf8).span) == kind)
    }

    private func fingerprint(_ text: String, _ kind: SourceKind = .queueLog) -> UInt64? {
        kind.fingerprint(Array(text.utf8).span)
    }

    @Test("comes with a fingerprint: the first whole line that names a call")
    func fingerprints() {
        let start = "1|NONE|NONE|NONE|QUEUESTART|\n1|MANAGER|q|A|ADDMEMBER|\n"
        #expect(fingerprint(start) == nil)
        #expect(fingerprint(start + "2|c.1|q|NONE|ENTERQUEUE||1|1") == nil, "half a line")
        let first = fingerprint(start + "2|c.1|q|NONE|ENTERQUEUE||1|1\n")
        #expect(first != nil)
        #expect(fingerprint("2|c.1|q|NONE|ENTERQUEUE||1|1\nmore\n") == first)
        #expect(fingerprint(start + "2|c.2|q|NONE|ENTERQUEUE||1|1\n") != first)
        #expect(fingerprint("{}\n", .events) != nil)
    }
}
