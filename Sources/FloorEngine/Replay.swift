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

/// Folds an input of any length and hands out its cells, for whoever reckons with them elsewhere.
///
/// Unlike a report it has no window. Cells that no late event reaches any more can be taken out on the
/// way, so that memory does not grow with the input.
public struct Replay: Sendable {
    private var timeline: Timeline<Ledger>
    /// Cells up to here were taken.
    private var taken = Instant.distantPast

    public init(definitions: Definitions, names: Names) {
        timeline = Timeline(
            floor: Floor(definitions: definitions, names: names), layer: Ledger(),
            horizon: .hours(48))
    }

    public mutating func add(_ batch: EventBatch) {
        timeline.add(batch.events)
    }

    /// Folds what came late. Nothing can be added after it.
    public mutating func finish() {
        timeline.fold()
        timeline.settleAll()
    }

    /// Hands out the cells that lie more than 48 hours back, after `finish()` all that are left, and lets
    /// go of them. In no order, and only cells in which something was counted.
    ///
    /// What is learned later of such a time (an answer that counts for its contact's day) makes a second
    /// cell, to be merged with the first.
    public mutating func takeCells(
        quarters: (QueueQuarter) -> Void, days: (PersonDay) -> Void
    ) {
        let border = timeline.settledEnd
        guard border > taken else { return }
        taken = border
        let ledger = timeline.changeSettled { $0.take(until: border) }
        ledger.quarters.forEach { slot, tally in hand(tally, of: slot, to: quarters) }
        ledger.days.forEach { day, tally in
            hand(tally, of: day, ledger.answers[day]?.credits ?? [:], to: days)
        }
    }

    private func hand(_ tally: Tally, of slot: Int64, to body: (QueueQuarter) -> Void) {
        let start = Instant(slot: slot, of: Ledger.quarter)
        for (index, cell) in tally.queues.enumerated() where cell != QueueCell() {
            body(
                QueueQuarter(
                    queue: timeline.floor.name(of: QueueIndex(index)), start: start,
                    flow: cell.flow, level: cell.level, waits: cell.waits,
                    handling: cell.handling, agentScore: cell.voice.agent))
        }
    }

    private func hand(
        _ tally: Tally, of day: Int64, _ credits: [PersonIndex: PersonVoice],
        to body: (PersonDay) -> Void
    ) {
        let start = Instant(slot: day, of: Ledger.day)
        tally.persons.forEach { person, cell in
            body(
                PersonDay(
                    person: timeline.floor.name(of: person), start: start, offers: cell.offers,
                    waited: cell.waited, handling: cell.handling,
                    score: credits[person]?.voice.agent ?? NetPromoterScore()))
        }
    }
}
