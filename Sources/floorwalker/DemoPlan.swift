import FloorEngine
import Periods
import Settings
import Simulation
import Vocabulary

/// A made-up centre to look at: eight departments, with a month behind them.
struct DemoPlan: Sendable {
    let definitions: Definitions
    let calendar: SiteCalendar
    private let seed: UInt64
    private let opening: Instant
    private let plan: CentrePlan

    /// Local days of history before today.
    private static let days = 30

    init(seed: UInt64, _ watch: WatchPlan) throws(CommandFailure) {
        self.seed = seed
        let today = watch.calendar.date(of: watch.clock.now())
        guard today.day > Self.days + 1 else {
            throw CommandFailure(.usage, .openedLater(option: "--now"))
        }
        var configuration = watch.configuration
        plan = .lively.withCardTrouble(on: today)
        configuration.definitions.mapping = plan.mapping
        if configuration.definitions.time.shifts.isEmpty {
            configuration.definitions.time.shifts = [
                Shift(name: "day", startMinute: 480, endMinute: 1200)
            ]
        }
        definitions = configuration.definitions
        calendar = try SiteCalendar(configuredBy: configuration)
        opening = calendar.startOfDay(CivilDate(day: today.day - Self.days))
    }

    /// The centre on the morning of its first day.
    func centre(_ names: Names) -> Centre {
        Centre(seed: seed, calendar: calendar, names: names, from: opening, plan: plan)
    }

    /// The ends of the steps in which its past is told, so that no batch is too large.
    func steps(until now: Instant) -> [Instant] {
        let days = (calendar.date(of: opening).day..<calendar.date(of: now).day).map {
            calendar.startOfDay(CivilDate(day: $0 + 1))
        }
        return days + [now]
    }

    /// The figures of its period, for `--once`.
    func report(_ watch: WatchPlan) -> Report {
        let names = Names()
        var run = ReportRun(
            definitions: definitions, names: names, calendar: calendar, plan: watch.reportPlan)
        var centre = centre(names)
        for step in steps(until: watch.clock.now()) {
            var batch = EventBatch()
            centre.advance(to: step, into: &batch)
            run.add(batch)
        }
        return run.finish(inputs: [])
    }
}
