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

    @Test("of nothing has neither a period nor a present")
    func nothing() {
        let report = Report(
            window: nil, periodName: "custom", clock: .utc, now: nil,
            inputs: [.init(path: "empty.log", kind: "queue-log", tally: ReadTally())],
            counters: [:], groups: [])
        #expect(
            rendered(report, as: .text) == """
                PERIOD   –
                NOW      –

                SOURCE   empty.log: 0 lines, 0 events

                """)
    }

    @Test("names the words of a source that it does not know, the commonest first")
    func unknownWords() {
        var tally = ReadTally()
        tally.lines = 9
        tally.unknown = ["A": 1, "B": 1, "C": 1, "D": 1, "E\u{1B}[2J": 2, "F": 3]
        var report = Report.halfHour
        report.inputs = [.init(path: "q.log", kind: "queue-log", tally: tally)]
        report.counters = [:]
        #expect(
            rendered(report, as: .text).hasSuffix(
                """
                SOURCE   q.log: 9 lines, 0 events, not known: F 3 · E�[2J 2 · A 1 · B 1 · C 1 · …

                """))
    }

    @Test("says which intervals may change")
    func open() {
        var report = Report.halfHour
        report.inputs = []
        report.counters = [:]
        report.groups = [2, 0].map { waiting in
            Report.Group(
                kind: .interval, id: "q1", interval: Window(.nine, .halfPastNine),
                values: [
                    Report.Entry("n_offered", .count(4)),
                    Report.Entry(Report.openSymbol, .count(waiting)),
                ])
        }
        #expect(
            rendered(report, as: .text).hasSuffix(
                """
                INTERVAL                    OFFER
                2 Mar 2026 09:00 q1 (open)      4
                2 Mar 2026 09:00 q1             4

                """))
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
