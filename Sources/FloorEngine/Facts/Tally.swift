import Metrics
import Vocabulary

/// All that was counted in one stretch of time, for every queue and person: a cell of the history, a day,
/// or the whole window of a report. Mergeable, as its parts are.
///
/// A tally is told which parts to keep, since fine cells of queues and coarse cells of persons answer
/// different questions.
struct Tally: Equatable, Sendable {
    struct Parts: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        init(rawValue: UInt8) { self.rawValue = rawValue }

        /// What is known of queues, and all answers.
        static let queues: Parts = [.answers, Parts(rawValue: 1)]
        /// Sums of what each person did.
        static let persons = Parts(rawValue: 2)
        /// What only the details of a person show: the single handlings, pauses by reason and answers by
        /// queue. Most of what merging persons costs.
        static let records = Parts(rawValue: 4)
        /// The survey answers alone.
        static let answers = Parts(rawValue: 8)
        static let all: Parts = [.queues, .persons, .records]
    }

    private(set) var queues: [QueueCell] = []
    private(set) var persons = PersonCells()
    /// Handlings without a visit: they belong to the person's home department, to no queue.
    private(set) var direct: [PersonIndex: HandleTime] = [:]
    /// Survey answers by place, save those of a queue and those to the agent question.
    private(set) var voices: [Voice.Place: VoiceCell] = [:]
    /// Answers about the company at large, by the same places.
    private(set) var relationships: [Voice.Place: VoiceCell] = [:]
    /// Those who came or were turned away before any queue.
    private(set) var outside = Gate()
    /// Contacts that agents spoke to and that were never in a queue.
    private(set) var unqueued = ContactLevel()
    /// All survey answers by the person credited with them.
    private(set) var credits: [PersonIndex: PersonVoice] = [:]
    /// Paused time by person and reason.
    private(set) var pauses: [PauseKey: Timespan] = [:]
    /// Every reason of a pause.
    private var reasons: Set<LabelID?> = []
    /// How many visits each person answered in each queue: where the person is at home.
    private var homes = HomeCounts()

    struct PauseKey: Hashable, Sendable {
        let person: PersonIndex
        let reason: LabelID?
    }

    init() {}

    /// How many visits each person answered in each queue. Costs a pass over them.
    var answered: [AnswerKey: Int32] { homes.counts }

    /// Puts single values in order, for a tally that will be merged and read again and again.
    mutating func sort() { for index in queues.indices { queues[index].sort() } }

    /// Lets go of single values: no percentile can be taken, sums stay.
    mutating func dropSpread() {
        for index in queues.indices { queues[index].dropSpread() }
        for person in direct.keys { direct[person]?.take(wholes: []) }
    }

    func queue(_ queue: QueueIndex) -> QueueCell {
        queue.index < queues.count ? queues[queue.index] : QueueCell()
    }
}

extension Tally {
    /// Counts `fact`. What it says of a stretch of time is `spent`, so that a caller who keeps cells can
    /// cut the stretch at its own borders.
    mutating func add(_ fact: Fact, _ parts: Parts) {
        switch fact.kind {
        case .offered(let queue, let gate):
            guard parts.contains(.queues) else { return }
            with(queue) { cell in
                cell.flow.add(.offered)
                if let gate { cell.gate.add(gate) }
            }
        case .gate(let queue, let input):
            if parts.contains(.queues) { add(input, at: queue) }
        case .callback(let queue, let input):
            if parts.contains(.queues) { with(queue) { $0.callbacks.add(input) } }
        case .contact(let queue, let input):
            if parts.contains(.queues) { add(input, at: queue) }
        case .left(let queue, let flow, let wait, let level):
            guard parts.contains(.queues) else { return }
            with(queue) { cell in
                cell.flow.add(flow)
                if let wait { cell.waits.add(wait) }
                if let level { cell.level.add(level) }
            }
        case .level(let queue, let input):
            if parts.contains(.queues) { with(queue) { $0.level.add(input) } }
        case .accepted(let person, let queue, let waited, let rang):
            accept(person, queue, waited: waited, rang: rang, parts)
        case .handled(let person, let queue, let handling, let level):
            add(.released(handling), person, queue, parts)
            if let queue, let level, parts.contains(.queues) { with(queue) { $0.level.add(level) } }
        case .workedAfter(let person, let queue, let time, let whole):
            add(.workedAfter(time), person, queue, parts)
            if let whole { add(.complete(whole.length), person, queue, parts) }
        case .complete(let person, let queue, let whole):
            add(.complete(whole.length), person, queue, parts)
        case .ring(let person, let queue, let input):
            if let queue, parts.contains(.queues) { with(queue) { $0.offers.add(input) } }
            if let person, parts.contains(.persons) {
                persons.with(person) { $0.offers.add(input) }
            }
        case .spent(let person, let state, let reason, let length):
            if parts.contains(.persons) { spend(length, person, state, reason, parts) }
        case .overran(let person, let length):
            if parts.contains(.persons) { persons.with(person) { $0.overrun += length } }
        case .voiced(let voice):
            if parts.contains(.answers) { add(voice) }
        case .paired(let pair):
            guard parts.contains(.answers) else { return }
            credits[pair.person, default: PersonVoice()].pairs.add(pair.input)
        }
    }

