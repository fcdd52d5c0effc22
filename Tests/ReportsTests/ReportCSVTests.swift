import Reports
import Testing
import Vocabulary

@Suite("A report as CSV")
struct ReportCSVTests {
    @Test("has a row for each group, a column for each symbol, and nothing for null")
    func rows() {
        #expect(
            rendered(.halfHour, as: .csv) == """
                kind,id,start,end,n_offered,sl,asa,longest_wait,paused_s.Lunch,n_handled,aht,\
                nps_agent,nps_agent_n,nps_agent_state
                company,*,,,10,37.5,17.25,,,,,,,
                queue,q1,,,10,,,,600.0,,,,,
                agent,A-1001,,,,,,,,6,312.4,50.0,4,insufficient
                interval,q1,2026-03-02T09:00:00Z,2026-03-02T09:30:00Z,10,,,,,,,,,

                """)
    }

    @Test(
        "guards a text that a spreadsheet would run, and quotes what RFC 4180 asks for",
        arguments: [
            ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-x", "'-x"), ("@sum", "'@sum"),
            ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("\u{7F}x", "'\u{7F}x"),
            ("\u{85}x", "'\u{85}x"), ("=a,b", "\"'=a,b\""), ("a=b", "a=b"),
            ("O'Brien, Seán", "\"O'Brien, Seán\""),
            ("a \"b\"", "\"a \"\"b\"\"\""), ("\"", "\"\"\"\""), ("שירות", "שירות"), ("", ""),
        ])
    func guards(name: String, cell: String) {
        var report = Report.halfHour
        report.groups = [Report.Group(kind: .queue, id: name)]
        #expect(rendered(report, as: .csv) == "kind,id,start,end\nqueue,\(cell),,\n")
    }

    @Test("leaves numbers below zero as they are")
    func negative() {
        var report = Report.halfHour
        report.groups = [
            Report.Group(kind: .queue, id: "q", values: [Report.Entry("nps_agent", .number(-27))])
        ]
        #expect(rendered(report, as: .csv).hasSuffix("queue,q,,,-27.0\n"))
    }

    @Test("has a reason with a comma in its own cell")
    func symbols() {
        var report = Report.halfHour
        report.groups = [
            Report.Group(
                kind: .agent, id: "a", values: [Report.Entry("paused_s.e-mail, chat", .number(1))])
        ]
        #expect(
            rendered(report, as: .csv).hasPrefix("kind,id,start,end,\"paused_s.e-mail, chat\"\n"))
    }
}
