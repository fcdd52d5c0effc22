public import Vocabulary

/// Events for a replay, and what it keeps of them for late ones to be put between: packed by whoever reads
/// them, beside the fold, which is the longer part of the work.
public struct ReplayBatch: Sendable {
    public let batch: EventBatch
    let packed: PackedEvents

    /// Costs a pass over the events.
    public init(_ batch: EventBatch) {
        self.batch = batch
        packed = PackedEvents(batch.events)
    }
}
