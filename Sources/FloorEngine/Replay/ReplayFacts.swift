import Vocabulary

/// What a replay made of some events, on its way to whoever counts it.
public struct ReplayFacts: Sendable {
    /// Facts of one stretch of time. A stretch that is folded again gets a new number.
    struct Part: Sendable {
        var stretch: Int
        var facts: [Fact]
    }

    /// That nothing changes any more before an instant, and what queues and persons are called.
    struct Final: Sendable {
        var end: Instant
        var queues: [String]
        var persons: [String]
    }

    var parts: [Part] = []
    /// Stretches that are not folded again.
    var settled: [Int] = []
    /// Stretches that may still be folded again; what was told of any other is void.
    var unsettled: [Int] = []
    var final: Final?

    /// Nothing.
    public init() {}
}
