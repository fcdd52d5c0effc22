import Metrics
import Vocabulary

/// Everything counted for one queue in one stretch of time; a department or the company is the merge of
/// its queues.
struct QueueCell: Equatable, Sendable {
    var flow = VisitFlow()
    var level = ServiceLevel()
    var waits = Waits()
    var handling = HandleTime()
    var offers = RingOffers()
    var gate = Gate()
    var callbacks = Callbacks()
    /// Contacts that came to this queue first.
    var contacts = ContactLevel()
    /// Answers about contacts whose last answered queue this was.
    var voice = VoiceCell()

    init() {}

    /// - Parameter withSpread: with the single values that percentiles are taken of; sums always.
    mutating func merge(_ other: Self, withSpread: Bool = true) {
        flow.merge(other.flow)
        level.merge(other.level)
        waits.merge(other.waits, withRanked: withSpread)
        handling.merge(other.handling, withWholes: withSpread)
        offers.merge(other.offers)
        gate.merge(other.gate)
        callbacks.merge(other.callbacks)
        contacts.merge(other.contacts)
        voice.merge(other.voice)
    }

    mutating func dropSpread() {
        waits.take(ranked: [])
        handling.take(wholes: [])
    }

    mutating func sort() {
        waits.sort()
        handling.sort()
    }
}

extension RingOffers {
    /// Counts an offer that was taken, and the ringing before it where that was never a state.
    mutating func accept(afterRinging rang: Timespan) {
        add(.accepted)
        if rang > .zero { add(.rang(rang)) }
    }
}

/// Everything counted for one person in one stretch of time.
struct PersonCell: Equatable, Sendable {
    var handling = HandleTime()
    var offers = RingOffers()
    var time = StateTime()
    /// How long those callers had waited whom the person took out of a queue.
    var waited = Timespan.zero
    /// Paused for longer than planned.
    var overrun = Timespan.zero

    init() {}

    /// - Parameter parts: single handlings are merged with `.records`, sums always.
    mutating func merge(_ other: Self, with parts: Tally.Parts) {
        handling.merge(other.handling, withWholes: parts.contains(.records))
        offers.merge(other.offers)
        time.merge(other.time)
        waited += other.waited
        overrun += other.overrun
    }
}
