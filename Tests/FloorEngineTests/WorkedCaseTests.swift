import FloorEngine
import Metrics
import Periods
import Testing
import Vocabulary

@Suite("A worked case of the dictionary")
struct WorkedCaseTests {
    @Test(
        "made of events or log lines comes out as worked by hand",
        arguments: ["C01", "C02", "C07", "C09", "C12", "C14", "C15", "C23"])
    func transcripts(id: String) throws {
        let worked = try #require(try WorkedCase.named(id))
        for run in worked.runs {
            var transcript = try worked.transcript(run.configuration)
            transcript.definitions.mapping.queueName["q2"] = "idle"
            let figures = try transcript.figures()
            for (key, value) in run.expected { check(key, value, figures, id) }
        }
    }

    private func check(_ key: String, _ value: Any, _ figures: Figures, _ id: String) {
        if let fields = value as? [String: Any] {
            let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
            if parts.count == 2 { return checkScore(parts[0], of: parts[1], fields, figures) }
            for (symbol, value) in fields { checkFigure(symbol, of: key, value, figures) }
            for symbol in Self.ofContacts { checkMean(of: symbol, fields, figures) }
            return
        }
        if key == "nps_gap_agent_minus_company" {
            return compare(figures, "company *", "nps_gap", value)
        }
        guard let counter = Counter(rawValue: key), let count = value as? Int else {
            Issue.record("\(id): \(key) is not understood")
            return
        }
        #expect(figures.report.counters[counter] == count, "\(id): \(key)")
    }

    private func checkScore(
        _ symbol: String, of id: String, _ fields: [String: Any], _ figures: Figures
    ) {
        let group = group(of: id, figures)
        let names = [
            "P": "_promoters", "N": "_passives", "D": "_detractors", "n": "_n", "value": "",
        ]
        for (field, value) in fields {
            if let word = value as? String {
                #expect(figures.word(group, "\(symbol)_\(field)") == word, "\(group) \(symbol)")
            } else {
                compare(figures, group, symbol + (names[field] ?? field), value)
            }
        }
    }

    private func checkFigure(
        _ symbol: String, of id: String, _ value: Any, _ figures: Figures
    ) {
        let parts = symbol.split(separator: ".", maxSplits: 1).map(String.init)
        // Of single contacts a report tells nothing; the mean of all is held against theirs below.
        if Self.ofContacts.contains(parts[0]) { return }
        if parts.count == 2 {
            compare(figures, group(of: parts[1], figures), parts[0], value)
        } else {
            let name = symbol.hasPrefix("asterisk_") ? "sl_variant.\(symbol)" : symbol
            compare(figures, group(of: id, figures), name, value)
        }
    }

    /// `ttq.c1`, `ttq.c2` …
    private static let ofContacts = ["ttq", "departments_touched"]

    private func checkMean(of symbol: String, _ fields: [String: Any], _ figures: Figures) {
        let values = fields.filter { $0.key.hasPrefix(symbol + ".") }
            .compactMap { $0.value as? Double }
        guard !values.isEmpty else { return }
        figures.expect("company *", [symbol: values.reduce(0, +) / Double(values.count)])
    }

    private func group(of id: String, _ figures: Figures) -> String {
        if ["all", "all_visits", "contacts"].contains(id) { return "company *" }
        return figures.keys.contains("queue \(id)") ? "queue \(id)" : "agent \(id)"
    }

    private func compare(_ figures: Figures, _ group: String, _ symbol: String, _ value: Any) {
        figures.expect(group, [symbol: value as? Double])
    }
}

extension WorkedCaseTests {
    @Test("of clock changes has its days, weeks and intervals")
    func clockChanges() throws {
        let worked = try #require(try WorkedCase.named("C24"))
        let expected = worked.runs[0].expected
        let periods = try #require(expected["periods"] as? [[String: Any]])
        for (query, period) in zip(worked.queries, periods) {
            var rules = TimeRules()
            rules.zone = query["tz"]
            rules.weekStart = query["week_start"].flatMap(TimeRules.WeekStart.init) ?? .monday
            let calendar = try SiteCalendar(rules: rules)
            let at = Notation.instant(try #require(query["at"]))
            let window = query["period"] == "week" ? calendar.week(of: at) : calendar.day(of: at)
            #expect(window.start == (period["start"] as? String).map(Notation.instant))
            #expect(window.end == (period["end"] as? String).map(Notation.instant))
            #expect(window.length == (period["hours"] as? Int).map { .hours(Int64($0)) })
            if let count = period["intervals"] as? Int {
                #expect(calendar.intervals(in: window, minutes: 15).count == count)
            }
        }
    }

    @Test("of a local hour that comes twice counts each of the two")
    func repeatedHour() throws {
        let worked = try #require(try WorkedCase.named("C24"))
        var transcript = try worked.transcript(worked.runs[0].configuration)
        transcript.definitions.time.zone = "Asia/Jerusalem"
        transcript.plan.groups = [.interval]
        transcript.plan.intervalMinutes = 15
        let report = try transcript.figures(
            now: "2026-10-25T22:00:00Z", from: "2026-10-24T21:00:00Z", to: "2026-10-25T22:00:00Z"
        ).report
        let ofQueue = report.groups.filter { $0.id == "q1" }
        #expect(ofQueue.count == 100)
        let offered = ofQueue.filter { group in
            group.values.first { $0.symbol == "n_offered" }?.value == .count(1)
        }
        let labels = offered.compactMap { group in
            group.interval.map { interval in
                let reading = report.clock.reading(at: interval.start)
                let offset = report.clock.offsetSeconds(at: interval.start) / 3600
                return "\(reading.hour):\(reading.minute)+\(offset)"
            }
        }
        #expect(labels == ["1:30+3", "1:30+2"])
    }
}
