import Formats
import Testing
import Vocabulary

@Suite("A damaged survey file")
struct SurveyDamageTests {
    private static let good = "R9,9,2026-03-02T09:00:00Z\n"
    private static let text = """
        Response ID,NPS,Date,Comment
        R1,9,2026-03-02T09:00:00Z,"a ""quoted"" one, and
        more"
        R2,10 ,2.3.2026,
        R3,۹,02.03.2026 10:00,خوب

        """

    /// Of a file cut anywhere nothing is lost but the row at the cut.
    @Test("cut anywhere is read up to there")
    func prefixes() {
        let bytes = Array(("\u{FEFF}" + Self.text).utf8)
        let whole = SurveyTable(bytes)
        #expect(whole.tally.events == 3)
        for length in bytes.indices {
            let table = SurveyTable(Array(bytes[..<length]))
            #expect(table.tally.lines == table.answers.count + table.tally.rejected)
            #expect(table.tally.lines <= 4)
            // A row is the same as in the whole, unless it is the one at the cut.
            for (line, other) in zip(table.lines.dropLast(), whole.lines) {
                #expect(line == other)
            }
        }
    }

    @Test("of chance bytes never stops the reader, in whatever pieces")
    func chance() {
        let signs: [UInt8] = Array("\",;\t\r\n 9aZ\u{0}۹".utf8) + [0xFF, 0xC3]
        for seed in 0..<200 as Range<UInt64> {
            var numbers = Seeded(seed)
            let head = seed.isMultiple(of: 2) ? Array("NPS,Date\n".utf8) : []
            let bytes = head + (0..<300).map { _ in signs.randomElement(using: &numbers) ?? 0 }
            let table = SurveyTable(bytes, writtenAt: Instant(milliseconds: 0))
            let pieces = SurveyTable(
                bytes, writtenAt: Instant(milliseconds: 0), chunk: 1 + Int(seed % 17))
            #expect(table.tally == pieces.tally)
            #expect(table.answers == pieces.answers)
        }
    }

    @Test("with a quote that never closes loses that line only")
    func openQuote() {
        let head = "Response ID,NPS,Date\n"
        let table = SurveyTable(head + "R1,9,\"2026-03-02\n" + Self.good + Self.good)
        #expect(table.scores == [9, 9])
        #expect(table.tally.reasons == [.openQuote: 1])
        #expect(table.tally.samples == [Rejection(reason: .openQuote, line: 2, field: nil)])
    }

    @Test("with a quote that swallows a megabyte loses that line only, in pieces as well")
    func longQuote() {
        let rows = String(repeating: Self.good, count: 60_000)
        let text = "Response ID,NPS,Date\nR1,9,\"2026-03-02\n" + rows
        for chunk in [Int.max, 1 << 18] {
            let table = SurveyTable(text, chunk: chunk)
            #expect(table.tally.events == 60_000)
            #expect(table.tally.reasons == [.openQuote: 1])
        }
    }

    @Test("with a line of ten megabytes skips it as it streams by")
    func longLine() {
        let text =
            "Response ID,NPS,Date\n" + String(repeating: "x", count: 10 << 20) + "\n" + Self.good
        var reader = SurveyReader(names: Names())
        var batch = EventBatch()
        var pending: [UInt8] = []
        var largest = 0
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            pending += rest.prefix(1 << 18)
            rest = rest.dropFirst(1 << 18)
            pending.removeFirst(reader.read(pending.span, into: &batch))
            largest = max(largest, pending.count)
        }
        reader.finish(pending.span, into: &batch)
        #expect(batch.events.count == 1)
        #expect(reader.tally.reasons == [.tooLong: 1])
        #expect(largest < 2 << 20)
    }

    @Test("says for each row what is wrong, and where")
    func reasons() {
        let table = SurveyTable(
            "Date,NPS,Agent\n2026-03-02,9,A\nnever,9,A\n2026-03-02\n2026-03-02,9,a\u{0}b\n"
                + "2026-03-02,9,\(String(repeating: "n", count: 2000))\n2026-03-02,8,B\n")
        #expect(table.scores == [9, 8])
        #expect(
            table.tally.samples == [
                Rejection(reason: .badTime, line: 3, field: 1),
                Rejection(reason: .tooShort, line: 4, field: 2),
                Rejection(reason: .notText, line: 5, field: nil),
                Rejection(reason: .tooLong, line: 6, field: 3),
            ])
        #expect(table.tally.lines == 6)
    }

    @Test("counts its lines through quoted line ends")
    func lineNumbers() {
        let table = SurveyTable("NPS,Date,Comment\n9,2026-03-02,\"a\nb\r\nc\"\n9,never,\n")
        #expect(table.tally.samples.map(\.line) == [5])
    }

    @Test("of no bytes, of a head alone or of sixteen-bit letters tells nothing")
    func nothing() {
        #expect(SurveyTable("").tally == ReadTally())
        #expect(SurveyTable("NPS,Date\n").tally == ReadTally())
        #expect(SurveyTable("NPS,Date").tally == ReadTally())
        let wide = "NPS\t9\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(SurveyTable([0xFF, 0xFE] + wide + wide).answers.isEmpty)
    }
}
