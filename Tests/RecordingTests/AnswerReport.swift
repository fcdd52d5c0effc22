import FloorEngine
import Formats
import Periods
import Vocabulary

/// A report over a log, survey files or both, each a source of its own.
struct AnswerReport {
    enum Source {
        case log(String)
        case survey([UInt8])
    }

    private let report: Report

    init(_ sources: [Source], _ layout: SurveyLayout = SurveyLayout()) throws {
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        let names = Names()
        var run = ReportRun(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), plan: ReportPlan())
        Self.feed(sources, layout, names, &run)
        while run.wantsAnotherPass {
            run = run.restarted()
            Self.feed(sources, layout, names, &run)
        }
        report = run.finish(inputs: [])
    }

    private static func feed(
        _ sources: [Source], _ layout: SurveyLayout, _ names: Names, _ run: inout ReportRun
    ) {
        let form = SurveyForm(layout: layout, writtenAt: Instant(seconds: 1_795_305_600))
        for (index, source) in sources.enumerated() {
            let id = SourceID(UInt16(index))
            var batch = EventBatch()
            switch source {
            case .log(let text):
                var reader = QueueLogReader(names: names, source: id)
                reader.finish(Array(text.utf8).span, into: &batch)
            case .survey(let bytes):
                var reader = SurveyReader(names: names, source: id, form: form)
                reader.finish(bytes.span, into: &batch)
            }
            run.add(batch)
        }
    }

    func counter(_ counter: Counter) -> Int? { report.counters[counter] }

    /// Who has answers, and how many.
    var agents: [String: Int] {
        var counts: [String: Int] = [:]
        for group in report.groups where group.kind == .agent {
            guard case .count(let count)? = value("nps_agent_n", of: group), count > 0 else {
                continue
            }
            counts[group.id] = count
        }
        return counts
    }

    /// A figure of the company.
    subscript(symbol: String) -> Double? {
        guard let company = report.groups.first(where: { $0.kind == .company }) else { return nil }
        switch value(symbol, of: company) {
        case .count(let count): return Double(count)
        case .number(let number): return number
        case .null, .word, nil: return nil
        }
    }

    private func value(_ symbol: String, of group: Report.Group) -> Report.Value? {
        group.values.first { $0.symbol == symbol }?.value
    }
}
