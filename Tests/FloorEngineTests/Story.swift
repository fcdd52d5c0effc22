import FloorEngine
import Periods
import Vocabulary

/// Some made-up days in a row, told in pieces, with an hour of today that is not over.
struct Story {
    let names = Names()
    var definitions = Definitions()
    /// 09:50 of the last day.
    let now = Instant(milliseconds: GeneratedDay.start + 3_000_000)
    private let events: [Event]

    init(seed: UInt64) {
        definitions.time.zone = "UTC"
        var events: [Event] = []
        for back in [9, 3, 2, 1, 0] {
            let day = GeneratedDay(seed: seed &* 31 &+ UInt64(back), names: names)
            let shift = Timespan.hours(-24 * Int64(back))
            events += day.events.map { Event($0.kind, at: $0.time + shift) }
        }
        let now = now
        self.events = events.filter { $0.time <= now }
    }

    var batches: [EventBatch] {
        stride(from: 0, to: events.count, by: 97).map { start in
            EventBatch(events: Array(events[start..<min(start + 97, events.count)]))
        }
    }

    func report(
        over window: Window, _ groups: [Report.Group.Kind] = [.company, .department]
    ) throws -> Figures {
        var plan = ReportPlan()
        plan.groups = groups
        plan.from = window.start
        plan.to = window.end
        plan.now = now
        var run = ReportRun(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), plan: plan)
        run.add(EventBatch(events: events))
        return Figures(run.finish(inputs: []))
    }
}
