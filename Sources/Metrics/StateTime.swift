public import Vocabulary

/// How long a person was in each state (`metrics.md` § 7.1): person-milliseconds, exact.
///
/// Time logged out is what remains of the window and is not kept.
public struct StateTime: Accumulator {
    public struct Input: Equatable, Sendable {
        public var state: PersonState
        public var length: Timespan

        public init(_ state: PersonState, _ length: Timespan) {
            self.state = state
            self.length = length
        }
    }

    public private(set) var unknown = Timespan.zero
    public private(set) var available = Timespan.zero
    public private(set) var paused = Timespan.zero
    public private(set) var ringing = Timespan.zero
    public private(set) var afterCallWork = Timespan.zero
    public private(set) var onCall = Timespan.zero

    public init() {}

    public mutating func add(_ input: Input) {
        switch input.state {
        case .loggedOut: break
        case .unknown: unknown += input.length
        case .available: available += input.length
        case .paused: paused += input.length
        case .ringing: ringing += input.length
        case .acw: afterCallWork += input.length
        case .onCall: onCall += input.length
        }
    }

    public mutating func merge(_ other: Self) {
        unknown += other.unknown
        available += other.available
        paused += other.paused
        ringing += other.ringing
        afterCallWork += other.afterCallWork
        onCall += other.onCall
    }

    /// With a contact or working after one.
    public var handling: Timespan { onCall + afterCallWork }

    /// In any state of a person who is known to be there.
    public var loggedIn: Timespan { available + paused + ringing + handling }
}
