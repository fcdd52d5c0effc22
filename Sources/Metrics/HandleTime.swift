public import Vocabulary

/// How long contacts keep agents busy: talk, hold and after-call work (`metrics.md` § 4).
///
/// A handling counts when it is released; its after-call work is added when that ends. So the mean of a
/// window is (Σ talk + Σ hold + Σ after-call work) / handlings released in it. Calls in progress never
/// move the figure.
public struct HandleTime: Accumulator {
    public enum Input: Equatable, Sendable {
        case released(Handled)
        case workedAfter(Timespan)
        /// The whole of one handling, once nothing can be added to it: for median and spread.
        case complete(Timespan)
    }

    /// A handling at its release.
    public struct Handled: Equatable, Sendable {
        public var talk: Timespan
        public var hold: Timespan
        public var ring: Timespan
        public var wasHeld: Bool
        /// The customer hung up while on hold.
        public var lostOnHold: Bool
        public var transfer: Release.Transfer

        public init(
            talk: Timespan, hold: Timespan = .zero, ring: Timespan = .zero, wasHeld: Bool = false,
            lostOnHold: Bool = false, transfer: Release.Transfer = .none
        ) {
            self.talk = talk
            self.hold = hold
            self.ring = ring
            self.wasHeld = wasHeld
            self.lostOnHold = lostOnHold
            self.transfer = transfer
        }
    }

    public private(set) var talk = Timespan.zero
    public private(set) var hold = Timespan.zero
    public private(set) var afterCallWork = Timespan.zero
    public private(set) var ring = Timespan.zero
    public private(set) var handled: Int32 = 0
    public private(set) var held: Int32 = 0
    public private(set) var lostOnHold: Int32 = 0
    public private(set) var transfers: Int32 = 0
    /// How many stretches of after-call work ended.
    public private(set) var wrapped: Int32 = 0
    public private(set) var wholes = ValueCounts()

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .released(let handling):
            handled &+= 1
            talk += handling.talk
            hold += handling.hold
            ring += handling.ring
            if handling.wasHeld { held &+= 1 }
            if handling.lostOnHold { lostOnHold &+= 1 }
            if handling.transfer != .none { transfers &+= 1 }
        case .workedAfter(let time):
            afterCallWork += time
            wrapped &+= 1
        case .complete(let whole): wholes.add(whole)
        }
    }

    /// Puts single values in order, for whoever asks and merges them again and again.
    public mutating func sort() { wholes.sort() }

    public mutating func merge(_ other: Self) { merge(other, withWholes: true) }

    /// Without the single handlings it is enough for every mean and share, at a fraction of the cost.
    public mutating func merge(_ other: Self, withWholes: Bool) {
        talk += other.talk
        hold += other.hold
        afterCallWork += other.afterCallWork
        ring += other.ring
        handled &+= other.handled
        held &+= other.held
        lostOnHold &+= other.lostOnHold
        transfers &+= other.transfers
        wrapped &+= other.wrapped
        if withWholes { wholes.merge(other.wholes) }
    }

    /// Takes the single handlings of many merged without them.
    public mutating func take(wholes parts: [ValueCounts]) { wholes = ValueCounts(merging: parts) }

    /// Σ of what the rules call handle time.
    public func total(by rules: HandlingRules) -> Timespan {
        talk + hold + (rules.includesACW ? afterCallWork : .zero)
            + (rules.includesRing ? ring : .zero)
    }
}
