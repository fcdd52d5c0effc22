public import Vocabulary

/// Folds an input of any length, for whoever reckons with its cells elsewhere. Unlike a report it has no
/// window.
///
/// What it makes of events is taken out and counted apart, by a `ReplayCounter`: the fold and the count
/// may run side by side.
public struct Replay: Sendable {
    private var timeline: Timeline<Relay>
    /// How many stretches have been named.
    private var named = 0
    /// Cells up to here were announced as final.
    private var announced = Instant.distantPast

    public init(definitions: Definitions, names: Names) {
        timeline = Timeline(
            floor: Floor(definitions: definitions, names: names), layer: Relay(),
            horizon: .hours(48))
    }

    public mutating func add(_ batch: ReplayBatch) {
        timeline.add(batch.batch.events, packed: batch.packed)
    }

    /// Folds what came late. Nothing can be added after it.
    public mutating func finish() {
        timeline.fold()
        timeline.settleAll()
    }

    /// Takes out what was made since the last call: to be counted in the order of the calls.
    public mutating func takeFacts() -> ReplayFacts {
        var taken = ReplayFacts()
        timeline.changeSettled { $0.hand(over: &taken, isSettled: true, named: &named) }
        for index in timeline.segments.indices {
            timeline.segments[index].layer.hand(over: &taken, isSettled: false, named: &named)
        }
        if timeline.settledEnd > announced {
            announced = timeline.settledEnd
            let floor = timeline.floor
            taken.final = ReplayFacts.Final(
                end: announced, queues: floor.queues.map { floor.name(of: $0) },
                persons: floor.roster.people.indices.map { floor.name(of: PersonIndex($0)) })
        }
        return taken
    }
}
