import DiceSupport
import FloorEngine
import Periods
import Vocabulary

/// A generated day as it is told to the engine.
struct ToldDay {
    private let names: Names
    private(set) var events: [Event]
    private var definitions = Definitions()

    /// Made once: days are many.
    private static let calendar = Result { () throws(UnknownZone) in
        var rules = TimeRules()
        rules.zone = "UTC"
        return try SiteCalendar(rules: rules)
    }

    /// Figures that add up over adjoining windows.
    static let sums = [
        "n_offered", "n_answered", "n_abandoned", "n_short", "n_flowout", "sl_met", "sl_decided",
        "n_handled", "hold_abandons", "n_transfers", "rna", "unreachable", "agent_dump",
        "nps_agent_n", "nps_agent_promoters", "nps_company_n", "logged_in_s", "available_s",
        "ring_s", "handle_s", "paused_s", "paused_s.Lunch",
    ]

    init(
        seed: UInt64, shape: GeneratedDay.Shape = GeneratedDay.Shape(),
        _ configure: (inout Definitions) -> Void = { _ in }
    ) {
        names = Names()
        events = GeneratedDay(seed: seed, names: names, shape: shape).events
        definitions.time.zone = "UTC"
        configure(&definitions)
    }

    /// Events of different instants in another order; those of one instant keep theirs.
    func shuffled(_ dice: inout Dice) -> ToldDay {
        var groups: [Instant: [Event]] = [:]
        for event in events { groups[event.time, default: []].append(event) }
        var result = self
        result.events = groups.keys.sorted().shuffled(using: &dice).flatMap { groups[$0] ?? [] }
        return result
    }

    func shifted(by span: Timespan) -> ToldDay {
        var result = self
        result.events = events.map { Event($0.kind, at: $0.time + span, from: $0.source) }
        return result
    }

    func figures(
        _ groups: [Report.Group.Kind] = [.company, .queue, .agent], from: Int64? = nil,
        to: Int64? = nil, now: Int64? = nil, batches: Int = 1
    ) throws -> Figures {
        var plan = ReportPlan()
        plan.groups = groups
        plan.from = from.map(Instant.init(milliseconds:))
        plan.to = to.map(Instant.init(milliseconds:))
        plan.now = now.map(Instant.init(milliseconds:))
        var run = ReportRun(
            definitions: definitions, names: names,
            calendar: try Self.calendar.get(), plan: plan)
        let size = events.count / batches + 1
        for start in stride(from: 0, to: events.count, by: size) {
            run.add(EventBatch(events: Array(events[start..<min(start + size, events.count)])))
        }
        return Figures(run.finish(inputs: []))
    }
}
