import Foundation
import Reports
import Testing
import Vocabulary

@Suite("A report as JSON")
struct ReportJSONTests {
    @Test("has the shape of the contract, one group a line")
    func shape() {
        #expect(
            rendered(.halfHour, as: .json) == """
                {
                  "schema": "floorwalker.report/1",
                  "window": {"period": "custom", "from": "2026-03-02T09:00:00Z", \
                "to": "2026-03-02T09:30:00Z", "time_zone": "UTC", "now": "2026-03-02T09:20:00Z"},
                  "inputs": [
                    {"path": "events.ndjson", "kind": "events", "lines": 25, "events": 24, \
                "rejected": 1, "duplicates": 0, "first": "2026-03-02T09:00:00Z", \
                "last": "2026-03-02T09:20:00.250Z"}
                  ],
                  "counters": {"late_events": 0, "skewed_events": 0, "too_late": 0, "after_now": 0, \
                "ghost_visits": 0, "orphan_events": 2, "alias_conflict": 0, "unjoined_members": 0, \
                "survey_dup_source": 0, "bad_duration": 0, "survey_invalid": 0, \
                "survey_dup_replaced": 0, "survey_dup_ignored": 0, "survey_too_old": 0, \
                "survey_unattributed": 0, "masquerade_fallback": 0},
                  "groups": [
                    {"kind": "company", "id": "*", "metrics": {"n_offered": 10, "sl": 37.5, \
                "asa": 17.25, "longest_wait": null}, "ranges": {"sl": [13.68, 69.42]}},
                    {"kind": "queue", "id": "q1", "metrics": {"n_offered": 10, \
                "paused_s.Lunch": 600.0}, "ranges": {}},
                    {"kind": "agent", "id": "A-1001", "metrics": {"n_handled": 6, "aht": 312.4, \
                "nps_agent": 50.0, "nps_agent_n": 4, "nps_agent_state": "insufficient"}, \
                "ranges": {}},
                    {"kind": "interval", "id": "q1", "start": "2026-03-02T09:00:00Z", \
                "end": "2026-03-02T09:30:00Z", "metrics": {"n_offered": 10, "sl": null}, \
                "ranges": {}}
                  ]
                }

                """)
    }

    @Test("of nothing has no bounds, and names the words that nobody knows")
    func nothing() {
        var tally = ReadTally()
        tally.unknown = ["field x": 2, "HOWLER": 1]
        let report = Report(
            window: nil, periodName: "custom", clock: .utc, now: nil,
            inputs: [.init(path: "q.log", kind: "queue-log", tally: tally)], counters: [:],
            groups: [])
        let text = rendered(report, as: .json)
        #expect(text.contains(#""from": null, "to": null, "time_zone": "UTC", "now": null"#))
        #expect(text.contains(#""last": null, "unknown": {"HOWLER": 1, "field x": 2}}"#))
    }

    @Test(
        "keeps every name through another reader, and no control character",
        arguments: ["שירות", "a \"b\" \\ c", "tab\tline\nbell\u{7}", "\u{1B}[2J\u{9B}31m", "👩‍👩‍👧", ""])
    func names(name: String) throws {
        var report = Report.halfHour
        report.groups = [Report.Group(kind: .queue, id: name)]
        let text = rendered(report, as: .json)
        #expect(
            !text.unicodeScalars.contains {
                $0.properties.generalCategory == .control && $0 != "\n"
            })
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let groups = try #require(read?["groups"] as? [[String: Any]])
        #expect(groups.first?["id"] as? String == name)
    }

    @Test(
        "writes the shortest digits that read back, never an exponent, nothing for what is no number",
        arguments: [
            (0.1, "0.1"), (80, "80.0"), (-0.0, "0.0"), (1e-05, "0.00001"), (-1.5e-7, "-0.00000015"),
            (1e16, "10000000000000000.0"), (1.25e17, "125000000000000000.0"),
            (100.0 / 3, "33.333333333333336"),
            (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
        ] as [(Double, String)])
    func numbers(number: Double, written: String) {
        var report = Report.halfHour
        report.groups = [
            Report.Group(kind: .queue, id: "q", values: [Report.Entry("x", .number(number))])
        ]
        #expect(rendered(report, as: .json).contains("{\"x\": \(written)}"))
    }

    @Test("has lists without elements in brackets")
    func empty() {
        var report = Report.halfHour
        report.inputs = []
        report.groups = []
        let text = rendered(report, as: .json)
        #expect(text.contains("\"inputs\": [],"))
        #expect(text.hasSuffix("\"groups\": []\n}\n"))
    }
}
