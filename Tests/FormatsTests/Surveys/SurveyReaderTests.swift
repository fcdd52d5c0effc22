import Formats
import Testing
import Vocabulary

@Suite("A survey file")
struct SurveyReaderTests {
    private static let head =
        "Response ID,Call ID,Agent,Would you recommend us?,Comment,Answered At\n"

    /// 1772442000 is 2026-03-02T09:00:00Z.
    private static let whole =
        head + """
            R1,c.1,Alice Made-Up,9,fine,2026-03-02T09:00:00Z
            R2,c.2,"Example, Bob",3,"said ""no"", and
            hung up",2026-03-02T10:00:00+01:00
            R3,c.3,,10,,2026-03-02 09:00:01

            """

    private static let told = [
        "1772442000 nps_company 9 Alice Made-Up fine",
        "1772442000 nps_company 3 Example, Bob said \"no\", and\nhung up",
        "1772442001 nps_company 10 - -",
    ]

    @Test("is read row by row: quoted commas, quotes and line ends, offsets or none")
    func rows() {
        let table = SurveyTable(Self.whole)
        #expect(table.lines == Self.told)
        #expect(table.answers.map(\.contact) == ["c.1", "c.2", "c.3"].map { ContactKey($0) })
        #expect(table.tally.lines == 3)
        #expect(table.tally.events == 3)
        #expect(table.tally.rejected == 0)
    }

    @Test(
        "may begin with a mark, end its lines as it likes and its last one not at all",
        arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) {
        let text = Self.whole.replacing("\n", with: end)
        let told = Self.told.map { $0.replacing("\n", with: end) }
        #expect(SurveyTable("\u{FEFF}" + text).lines == told)
        #expect(SurveyTable(String(text.dropLast())).lines == told)
        #expect(SurveyTable(text + end + ",,,,,\(end)").lines == told)
    }

    @Test("tells what its surveys were sent for, where it has a column of that")
    func kinds() {
        let rows = ["Relationship ", "transactional", "", "web"].enumerated()
            .map { "R\($0),\($1),9,2026-03-02T09:00:0\($0)Z\n" }.joined()
        for head in ["kind", "Survey Type", "Umfrage-Art"] {
            let table = SurveyTable("Response ID,\(head),NPS,Date\n" + rows)
            #expect(
                table.answers.map(\.kind)
                    == [.relationship, .transactional, .transactional, .transactional])
        }
    }

    @Test("may part its cells with semicolons or tabs", arguments: [";", "\t"])
    func separators(separator: Character) {
        let text = """
            Antwort-ID;Anruf-ID;Mitarbeiter;Würden Sie uns weiterempfehlen?;Kommentar;Datum
            1;c.1;Ute Erfunden;8;"gut; sehr";2.3.2026 10:00
            """
        let table = SurveyTable(String(text.map { $0 == ";" ? separator : $0 }))
        #expect(table.lines == ["1772445600 nps_company 8 Ute Erfunden gut\(separator) sehr"])
        #expect(SurveyTable("sep=;\n" + text).lines.count == 1)
    }

    @Test("tells the same in pieces of any size", arguments: 1..<40)
    func pieces(size: Int) {
        let table = SurveyTable(Self.whole, chunk: size)
        let whole = SurveyTable(Self.whole)
        #expect(table.lines == Self.told)
        #expect(table.identities == whole.identities)
        #expect(table.tally == whole.tally)
    }

    @Test(
        "has a whole number for a score, in three scripts",
        arguments: [
            ("9", 9), ("9.0", 9), (" 10 ", 10), ("۹", 9), ("٩", 9), ("۱۰.۰", 10), ("11", 11),
            ("-1", -1), ("7.5", nil), ("", nil), ("x", nil), ("\"9,0\"", nil),
        ] as [(String, Int16?)])
    func scores(cell: String, score: Int16?) {
        let table = SurveyTable("NPS,Date\n\(cell),2026-03-02\n")
        #expect(table.scores == [score])
        #expect(table.tally.rejected == 0)
    }

    @Test("with both questions tells both, with one comment")
    func questions() {
        let table = SurveyTable(
            """
            Would you recommend our company,Would you recommend the agent,CSAT,Why?,Agent,Date
            7,9,4,kind,Alice Made-Up,2026-03-02T09:00:00Z
            """)
        #expect(
            table.lines == [
                "1772442000 nps_agent 9 Alice Made-Up kind",
                "1772442000 nps_company 7 Alice Made-Up -", "1772442000 csat 4 Alice Made-Up -",
            ])
        #expect(Set(table.identities).count == 3)
    }

    @Test("names its department and queue where it has such columns")
    func places() throws {
        let table = SurveyTable(
            "Abteilung;Warteschlange;NPS;Datum\nHilfe;hotline;9;2026-03-02\n")
        let answer = try #require(table.answers.first)
        #expect(answer.department.map { table.names.string($0.name) } == "Hilfe")
        #expect(answer.queue.map { table.names.string($0.name) } == "hotline")
    }
}

@Suite("The identity of a survey row")
struct SurveyIdentityTests {
    @Test("is its own id, whatever else it says and in whichever file")
    func ids() {
        let one = SurveyTable("id,NPS,Date\nR1,9,2026-03-02\nR1,3,2026-03-03\n")
        let other = SurveyTable("Date;Response ID;NPS\n2026-03-04;R1;0\n2026-03-04;R2;0\n")
        #expect(Set(one.identities).count == 1)
        #expect(other.identities.map(one.identities.contains) == [true, false])
    }

    @Test("is else the row")
    func rows() {
        let table = SurveyTable(
            """
            Call ID,NPS,Date
            c.1,9,2026-03-02T09:00:00Z
            c.1,9,2026-03-02T09:00:00Z
            c.1,8,2026-03-02T09:00:00Z
            """)
        #expect(table.identities[0] == table.identities[1])
        #expect(table.identities[0] != table.identities[2])
    }

    /// Three people may all have said 9 on that day.
    @Test("tells like rows apart that say neither who nor when to the minute, the same each time")
    func likeRows() {
        let text = "NPS,Date\n9,2026-03-02\n9,2026-03-02\n"
        let table = SurveyTable(text)
        #expect(Set(table.identities).count == 2)
        #expect(SurveyTable(text + "9,2026-03-02\n").identities.starts(with: table.identities))
        let exact = SurveyTable(
            "NPS,Date\n9,2026-03-02 09:00:00\n9,2026-03-02 09:00:00\n")
        #expect(Set(exact.identities).count == 1)
    }
}
