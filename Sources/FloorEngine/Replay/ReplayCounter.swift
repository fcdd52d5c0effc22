import Metrics
import Vocabulary

/// Counts what a replay makes of events, and hands the cells out as soon as nothing late can reach them,
/// so that memory does not grow with the input.
public struct ReplayCounter: Sendable {
    /// What was counted of stretches that may be folded again.
    private var unsettled: [Int: Ledger] = [:]
    private var settled = Ledger()

    public init() {}

    /// Counts `facts`, and calls back with the cells that are final with them: more than 48 hours old, or
    /// all once the replay is finished. In no order, and only cells in which something was counted.
    ///
    /// What is learned later of such a time (an answer that counts for its contact's day) makes a second
    /// cell, to be merged with the first.
    public mutating func count(
        _ facts: ReplayFacts, quarters: (QueueQuarter) -> Void, days: (PersonDay) -> Void
    ) {
        for part in facts.parts {
            unsettled[part.stretch, default: Ledger()].add(part.facts)
        }
        for stretch in facts.settled {
            if let ledger = unsettled.removeValue(forKey: stretch) { settled.merge(ledger) }
        }
        let voided = Set(unsettled.keys).subtracting(facts.unsettled)
        for stretch in voided { unsettled[stretch] = nil }
        guard let final = facts.final else { return }
        let ledger = settled.take(until: final.end)
        ledger.quarters.forEach { slot, tally in
            Self.hand(tally, of: slot, final.queues, to: quarters)
        }
        ledger.days.forEach { day, tally in
            let credits = ledger.answers[day]?.credits ?? [:]
            Self.hand(tally, of: day, credits, final.persons, to: days)
        }
    }

    private static func hand(
        _ tally: Tally, of slot: Int64, _ names: [String], to body: (QueueQuarter) -> Void
    ) {
        let start = Instant(slot: slot, of: Ledger.quarter)
        for (name, cell) in zip(names, tally.queues) where cell != QueueCell() {
            body(
                QueueQuarter(
                    queue: name, start: start, flow: cell.flow, level: cell.level,
                    waits: cell.waits, handling: cell.handling, agentScore: cell.voice.agent))
        }
    }

    private static func hand(
        _ tally: Tally, of day: Int64, _ credits: [PersonIndex: PersonVoice], _ names: [String],
        to body: (PersonDay) -> Void
    ) {
        let start = Instant(slot: day, of: Ledger.day)
        tally.persons.forEach { person, cell in
            body(
                PersonDay(
                    person: names[person.index], start: start, offers: cell.offers,
                    waited: cell.waited, handling: cell.handling,
                    score: credits[person]?.voice.agent ?? NetPromoterScore()))
        }
    }
}
