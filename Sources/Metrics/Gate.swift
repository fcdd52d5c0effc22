public import Vocabulary

/// How calls came to the queues, or were turned away before (`metrics.md` § 3.9).
public struct Gate: Accumulator {
    public enum Input: Equatable, Sendable {
        /// Turned away, without a visit.
        case blocked
        /// A contact told of before it enters any queue.
        case arrived
        /// A contact's first queue. `isArrival`: nothing told of the contact before; `pickup`: how long
        /// after its arrival, where something did.
        case entered(isArrival: Bool, pickup: Timespan?)
    }

    public private(set) var blocked: Int32 = 0
    /// Contacts, each once, at what was first told of them.
    public private(set) var arrivals: Int32 = 0
    /// Contacts by their first queue.
    public private(set) var entries: Int32 = 0
    public private(set) var pickups: Int32 = 0
    public private(set) var pickupTime = Timespan.zero

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .blocked: blocked &+= 1
        case .arrived: arrivals &+= 1
        case .entered(let isArrival, let pickup):
            entries &+= 1
            if isArrival { arrivals &+= 1 }
            if let pickup {
                pickups &+= 1
                pickupTime += pickup
            }
        }
    }

    public mutating func merge(_ other: Self) {
        blocked &+= other.blocked
        arrivals &+= other.arrivals
        entries &+= other.entries
        pickups &+= other.pickups
        pickupTime += other.pickupTime
    }
}
