public import Periods
public import Vocabulary

/// Makes one report of everything it is fed.
///
/// Events are folded in order of time, in whatever order they come. Three things ask for a second
/// reading of the same input: a proof of whose interface is whose that came after lines it concerns,
/// events more than three hours behind (then the second pass keeps every event in memory), and a window
/// that hangs on a present nobody gave.
public struct ReportRun: Sendable {
    private let definitions: Definitions
    private let names: Names
    private let calendar: SiteCalendar
    private var plan: ReportPlan
    private let kinship: Kinship
    private let keepsAll: Bool
    private var timeline: Timeline<Collection>
    private var seen: Set<UInt64> = []
    /// Who told each answer first.
    private var tellers: [UInt64: SourceID] = [:]
    private var counters: [Counter: Int] = [:]
    private var first: Instant?
    private var last: Instant?
    /// Events left out because one with their identity came before.
    public private(set) var duplicates = 0

    /// Files are written in order, so the first pass keeps little to put late events between.
    private static var horizon: Timespan { .hours(3) }

    public init(
        definitions: Definitions, names: Names, calendar: SiteCalendar, plan: ReportPlan
    ) {
        let kinship = Kinship(mapping: definitions.mapping, names: names)
        self.init(definitions, names, calendar, plan, kinship, keepsAll: false)
    }

    private init(
        _ definitions: Definitions, _ names: Names, _ calendar: SiteCalendar, _ plan: ReportPlan,
        _ kinship: Kinship, keepsAll: Bool
    ) {
        self.definitions = definitions
        self.names = names
        self.calendar = calendar
        self.plan = plan
        self.kinship = kinship
        self.keepsAll = keepsAll
        var floor = Floor(definitions: definitions, names: names)
        floor.adopt(kinship)
        let layer = Collection(
            window: Self.window(of: plan, calendar),
            intervals: plan.groups.contains(.interval) ? plan.intervalMinutes : nil)
        timeline = Timeline(floor: floor, layer: layer, horizon: keepsAll ? nil : Self.horizon)
    }

    /// The window, as far as it is known before the last event is.
    private static func window(of plan: ReportPlan, _ calendar: SiteCalendar) -> Window? {
        if let period = plan.period, let now = plan.now {
            return calendar.window(period, stepsBack: 0, now: now)
        }
        guard plan.from != nil || plan.to != nil else { return nil }
        let start = plan.from ?? .distantPast
        let end = plan.to ?? plan.now ?? .distantFuture
        return Window(start, max(start, end), includesEnd: end == plan.now || plan.to == nil)
    }

    public mutating func add(_ batch: EventBatch) {
        var events: [Event] = []
        events.reserveCapacity(batch.events.count)
        for (index, event) in batch.events.enumerated() {
            guard isNew(index, in: batch) else { continue }
            if let now = plan.now, event.time > now {
                counters[.afterNow, default: 0] += 1
                continue
            }
            first = min(first ?? event.time, event.time)
            last = max(last ?? event.time, event.time)
            events.append(event)
        }
        timeline.add(events)
    }

    private mutating func isNew(_ index: Int, in batch: EventBatch) -> Bool {
        guard index < batch.identities.count, batch.identities[index] != 0 else { return true }
        let (identity, event) = (batch.identities[index], batch.events[index])
        if seen.insert(identity).inserted {
            if event.kind.isSurvey { tellers[identity] = event.source }
            return true
        }
        duplicates += 1
        if let teller = tellers[identity], teller != event.source {
            counters[.surveyDupSource, default: 0] += 1
        }
        return false
    }

    /// Whether the same input, read again by `restarted()`, would give truer figures.
    public var wantsAnotherPass: Bool {
        (timeline.hasStaleHistory && timeline.floor.kinship != kinship)
            || (timeline.hasLostEvents && !keepsAll) || windowHangsOnPresent
    }

    /// The present is the last event's instant, and only that says where the window lies or whether it
    /// holds its end.
    private var windowHangsOnPresent: Bool {
        guard plan.now == nil, let last else { return false }
        return plan.period != nil || plan.to == last
    }

    /// A run that knows what this one has learned.
    public func restarted() -> ReportRun {
        var plan = plan
        if windowHangsOnPresent { plan.now = last }
        return ReportRun(
            definitions, names, calendar, plan, timeline.floor.kinship,
            keepsAll: keepsAll || timeline.hasLostEvents)
    }

    /// The report over everything fed so far.
    public mutating func finish(inputs: [Report.Input]) -> Report {
        timeline.fold()
        let told = plan.now ?? last
        let now = told ?? plan.to ?? plan.from ?? Instant(milliseconds: 0)
        let window = finalWindow(now)
        let present = Present(timeline.floor, at: now)
        var whole = timeline.settled
        for segment in timeline.segments { whole.merge(segment.layer) }
        whole.add(
            window.map { window in present.pending.compactMap { $0.clipped(to: window) } }
                ?? present.pending)
        let builder = ReportBuilder(
            present: present, collection: whole, calendar: calendar, plan: plan)
        return Report(
            window: window, periodName: periodName,
            clock: calendar.clock(from: window?.start ?? now, to: window?.end ?? now), now: told,
            inputs: inputs, counters: allCounters(at: now), groups: builder.groups(in: window))
    }

    private var periodName: String { plan.period?.rawValue ?? "custom" }

    private func finalWindow(_ now: Instant) -> Window? {
        if let window = Self.window(of: plan, calendar) {
            let start = window.start == .distantPast ? min(first ?? now, now) : window.start
            let end = window.end == .distantFuture ? now : window.end
            return Window(start, max(start, end), includesEnd: window.includesEnd || end == now)
        }
        guard let first else { return nil }
        return Window(min(first, now), now, includesEnd: true)
    }

    private func allCounters(at now: Instant) -> [Counter: Int] {
        var result = Dictionary(uniqueKeysWithValues: Counter.allCases.map { ($0, 0) })
        for source in [counters, timeline.counters, timeline.floor.counters] {
            result.merge(source) { $0 + $1 }
        }
        result[.ghostVisits, default: 0] += timeline.floor.openGhosts(at: now)
        result[.unjoinedMembers] = timeline.floor.unjoinedMembers
        result[.aliasConflict] = timeline.floor.kinship.conflicts
        return result
    }
}
