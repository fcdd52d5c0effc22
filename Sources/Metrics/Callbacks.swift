public import Vocabulary

/// What became of callers who chose to be called back (`metrics.md` § 3.7).
public struct Callbacks: Accumulator {
    public enum Input: Equatable, Sendable {
        case requested
        /// How long after the caller accepted.
        case connected(after: Timespan)
        /// All attempts were in vain.
        case failed
    }

    public private(set) var requested: Int32 = 0
    public private(set) var connected: Int32 = 0
    public private(set) var failed: Int32 = 0
    public private(set) var waited = Timespan.zero

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .requested: requested &+= 1
        case .connected(let time):
            connected &+= 1
            waited += time
        case .failed: failed &+= 1
        }
    }

    public mutating func merge(_ other: Self) {
        requested &+= other.requested
        connected &+= other.connected
        failed &+= other.failed
        waited += other.waited
    }
}
