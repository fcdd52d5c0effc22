import Periods
import Simulation
import Vocabulary

/// A made-up centre and what it told.
struct Recorded {
    var centre: Centre
    let calendar: SiteCalendar
    let names = Names()
    var batch = EventBatch()

    /// A month of November 2026 in Berlin; the 20th, a Friday, has the card trouble.
    static let month = try? Recorded(days: 30)

    static let firstDate = CivilDate(year: 2026, month: 10, dayOfMonth: 22)
    static let troubledDate = CivilDate(year: 2026, month: 11, dayOfMonth: 20)

    init(days: Int, seed: UInt64 = 1, steps: [Timespan] = []) throws {
        var rules = TimeRules()
        rules.zone = "Europe/Berlin"
        calendar = try SiteCalendar(rules: rules)
        centre = Centre(
            seed: seed, calendar: calendar, names: names, from: calendar.startOfDay(Self.firstDate),
            plan: .lively.withCardTrouble(on: Self.troubledDate))
        var instant = calendar.startOfDay(Self.firstDate)
        for step in steps {
            instant = instant + step
            centre.advance(to: instant, into: &batch)
        }
        let end = CivilDate(day: Self.firstDate.day + days)
        centre.advance(to: calendar.startOfDay(end) - .seconds(1), into: &batch)
    }

    /// Minutes after local midnight.
    func minute(_ instant: Instant) -> Int {
        let reading = calendar.clock(from: instant, to: instant).reading(at: instant)
        return reading.hour * 60 + reading.minute
    }

    func date(_ instant: Instant) -> CivilDate { calendar.date(of: instant) }

    func plan(of queue: QueueID?) -> DepartmentPlan? {
        let name = queue.map { names.string($0.name) }
        return centre.plan.departments.first { $0.queue == name }
    }
}