    private mutating func with(_ queue: QueueIndex, _ body: (inout QueueCell) -> Void) {
        while queues.count <= queue.index { queues.append(QueueCell()) }
        body(&queues[queue.index])
    }

    private mutating func accept(
        _ person: PersonIndex, _ queue: QueueIndex, waited: Timespan, rang: Timespan, _ parts: Parts
    ) {
        if parts.contains(.queues) { with(queue) { $0.offers.accept(afterRinging: rang) } }
        guard parts.contains(.persons) else { return }
        persons.with(person) { cell in
            cell.offers.accept(afterRinging: rang)
            cell.waited += waited
        }
        if parts.contains(.records) { homes.count(person, queue) }
    }

    private mutating func add(_ input: Gate.Input, at queue: QueueIndex?) {
        guard let queue else { return outside.add(input) }
        with(queue) { $0.gate.add(input) }
    }

    private mutating func add(_ input: ContactLevel.Input, at queue: QueueIndex?) {
        guard let queue else { return unqueued.add(input) }
        with(queue) { $0.contacts.add(input) }
    }

    /// Notes where a person is at home, and nothing else.
    mutating func addHome(_ person: PersonIndex, _ queue: QueueIndex) {
        homes.count(person, queue)
    }

    private mutating func add(
        _ input: HandleTime.Input, _ person: PersonIndex, _ queue: QueueIndex?, _ parts: Parts
    ) {
        if parts.contains(.queues) {
            if let queue {
                with(queue) { $0.handling.add(input) }
            } else {
                direct[person, default: HandleTime()].add(input)
            }
        }
        guard parts.contains(.persons) else { return }
        if case .complete = input, !parts.contains(.records) { return }
        persons.with(person) { $0.handling.add(input) }
    }

    private mutating func spend(
        _ length: Timespan, _ person: PersonIndex, _ state: PersonState, _ reason: LabelID?,
        _ parts: Parts
    ) {
        persons.with(person) { $0.time.add(StateTime.Input(state, length)) }
        guard state == .paused, parts.contains(.records) else { return }
        add(length, to: PauseKey(person: person, reason: reason))
    }

    private mutating func add(_ pause: Timespan, to key: PauseKey) {
        pauses[key, default: .zero] += pause
        reasons.insert(key.reason)
    }

    private mutating func add(_ voice: Voice) {
        if voice.isRelationship {
            return relationships[voice.place, default: VoiceCell()].add(voice)
        }
        if case .queue(let queue) = voice.place {
            with(queue) { $0.voice.add(voice) }
        } else if voice.question != .npsAgent {
            voices[voice.place, default: VoiceCell()].add(voice)
        }
        guard let person = voice.person else { return }
        credits[person, default: PersonVoice()].voice.add(voice)
    }
}

extension Tally {
    /// Counts everything `other` has counted of `parts`. Costs a pass over its queues and persons.
    mutating func merge(_ other: Self, _ parts: Parts = .all) {
        if parts.contains(.queues) {
            mergeQueues(of: other)
            mergePlaces(of: other)
        } else if parts.contains(.answers) {
            mergeVoices(of: other)
            mergePlaces(of: other)
        }
        if parts.contains(.persons) { persons.merge(other.persons, with: parts) }
        guard parts.contains(.records) else { return }
        for (key, time) in other.pauses { add(time, to: key) }
        homes.merge(other.homes)
    }

    /// Counts what `other` has counted of `parts` about one person.
    mutating func merge(_ other: Self, _ person: PersonIndex, _ parts: Parts) {
        if parts.contains(.persons) { persons.merge(other.persons, person, with: parts) }
        guard parts.contains(.records) else { return }
        for reason in other.reasons {
            let key = PauseKey(person: person, reason: reason)
            if let time = other.pauses[key] { add(time, to: key) }
        }
        homes.merge(other.homes, of: person)
    }

    private mutating func mergeQueues(of other: Self) {
        for (index, cell) in other.queues.enumerated() {
            with(QueueIndex(index)) { $0.merge(cell) }
        }
        outside.merge(other.outside)
        unqueued.merge(other.unqueued)
        for (person, handling) in other.direct {
            direct[person, default: HandleTime()].merge(handling)
        }
    }

    private mutating func mergeVoices(of other: Self) {
        for (index, cell) in other.queues.enumerated() where cell.voice != VoiceCell() {
            with(QueueIndex(index)) { $0.voice.merge(cell.voice) }
        }
    }

    private mutating func mergePlaces(of other: Self) {
        for (place, voice) in other.voices { voices[place, default: VoiceCell()].merge(voice) }
        for (place, voice) in other.relationships {
            relationships[place, default: VoiceCell()].merge(voice)
        }
        for (person, own) in other.credits { credits[person, default: PersonVoice()].merge(own) }
    }
}
