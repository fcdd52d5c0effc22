import FloorEngine
import Formats
import Foundation
import Intake
import Periods
import Settings
import Vocabulary

/// Reads sources whole, as often as their report needs it.
struct ReportReader {
    let configuration: Configuration
    let calendar: SiteCalendar
    let sources: [SourceName]

    /// The report over files alone: all of them, or a period that ends at their last event.
    func report(_ plan: ReportPlan) throws(CommandFailure) -> Report {
        var input = try ReportInput(sources, configuration)
        var plan = plan
        if plan.period != nil, plan.now == nil {
            plan.now = try input.lastEvent()
        }
        return try report(plan, from: &input)
    }

    /// The report over the sources of a live centre: today, if nothing else is asked for.
    func report(_ plan: ReportPlan, live now: Instant) throws(CommandFailure) -> Report {
        var input = try ReportInput(sources, configuration)
        var plan = plan
        plan.now = plan.now ?? now
        if plan.from == nil, plan.to == nil { plan.period = plan.period ?? .today }
        return try report(plan, from: &input)
    }

    private func report(
        _ plan: ReportPlan, from input: inout ReportInput
    ) throws(CommandFailure) -> Report {
        try check(plan)
        var run = ReportRun(
            definitions: configuration.definitions, names: input.names, calendar: calendar,
            plan: plan)
        var inputs = try input.read(into: &run)
        while run.wantsAnotherPass {
            run = run.restarted()
            inputs = try input.read(into: &run)
        }
        try tell(inputs)
        let report = run.finish(inputs: inputs)
        if let department = plan.department, report.groups.isEmpty {
            throw CommandFailure(
                .usage, "--department \(department): nothing that was read belongs to it")
        }
        return report
    }

    /// Whether the period exists at the present of the report.
    private func check(_ plan: ReportPlan) throws(CommandFailure) {
        guard let period = plan.period, let now = plan.now,
            calendar.window(period, stepsBack: 0, now: now) == nil
        else { return }
        guard !configuration.definitions.time.shifts.isEmpty else {
            throw CommandFailure(
                .configuration, "--period shift: no shift is configured; name some under shifts")
        }
        throw CommandFailure(
            .unusableData, "--period shift: no shift has begun; name another period")
    }

    /// Says what could not be read; when that is everything, there is nothing to report.
    private func tell(_ inputs: [Report.Input]) throws(CommandFailure) {
        let complaints = inputs.filter { $0.tally.rejected > 0 }.map(\.complaint)
        let isReadable = inputs.contains { $0.tally.rejected < $0.tally.lines }
        guard isReadable || complaints.isEmpty else {
            let isTable = inputs.allSatisfy { $0.kind == SourceKind.surveys.rawValue }
            let advice = isTable ? "" : "; check that it is a queue_log or events"
            throw CommandFailure(.unusableData, complaints.joined(separator: "; ") + advice)
        }
        complaints.forEach(CommandFailure.say)
    }
}

extension Report.Input {
    /// How many lines could not be read, why, and where the first is.
    fileprivate var complaint: String {
        let reasons = Rejection.Reason.allCases.compactMap { reason in
            tally.reasons[reason].map { "\(reason.rawValue) \($0)" }
        }
        let first = tally.samples.first.map { sample in
            ", first in line \(sample.line)" + (sample.field.map { ", field \($0)" } ?? "")
        }
        let isMisread = tally.reasons[.missingField] != nil || tally.reasons[.badTime] != nil
        let advice =
            kind == SourceKind.surveys.rawValue && isMisread
            ? "; name the columns under survey_column and the dates under survey_dates" : ""
        return "\(path): \(tally.rejected) of \(tally.lines) lines cannot be read ("
            + reasons.joined(separator: ", ") + ")" + (first ?? "") + advice
    }
}
