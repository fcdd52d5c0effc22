public import Vocabulary

/// What became of the calls offered to agents' phones (`metrics.md` § 4.1).
public struct RingOffers: Accumulator {
    public enum Input: Equatable, Sendable {
        case accepted
        /// Rang long enough to be heard, and was not taken.
        case ignored
        case rejected
        /// A phone problem, not the agent's: busy, congested, or rung too briefly.
        case unreachable
        /// The agent hung up on the announcement.
        case dumped
        /// A visit met its first ring without an answer.
        case visitPassedOver
        /// A ring that was told of when it was over, and how long it had lasted.
        case rang(Timespan)
    }

    public private(set) var accepted: Int32 = 0
    public private(set) var ignored: Int32 = 0
    public private(set) var rejected: Int32 = 0
    public private(set) var unreachable: Int32 = 0
    public private(set) var dumped: Int32 = 0
    public private(set) var visitsPassedOver: Int32 = 0
    /// Of rings that were never a state of the person.
    public private(set) var toldRinging = Timespan.zero

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .accepted: accepted &+= 1
        case .ignored: ignored &+= 1
        case .rejected: rejected &+= 1
        case .unreachable: unreachable &+= 1
        case .dumped: dumped &+= 1
        case .visitPassedOver: visitsPassedOver &+= 1
        case .rang(let time): toldRinging += time
        }
    }

    public mutating func merge(_ other: Self) {
        accepted &+= other.accepted
        ignored &+= other.ignored
        rejected &+= other.rejected
        unreachable &+= other.unreachable
        dumped &+= other.dumped
        visitsPassedOver &+= other.visitsPassedOver
        toldRinging += other.toldRinging
    }

    /// Offers with an outcome that was the agent's own: what the rates divide by.
    public var decided: Int { Int(accepted) + Int(ignored) + Int(rejected) }
}
