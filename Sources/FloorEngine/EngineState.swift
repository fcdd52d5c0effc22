import Metrics
import Periods
import Vocabulary

/// What the engine knows, as a value: the timeline, the sources, the lamps.
struct EngineState: Sendable {
    let definitions: Definitions
    let names: Names
    let calendar: SiteCalendar
    let isDemo: Bool
    let start: Instant

    private(set) var timeline: Timeline<History>
    private(set) var sources: [SourceHealth] = []
    private(set) var lamps = LampBoard()
    private(set) var marks = MarkBoard()
    private(set) var strain = Strain()
    /// What the last answers merged of the past.
    private var merges = ClosedMerges()
    /// What was answered before today; `nil`: to be read again.
    private(set) var past: PastAnswers?
    private(set) var firstEvent: Instant?
    private(set) var comments = CommentBook()
    private var seen: Set<UInt64> = []
    /// Events of a future that no clock skew explains, until their time comes.
    private var quarantine: [Event] = []
    private var version: UInt64 = 0
    private var hasUntoldChange = false
    private var homes: (day: CivilDate, homes: Homes)?
    private var keptHouse: House?
    private(set) var counters: [Counter: Int] = [:]

    init(
        definitions: Definitions, names: Names, calendar: SiteCalendar, isDemo: Bool,
        start: Instant
    ) {
        self.definitions = definitions
        self.names = names
        self.calendar = calendar
        self.isDemo = isDemo
        self.start = start
        timeline = Timeline(
            floor: Floor(definitions: definitions, names: names),
            layer: History(calendar: calendar), horizon: .hours(48))
    }

    static var futureLimit: Timespan { .seconds(60) }

    mutating func ingest(_ batch: EventBatch, now: Instant) {
        var events: [Event] = []
        events.reserveCapacity(batch.events.count)
        for (index, event) in batch.events.enumerated() {
            if index < batch.identities.count, batch.identities[index] != 0,
                !seen.insert(batch.identities[index]).inserted
            {
                continue
            }
            var event = event
            comments.keep(&event, of: batch)
            if event.time > now + Self.futureLimit {
                quarantine.append(event)
                counters[.skewedEvents, default: 0] += 1
            } else {
                events.append(event)
            }
        }
        add(events)
    }

    private mutating func add(_ events: [Event]) {
        guard let earliest = events.map(\.time).min() else { return }
        firstEvent = min(firstEvent ?? earliest, earliest)
        timeline.add(events)
        timeline.fold()
        if let past, past.isTouched(by: events, definitions.surveys) { self.past = nil }
        change()
    }

    private mutating func change() {
        version += 1
        hasUntoldChange = true
    }

    mutating func takeChange() -> Bool {
        defer { hasUntoldChange = false }
        return hasUntoldChange
    }

    mutating func keepChange() { hasUntoldChange = true }

    /// - Returns: whether boards should be told at once.
    mutating func note(_ health: SourceHealth) -> Bool {
        guard let index = sources.firstIndex(where: { $0.name == health.name }) else {
            sources.append(health)
            change()
            return true
        }
        let old = sources[index]
        sources[index] = health
        guard old.fault != health.fault || old.isLoading != health.isLoading else { return false }
        change()
        return true
    }

    /// Lets time pass: events of the future come due, days turn, lamps step.
    mutating func pass(to now: Instant) {
        let due = quarantine.filter { $0.time <= now }
        if !due.isEmpty {
            quarantine.removeAll { $0.time <= now }
            add(due)
        }
        let today = calendar.date(of: now)
        if homes?.day != today { settleHomes(today, now) }
        // A day half read is no evidence: lamps begin when every source has told its past.
        guard !sources.isEmpty, !sources.contains(where: \.isLoading) else { return }
        for instant in lamps.dueSteps(until: now) { stepLamps(at: instant) }
        stepMarks(at: now)
        guard strain.isDue(at: now) else { return }
        var reader = reader(at: now)
        strain = Strain(&reader, at: now)
    }

    /// People are at home where they answered most in the 30 days before today.
    private mutating func settleHomes(_ today: CivilDate, _ now: Instant) {
        let window = Window(calendar.startOfDay(CivilDate(day: today.day - 30)), now)
        var answered: [Tally.AnswerKey: Int32] = [:]
        for layer in timeline.layers { layer.collectAnswered(window, into: &answered) }
        homes = (today, Homes(timeline.floor, answered: answered))
        keptHouse = nil
    }

    /// Kept until somebody comes or finds a home.
    private mutating func house() -> House {
        if let keptHouse, keptHouse.isCurrent(for: timeline.floor) { return keptHouse }
        let house = House(timeline.floor, homes?.homes ?? Homes())
        keptHouse = house
        return house
    }

    private mutating func reader(at now: Instant) -> SnapshotReader {
        let house = house()
        return SnapshotReader(state: self, house: house, merges: merges, now: now)
    }

    /// Moves with every batch, and every two seconds with the clock: rolling windows and the ages of
    /// waiting callers change without any event.
    func revision(at now: Instant) -> Revision {
        Revision(engineStart: start, floor: version, slot: now.slot(of: .seconds(2)))
    }

    private mutating func stepLamps(at now: Instant) {
        let grader = Grader(goals: definitions.goals, statistics: definitions.statistics)
        let metrics = grader.metrics
        var reader = reader(at: now)
        for period in LampBoard.periods {
            guard let rows = reader.lampFigures(period, metrics) else { continue }
            for (row, list) in rows { lamps.step(list, of: row, in: period, by: grader, at: now) }
        }
        merges = reader.merges
    }

    /// Marks step at each full local hour.
    private mutating func stepMarks(at now: Instant) {
        let hours = calendar.window(.minutes60, stepsBack: 1, now: now)
        guard let hour = hours?.end, marks.hour.map({ $0 < hour }) ?? true else { return }
        settlePast(at: now)
        let window = calendar.peopleWindow(
            Window(now, now, includesEnd: true), days: definitions.people.windowDays)
        var reader = reader(at: now)
        let answers = reader.peopleAnswers(window, isLive: true)
        MarkReading(
            house: reader.house, floor: timeline.floor, scores: answers.scores, board: marks
        ).step(&marks, to: hour, windowStart: answers.window.start)
    }

    /// Reads again what was answered before today, when that is not known or has changed.
    private mutating func settlePast(at now: Instant) {
        let today = calendar.day(of: now)
        let window = calendar.peopleWindow(
            Window(now, now, includesEnd: true), days: definitions.people.windowDays)
        let isCurrent =
            past?.window == Window(window.start, today.start)
            && past?.kinship == timeline.floor.kinship
        if !isCurrent { past = PastAnswers(window, upTo: today.start, timeline, calendar) }
    }

    mutating func snapshot(_ question: Question, revision: Revision, now: Instant) -> Snapshot {
        settlePast(at: now)
        var reader = reader(at: now)
        defer { merges = reader.merges }
        return reader.snapshot(question, revision: revision)
    }
}
