public import Metrics
public import Vocabulary

/// Everything counted for one queue in a quarter of an hour.
public struct QueueQuarter: Sendable {
    public let queue: String
    public let start: Instant
    public let flow: VisitFlow
    public let level: ServiceLevel
    public let waits: Waits
    public let handling: HandleTime
    /// Answers to the agent question about contacts of this queue.
    public let agentScore: NetPromoterScore
}

/// Everything counted for one person on one day, UTC.
public struct PersonDay: Sendable {
    public let person: String
    public let start: Instant
    public let offers: RingOffers
    /// How long those callers had waited whom the person took out of a queue.
    public let waited: Timespan
    public let handling: HandleTime
    public let score: NetPromoterScore
}

/// Folds a whole input and hands out its cells one by one, for whoever reckons with them elsewhere.
///
/// Unlike a report it has no window, and memory grows with the number of cells that are not empty.
public struct Replay: Sendable {
    private var timeline: Timeline<Ledger>

    public init(definitions: Definitions, names: Names) {
        timeline = Timeline(
            floor: Floor(definitions: definitions, names: names), layer: Ledger(),
            horizon: .hours(48))
    }

    public mutating func add(_ batch: EventBatch) {
        timeline.add(batch.events)
    }

    /// Folds what came late. Cells are complete after it.
    public mutating func finish() {
        timeline.fold()
        timeline.settleAll()
    }

    /// Calls `body` with each cell that counted something, in no order.
    public func forEachQueueQuarter(_ body: (QueueQuarter) -> Void) {
        let ledger = timeline.settled
        ledger.quarters.forEach { slot, tally in
            for (index, cell) in tally.queues.enumerated() where cell != QueueCell() {
                body(
                    QueueQuarter(
                        queue: timeline.floor.name(of: QueueIndex(index)),
                        start: Instant(slot: slot, of: Ledger.quarter), flow: cell.flow,
                        level: cell.level, waits: cell.waits, handling: cell.handling,
                        agentScore: cell.voice.agent))
            }
        }
    }

    /// Calls `body` with each cell that counted something, in no order.
    public func forEachPersonDay(_ body: (PersonDay) -> Void) {
        let ledger = timeline.settled
        ledger.days.forEach { day, tally in
            let voices = ledger.answers[day]?.voices ?? [:]
            tally.persons.forEach { person, cell in
                body(
                    PersonDay(
                        person: timeline.floor.name(of: person),
                        start: Instant(slot: day, of: Ledger.day), offers: cell.offers,
                        waited: cell.waited, handling: cell.handling,
                        score: voices[.person(person)]?.agent ?? NetPromoterScore()))
            }
        }
    }
}
