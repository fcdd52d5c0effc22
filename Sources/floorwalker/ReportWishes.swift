import ArgumentParser
import FloorEngine
import Vocabulary

/// What a report is to cover, as the command line says it.
struct ReportWishes: ParsableArguments {
    @Option(
        help: ArgumentHelp(.period, valueName: "name"))
    var period: String?

    @Option(help: ArgumentHelp(.from, valueName: "t"))
    var from: String?

    @Option(help: ArgumentHelp(.to, valueName: "t"))
    var to: String?

    @Option(
        help: ArgumentHelp(.reportNow, valueName: "t"))
    var now: String?

    @Option(
        name: .customLong("by"), help: ArgumentHelp(.groups))
    var groups = "company,department,queue,agent"

    @Option(help: ArgumentHelp(.interval, valueName: "minutes"))
    var interval: Int?

    @Option(help: ArgumentHelp(.department, valueName: "name"))
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
            throw CommandFailure(.usage, .periodOrBounds)
        }
        if let from = plan.from, let to = plan.to, to < from {
            throw CommandFailure(.usage, .endBeforeStart)
        }
        return plan
    }

    private func wishedGroups() throws(CommandFailure) -> [Report.Group.Kind] {
        var kinds: [Report.Group.Kind] = []
        for name in groups.split(separator: ",") {
            guard let kind = Report.Group.Kind(rawValue: String(name)) else {
                let names = Report.Group.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(.usage, .badGroup(String(name), groups: names))
            }
            kinds.append(kind)
        }
        guard !kinds.isEmpty else {
            throw CommandFailure(.usage, .noGroup)
        }
        return kinds
    }

    private func wishedInterval() throws(CommandFailure) -> Int? {
        guard let interval else { return nil }
        if [15, 30, 60].contains(interval) { return interval }
        throw CommandFailure(.usage, .badInterval(interval))
    }
}
