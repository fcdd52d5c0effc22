/// A running summary of a stream: fed one input at a time, merged with others, read at any moment.
///
/// `init()` summarises nothing; `merge` is associative and commutative, and feeding two summaries and
/// merging them equals feeding one. Hence one type serves an agent, a department (the merge of its
/// queues), five minutes, a day and a rolling window (the merge of its cells).
///
/// An accumulator knows no clock and no configuration: what depends on a threshold is decided by the
/// caller and arrives in `Input`, so that summaries of queues with different thresholds merge.
public protocol Accumulator: Equatable, Sendable {
    associatedtype Input

    /// Creates the summary of nothing.
    init()

    /// Counts one input.
    mutating func add(_ input: Input)

    /// Counts everything `other` has counted.
    mutating func merge(_ other: Self)
}
