import Reports
import Testing
import Vocabulary

@Suite("A report for reading")
struct ReportPageTests {
    @Test("rounds, aligns, and hides a score of too few answers")
    func page() {
        #expect(
            rendered(.halfHour, as: .text) == """
                PERIOD   custom, 2 Mar 2026 09:00 – 2 Mar 2026 09:30 (UTC)
                NOW      2 Mar 2026 09:20

                     OFFER  LONG   SL%   ASA
                All     10     –  37.5  0:17

                QUEUE  OFFER
                q1        10

                AGENT   CALLS   AHT  NPS  n
                A-1001      6  5:12    –  4

                INTERVAL             OFFER  SL%
                2 Mar 2026 09:00 q1     10    –

                SOURCE   events.ndjson: 25 lines, 24 events, 1 not readable, the first is line 17
                COUNTED  orphan_events 2

                """)
    }

    @Test("makes names safe, and aligns them by their columns")
    func names() {
        var report = Report.halfHour
        report.inputs = []
        report.counters = [:]
        report.groups = ["\u{1B}[2J", "日本", "plain"].map {
            Report.Group(kind: .queue, id: $0, values: [Report.Entry("n_offered", .count(1))])
        }
        #expect(
            rendered(report, as: .text).hasSuffix(
                """
                QUEUE  OFFER
                �[2J       1
                日本       1
                plain      1

                """))
    }
}
