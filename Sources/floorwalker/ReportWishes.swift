import ArgumentParser
import FloorEngine
import Vocabulary

/// What a report is to cover, as the command line says it.
struct ReportWishes: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "15m, 30m, 60m, today, yesterday, shift, 7d, 30d, week or month.", valueName: "name"))
    var period: String?

    @Option(help: ArgumentHelp("From this instant on, in RFC 3339.", valueName: "t"))
    var from: String?

    @Option(help: ArgumentHelp("Up to this instant, which is outside.", valueName: "t"))
    var to: String?

    @Option(
        help: ArgumentHelp("The present. Default: the last event of the files.", valueName: "t"))
    var now: String?

    @Option(
        name: .customLong("by"), help: "company, department, queue, agent, interval; with commas.")
    var groups = "company,department,queue,agent"

    @Option(help: ArgumentHelp("The length of intervals: 15, 30 or 60.", valueName: "minutes"))
    var interval: Int?

    @Option(help: ArgumentHelp("Only this department.", valueName: "name"))
    var department: String?
}

extension ReportWishes {
    /// - Parameter intervalMinutes: the configured length, unless another was wished for.
    func plan(intervalMinutes: Int) throws(CommandFailure) -> ReportPlan {
        var plan = ReportPlan()
        plan.period = try wishedPeriod()
        plan.from = try instant(from, "--from")
        plan.to = try instant(to, "--to")
        plan.now = try instant(now, "--now")
        plan.groups = try wishedGroups()
        plan.intervalMinutes = try wishedInterval() ?? intervalMinutes
        plan.department = department
        if plan.period != nil, plan.from != nil || plan.to != nil {
            throw CommandFailure(.usage, "--period and --from or --to exclude each other; name one")
        }
        if let from = plan.from, let to = plan.to, to < from {
            throw CommandFailure(.usage, "--to is before --from; exchange them")
        }
        return plan
    }

    private func wishedPeriod() throws(CommandFailure) -> Period? {
        guard let period else { return nil }
        if let known = Period(rawValue: period) { return known }
        let names = Period.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(.usage, "--period \(period): use one of \(names)")
    }

    private func instant(_ text: String?, _ option: String) throws(CommandFailure) -> Instant? {
        guard let text else { return nil }
        if let moment = ReportMoment(argument: text) { return moment.instant }
        throw CommandFailure(
            .usage,
            "\(option) \(text): write it as 2026-03-02T09:00:00Z, or with an offset as +01:00")
    }

    private func wishedGroups() throws(CommandFailure) -> [Report.Group.Kind] {
        var kinds: [Report.Group.Kind] = []
        for name in groups.split(separator: ",") {
            guard let kind = Report.Group.Kind(rawValue: String(name)) else {
                let names = Report.Group.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(.usage, "--by \(name): this version knows \(names)")
            }
            kinds.append(kind)
        }
        guard !kinds.isEmpty else {
            throw CommandFailure(.usage, "--by: name at least one kind of group, such as queue")
        }
        return kinds
    }

    private func wishedInterval() throws(CommandFailure) -> Int? {
        guard let interval else { return nil }
        if [15, 30, 60].contains(interval) { return interval }
        throw CommandFailure(.usage, "--interval \(interval): use 15, 30 or 60 minutes")
    }
}
