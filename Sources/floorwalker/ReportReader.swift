import FloorEngine
import Formats
import Foundation
import Intake
import Periods
import Settings
import Text
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
            throw CommandFailure(.usage, .emptyDepartment(department))
        }
        return report
    }

    /// Whether the period exists at the present of the report.
    private func check(_ plan: ReportPlan) throws(CommandFailure) {
        guard let period = plan.period, let now = plan.now,
            calendar.window(period, stepsBack: 0, now: now) == nil
        else { return }
        guard !configuration.definitions.time.shifts.isEmpty else {
            throw CommandFailure(.configuration, .noShift)
        }
        throw CommandFailure(.unusableData, .shiftNotBegun)
    }

    /// Says what could not be read; when that is everything, there is nothing to report.
    private func tell(_ inputs: [Report.Input]) throws(CommandFailure) {
        let say = Catalogue.command
        let complaints = inputs.filter { $0.tally.rejected > 0 }.map {
            say(FailurePhrase.unreadable(UnreadableLines($0)))
        }
        let isReadable = inputs.contains { $0.tally.rejected < $0.tally.lines }
        guard isReadable || complaints.isEmpty else {
            let isTable = inputs.allSatisfy { $0.kind == SourceKind.surveys.rawValue }
            let advice = isTable ? [] : [say(FailurePhrase.checkKind)]
            throw CommandFailure(
                .unusableData, .sentence((complaints + advice).joined(separator: "; ")))
        }
        complaints.forEach(CommandFailure.say)
    }
}
