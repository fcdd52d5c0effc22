import Metrics
import Vocabulary

/// A contact's way through the centre: what the figures of whole contacts ask (`metrics.md` § 3.8).
/// Seven words, since those of some hours are kept.
struct Journey: KeyedRecord {
    private struct Marks: OptionSet {
        let rawValue: UInt16

        /// Something told of its arrival before any queue.
        static let arrived = Marks(rawValue: 1)
        /// It was in a queue, and not only as the leg of a callback.
        static let queued = Marks(rawValue: 1 << 1)
        static let reached = Marks(rawValue: 1 << 2)
        static let choseCallback = Marks(rawValue: 1 << 3)
        static let awaitsCallback = Marks(rawValue: 1 << 4)
        /// The customer ended the last stay in a queue.
        static let gaveUp = Marks(rawValue: 1 << 5)
        /// Something of it has ended, so `at` is no arrival.
        static let closed = Marks(rawValue: 1 << 6)
        static let handled = Marks(rawValue: 1 << 7)
        /// Its end, and its handle time, have been told.
        static let toldEnd = Marks(rawValue: 1 << 8)
        static let toldHandling = Marks(rawValue: 1 << 9)
        /// An agent has spoken to it, so `memory` says something.
        static let remembered = Marks(rawValue: 1 << 10)
        /// Agents of more than one department have handled it.
        static let wandered = Marks(rawValue: 1 << 11)
    }

    private var memory: ContactRecord
    /// The newest of its arrival, entries, answers and endings.
    private(set) var at: Instant
    /// In milliseconds: in queues until the first answer, in all queues, with agents.
    private var waited: Int32 = 0
    private var inQueues: Int32 = 0
    private var withAgents: Int32 = 0
    /// The queue it came to first, or -1.
    private var first: Int32 = -1
    private var openVisits: UInt8 = 0
    private var openCalls: UInt8 = 0
    /// Handlings whose whole length is not known yet.
    private var unfinished: UInt8 = 0
    private var marks: Marks = []
    /// Of the agent who handled it last; all bits are none.
    private var home = UInt16.max

    init(_ contact: ContactKey, at: Instant) {
        memory = ContactRecord(key: contact.bits, endedAt: at)
        self.at = at
    }

    var key: UInt64 { memory.key }

    var firstQueue: QueueIndex? { first < 0 ? nil : QueueIndex(Int(first)) }
}

extension Journey {
    /// - Returns: whether nothing told of it before.
    mutating func arrive() -> Bool {
        guard marks.isDisjoint(with: [.arrived, .queued]) else { return false }
        marks.insert(.arrived)
        return true
    }

    /// What the entry into a queue says of the arrival; `nil`: it was in a queue before.
    mutating func enter(
        _ queue: QueueIndex, isCallback: Bool, at now: Instant
    ) -> (isArrival: Bool, pickup: Timespan?)? {
        openVisits &+= 1
        defer { at = max(at, now) }
        guard !isCallback, !marks.contains(.queued) else { return nil }
        if first < 0 { first = queue.value }
        marks.insert(.queued)
        let isToldOf = marks.contains(.arrived)
        let pickup = isToldOf && !marks.contains(.closed) ? max(now - at, .zero) : nil
        return (!isToldOf, pickup)
    }

    /// A stay in a queue is over.
    ///
    /// - Parameter reason: `nil`: an agent answered.
    mutating func leave(
        isCallback: Bool, _ reason: Leaving.Reason?, after wait: Timespan, at now: Instant
    ) {
        openVisits = openVisits > 0 ? openVisits - 1 : 0
        close(at: now)
        if reason == .abandoned { marks.insert(.gaveUp) } else { marks.remove(.gaveUp) }
        if reason == .callback { marks.formUnion([.choseCallback, .awaitsCallback]) }
        guard !isCallback, reason != .answeredElsewhere else { return }
        inQueues = Self.sum(inQueues, wait)
        if !marks.contains(.reached) { waited = Self.sum(waited, wait) }
    }

    /// An agent and the contact are connected.
    mutating func answer(in queue: QueueIndex?, counts: Bool, at now: Instant) {
        openCalls &+= 1
        close(at: now)
        guard counts else { return }
        unfinished &+= 1
        marks.insert(.handled)
        if first < 0, let queue { first = queue.value }
        // Whoever asked to be called back has left the queues.
        if !marks.contains(.choseCallback) { marks.insert(.reached) }
    }

