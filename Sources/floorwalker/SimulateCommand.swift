import ArgumentParser
import Formats
import Foundation
import Periods
import Simulation
import Text
import Vocabulary

/// `floorwalker simulate`: a made-up centre's events on standard output.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: Catalogue.command(AbstractPhrase.simulate),
        discussion: Catalogue.command(AbstractPhrase.simulateMore))

    @Option(help: ArgumentHelp(.seed))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp(.days, valueName: "days"))
    var days = 1

    @Option(help: ArgumentHelp(.simulateQueues, valueName: "n"))
    var queues: Int?

    @Option(help: ArgumentHelp(.simulateAgents, valueName: "n"))
    var agents: Int?

    @Option(help: ArgumentHelp(.simulateFormat))
    var format = Format.queueLog

    @Option(help: ArgumentHelp(.until, valueName: "t"))
    var until: ReportMoment?

    @Option(name: .customLong("tz"), help: ArgumentHelp(.zone))
    var zone: String?

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case queueLog = "queue_log"
        case events
    }

    func validate() throws {
        guard (1...3660).contains(days) else {
            throw ValidationError(Catalogue.command(FailurePhrase.badDays(days)))
        }
        if let queues, !(1...1000).contains(queues) {
            throw ValidationError(Catalogue.command(FailurePhrase.badQueues(queues)))
        }
        let least = queues ?? CentrePlan.lively.departments.count
        if let agents, !(least...100_000).contains(agents) {
            throw ValidationError(
                Catalogue.command(FailurePhrase.badAgents(agents, least: least)))
        }
    }

    func run() throws {
        try CommandFailure.reported { () throws(CommandFailure) in
            let names = Names()
            switch format {
            case .queueLog: try write(names, with: QueueLogWriter(names: names))
            case .events: try write(names, with: EventLineWriter(names: names))
            }
        }
    }
}

extension SimulateCommand {
    private func write(
        _ names: Names, with writer: some EventWriter
    ) throws(CommandFailure) {
        let end = until?.instant ?? Instant(Date())
        let calendar = try calendar()
        let today = calendar.date(of: end)
        let firstDate = CivilDate(day: today.day - days + 1)
        guard firstDate.day > 1 else {
            throw CommandFailure(.usage, .openedLater(option: "--until"))
        }
        let start = calendar.startOfDay(firstDate)
        let centre = Centre(
            seed: seed, calendar: calendar, names: names, from: start,
            plan: .lively.sized(queues: queues, agents: agents).withCardTrouble(on: today))
        var recorder = SimulateRecorder(centre: centre, writer: writer)
        let output = try ReportOutput(path: nil)
        var instant = start
        while instant < end {
            instant = min(instant + .hours(1), end)
            guard try output.write(recorder.bytes(upTo: instant)) else { return }
        }
    }

    private func calendar() throws(CommandFailure) -> SiteCalendar {
        var rules = TimeRules()
        rules.zone = zone
        do throws(UnknownZone) {
            return try SiteCalendar(rules: rules)
        } catch {
            throw CommandFailure(.usage, .badZone(error.name, key: "--tz"))
        }
    }
}

extension Instant {
    init(_ date: Date) {
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
