import ArgumentParser
import FloorEngine
import Vocabulary

/// What a report is to cover, as the command line says it.
struct ReportWishes: ParsableArguments {
    @Option(
        help: ArgumentHelp(Wish.periods, valueName: "name"))
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
        if let period { plan.period = try Wish.period(period) }
        plan.from = try Wish.instant(from, "--from")
        plan.to = try Wish.instant(to, "--to")
        plan.now = try Wish.instant(now, "--now")
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
