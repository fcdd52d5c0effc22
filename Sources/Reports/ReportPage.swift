import Text
import Vocabulary

/// A report for reading: what it is of, one table for each kind of group, and what could not be read.
struct ReportPage {
    let report: Report
    let say: Catalogue

    init(_ report: Report, say: Catalogue) {
        self.report = report
        self.say = say
    }

    var text: String {
        ([head] + Report.Group.Kind.allCases.map(table) + [notes])
            .filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    private var head: [String] {
        [
            labelled(.period, report.window.map(period) ?? Catalogue.unknown),
            labelled(.now, report.now.map(moment) ?? Catalogue.unknown),
        ]
    }

    private func period(_ window: Window) -> String {
        say(
            ReportPhrase.span(
                name: sanitised(report.periodName), start: moment(window.start),
                end: moment(window.end), zone: sanitised(report.clock.zone)))
    }

    private func table(of kind: Report.Group.Kind) -> [String] {
        let groups = report.groups.filter { $0.kind == kind }
        guard !groups.isEmpty else { return [] }
        let columns =
            kind == .agent ? ReportColumn.agents(say) : ReportColumn.service(say)
        let table = TextTable(
            heads: [head(of: kind)] + columns.map(\.head),
            rows: groups.map { group in
                [name(of: group)] + columns.map { $0.cell(of: group, say) }
            })
        return table.lines
    }

    private func head(of kind: Report.Group.Kind) -> String {
        switch kind {
        case .company: ""
        case .department: say(ColumnPhrase.department)
        case .queue: say(ColumnPhrase.queue)
        case .agent: say(ReportPhrase.agent)
        case .interval: say(ReportPhrase.interval)
        }
    }

    private func name(of group: Report.Group) -> String {
        let id = group.id == "*" ? say(HeadPhrase.all) : sanitised(group.id)
        guard let interval = group.interval else { return id }
        let waiting = group.values.first { $0.symbol == Report.openSymbol }?.value ?? .count(0)
        let open = waiting == .count(0) ? "" : " " + say(ReportPhrase.open)
        return "\(moment(interval.start)) \(id)\(open)"
    }
}

extension ReportPage {
    /// What was read, what could not be, and every counter that is not zero.
    private var notes: [String] {
        let counters = Counter.allCases.compactMap { counter in
            let count = report.counters[counter] ?? 0
            return count == 0 ? nil : "\(counter.rawValue) \(say.count(count))"
        }
        return report.inputs.map { labelled(.source, sentence(on: $0)) }
            + (counters.isEmpty ? [] : [labelled(.counted, counters.joined(separator: ", "))])
    }

    private func sentence(on input: Report.Input) -> String {
        let tally = input.tally
        var parts = [
            say(
                ReportPhrase.read(
                    path: sanitised(input.path), lines: tally.lines, events: tally.events))
        ]
        if tally.rejected > 0 {
            parts.append(say(ReportPhrase.rejected(tally.rejected)))
            if let line = tally.samples.map(\.line).min() {
                parts.append(say(ReportPhrase.firstRejected(line: line)))
            }
        }
        if !tally.unknown.isEmpty { parts.append(say(ReportPhrase.notKnown(unknown(tally)))) }
        return parts.joined(separator: ", ")
    }

    /// The commonest first, and only so many that they can be read.
    private func unknown(_ tally: ReadTally) -> String {
        let names = tally.unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = names.prefix(5).map { "\(sanitised($0.key)) \(say.count($0.value))" }
        return (shown + (names.count > 5 ? ["…"] : [])).joined(separator: " · ")
    }

    private func moment(_ instant: Instant) -> String {
        let reading = report.clock.reading(at: instant)
        return "\(say.dateWithYear(reading.date)) \(say.clock(reading))"
    }

    private func labelled(_ label: ReportPhrase, _ text: String) -> String {
        say(label).fitted(to: 9) + text
    }
}
