import FloorEngine
import Simulation
import Vocabulary

/// A made-up centre that lives on as time passes.
actor DemoFeed: WatchFeed {
    private let plan: DemoPlan
    private var centre: Centre
    private let engine: Engine
    private let clock: WatchClock
    private var health = SourceHealth(name: "simulation", kind: .simulation, isLoading: true)

    init(_ plan: DemoPlan, _ names: Names, to engine: Engine, _ clock: WatchClock) {
        self.plan = plan
        centre = plan.centre(names)
        self.engine = engine
        self.clock = clock
    }

    func announce() async { await engine.note(health) }

    func load() async {
        // One day is folded while the next is made up.
        var delivery: Task<Void, Never>?
        for step in plan.steps(until: clock.now()) where !Task.isCancelled {
            let batch = batch(until: step)
            await delivery?.value
            delivery = Task { [engine] in await engine.ingest(batch) }
        }
        await delivery?.value
        health.isLoading = false
        await tell(clock.now())
    }

    func follow() async {
        await load()
        await clock.everySecond { now in
            await advance(to: now)
            await tell(now)
        }
    }

    private func batch(until instant: Instant) -> EventBatch {
        var batch = EventBatch()
        centre.advance(to: instant, into: &batch)
        health.note(batch.events)
        return batch
    }

    private func advance(to instant: Instant) async {
        let batch = batch(until: instant)
        if !batch.events.isEmpty { await engine.ingest(batch) }
    }

    private func tell(_ now: Instant) async {
        health.checkedAt = now
        await engine.note(health)
    }
}