    /// An agent of that department handles it.
    ///
    /// - Returns: the department before, where it was another one.
    mutating func pass(to next: DepartmentIndex) -> DepartmentIndex? {
        defer { home = next.value }
        guard let department, department != next else { return nil }
        marks.insert(.wandered)
        return department
    }

    var department: DepartmentIndex? { home == .max ? nil : DepartmentIndex(Int(home)) }

    /// Agents of more than one department have handled it.
    var hasWandered: Bool { marks.contains(.wandered) }

    mutating func release(at now: Instant) {
        openCalls = openCalls > 0 ? openCalls - 1 : 0
        close(at: now)
    }

    /// What was known of it goes on under another id; nothing is left under this one.
    mutating func moved(to contact: ContactKey) -> Journey {
        var moved = self
        moved.memory = ContactRecord(key: contact.bits, endedAt: at)
        moved.marks.remove(.remembered)
        var left = Journey(ContactKey(bits: key), at: at)
        left.memory = memory
        left.marks = marks.intersection(.remembered).union(.closed)
        self = left
        return moved
    }

    /// An agent has finished with it for good, after so long.
    mutating func finish(_ whole: Timespan) {
        unfinished = unfinished > 0 ? unfinished - 1 : 0
        withAgents = Self.sum(withAgents, whole)
    }

    mutating func endCallback(isConnected: Bool, at now: Instant) {
        marks.remove(.awaitsCallback)
        if !isConnected { close(at: now) }
    }

    /// Its end moves to `now`.
    mutating func close(at now: Instant) {
        at = max(at, now)
        marks.insert(.closed)
    }

    private static func sum(_ sum: Int32, _ span: Timespan) -> Int32 {
        let (total, isLonger) = sum.addingReportingOverflow(Int32(clamping: span.milliseconds))
        return isLonger ? .max : total
    }
}

extension Journey {
    /// What is remembered of it for its answers, once an agent has spoken to it.
    var record: ContactRecord? { marks.contains(.remembered) ? memory : nil }

    mutating func remember(_ record: ContactRecord) {
        memory = record
        marks.insert(.remembered)
    }

    /// Nothing of it goes on.
    var isOver: Bool {
        openVisits == 0 && openCalls == 0
            && marks.isDisjoint(with: .awaitsCallback) && marks.contains(.closed)
    }

    /// Something of it goes on, or will be told.
    var isUnfinished: Bool { !isOver || unfinished > 0 }

    var isTold: Bool { !marks.isDisjoint(with: [.toldEnd, .toldHandling]) }

    /// Its conversations are given up for lost.
    mutating func loseCalls(at now: Instant) {
        guard openCalls > 0 else { return }
        openCalls = 0
        close(at: now)
    }

    /// What it counts as at its end; `nil`: it was in no queue, goes on, or has been told.
    ///
    /// - Parameter rules: of its first queue.
    mutating func tellEnd(by rules: QueueRules) -> ContactLevel.Ended? {
        guard isOver, marks.contains(.queued), !marks.contains(.toldEnd) else { return nil }
        marks.insert(.toldEnd)
        return ended(by: rules)
    }

    /// What was told of its end, to be taken back because it goes on.
    mutating func takeBackEnd(by rules: QueueRules) -> ContactLevel.Ended? {
        guard marks.contains(.toldEnd) else { return nil }
        marks.remove(.toldEnd)
        return ended(by: rules)
    }

    /// How long agents were busy with it, once nothing can be added any more.
    mutating func tellHandling() -> Timespan? {
        guard isOver, unfinished == 0, marks.contains(.handled), !marks.contains(.toldHandling)
        else { return nil }
        marks.insert(.toldHandling)
        return .milliseconds(Int64(withAgents))
    }

    mutating func takeBackHandling() -> Timespan? {
        guard marks.contains(.toldHandling) else { return nil }
        marks.remove(.toldHandling)
        return .milliseconds(Int64(withAgents))
    }

    private func ended(by rules: QueueRules) -> ContactLevel.Ended {
        let isReached = marks.contains(.reached)
        let wait = Timespan.milliseconds(Int64(waited))
        var verdict = ServiceRules.Verdict.ignore
        if wait > rules.threshold {
            verdict = .miss
        } else if isReached {
            verdict = .met
        } else if marks.contains(.gaveUp), wait > rules.shortAbandon {
            verdict = .miss
        }
        return ContactLevel.Ended(
            verdict, isReached: isReached,
            isLost: !isReached && !marks.contains(.choseCallback),
            queued: .milliseconds(Int64(inQueues)))
    }
}
