public import Vocabulary

/// How contacts fared from their first queue to their end, through whatever queues (`metrics.md` § 3.8).
///
/// A contact counts once, at its end. One that goes on after all is taken back and counted anew.
public struct ContactLevel: Accumulator {
    public enum Input: Equatable, Sendable {
        case ended(Ended)
        case resumed(Ended)
        /// All agents have finished with it.
        case handled(Handled)
        case handledFurther(Handled)
    }

    /// A contact that agents have handled.
    public struct Handled: Equatable, Sendable {
        /// How long they were busy together.
        public var time: Timespan
        /// In how many departments they are at home.
        public var departments: UInt8
        /// Those are as many as it should not be sent through.
        public var isSilo: Bool
        /// It came back to a department that it had left.
        public var hasReturned: Bool

        public init(time: Timespan, departments: UInt8, isSilo: Bool, hasReturned: Bool) {
            self.time = time
            self.departments = departments
            self.isSilo = isSilo
            self.hasReturned = hasReturned
        }
    }

    /// A contact at its end.
    public struct Ended: Equatable, Sendable {
        /// Whether it was served in time; `ignore`: it is in no service level.
        public var verdict: ServiceRules.Verdict
        /// An agent took it out of a queue, or spoke to it without one.
        public var isReached: Bool
        /// No agent reached it, and it did not ask to be called back.
        public var isLost: Bool
        /// The time in all its queues together.
        public var queued: Timespan

        public init(
            _ verdict: ServiceRules.Verdict, isReached: Bool, isLost: Bool, queued: Timespan
        ) {
            self.verdict = verdict
            self.isReached = isReached
            self.isLost = isLost
            self.queued = queued
        }
    }

    public private(set) var contacts: Int32 = 0
    public private(set) var met: Int32 = 0
    public private(set) var missed: Int32 = 0
    public private(set) var lost: Int32 = 0
    public private(set) var reached: Int32 = 0
    public private(set) var handled: Int32 = 0
    /// Of the handled: departments touched in all, contacts sent through many, contacts sent back.
    public private(set) var departments: Int32 = 0
    public private(set) var silos: Int32 = 0
    public private(set) var returned: Int32 = 0
    public private(set) var queued = Timespan.zero
    /// Of those whom an agent reached.
    public private(set) var reachedQueued = Timespan.zero
    public private(set) var handling = Timespan.zero

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .ended(let contact): count(contact, 1)
        case .resumed(let contact): count(contact, -1)
        case .handled(let contact): count(contact, 1)
        case .handledFurther(let contact): count(contact, -1)
        }
    }

    private mutating func count(_ contact: Handled, _ step: Int32) {
        handled &+= step
        handling += step > 0 ? contact.time : .zero - contact.time
        departments &+= step &* Int32(contact.departments)
        if contact.isSilo { silos &+= step }
        if contact.hasReturned { returned &+= step }
    }

    private mutating func count(_ contact: Ended, _ step: Int32) {
        let time = step > 0 ? contact.queued : .zero - contact.queued
        contacts &+= step
        queued += time
        if contact.verdict == .met { met &+= step }
        if contact.verdict == .miss { missed &+= step }
        if contact.isLost { lost &+= step }
        if contact.isReached {
            reached &+= step
            reachedQueued += time
        }
    }

    public mutating func merge(_ other: Self) {
        contacts &+= other.contacts
        met &+= other.met
        missed &+= other.missed
        lost &+= other.lost
        reached &+= other.reached
        handled &+= other.handled
        departments &+= other.departments
        silos &+= other.silos
        returned &+= other.returned
        queued += other.queued
        reachedQueued += other.reachedQueued
        handling += other.handling
    }

    public var decided: Int32 { met &+ missed }
}
