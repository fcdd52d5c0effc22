import Files
import FloorEngine
import Periods
import Synchronization
import Vocabulary

/// An engine that has read a log, its clock, and the events still to come.
struct LiveTalk: ~Copyable {
    private let engine: Engine
    private let clock: TurnedClock
    private var coming: ArraySlice<Event>

    static var step: Timespan { .seconds(2) }

    init(_ log: consuming HeldLog) async throws {
        var log = log
        let clock = TurnedClock()
        let definitions = benchmarkDefinitions(queues: try log.queues())
        let engine = Engine(
            definitions: definitions, names: log.names,
            calendar: try SiteCalendar(rules: definitions.time), clock: { clock.now },
            isDemo: false)
        try await log.readAll { batch in
            clock.now = batch.events.last?.time ?? clock.now
            await engine.ingest(batch)
        }
        await engine.note(SourceHealth(name: "queue_log", kind: .log))
        coming = log.held.flatMap(\.events)[...]
        self.engine = engine
        self.clock = clock
        await engine.tick()
    }
}

/// The department of a queue of the made-up centre is what stands before the first dash of its name.
func benchmarkDefinitions(queues: Set<String>) -> Definitions {
    var definitions = Definitions()
    definitions.handling.acwPauseReasons = ["Wrap-Up"]
    definitions.time.zone = "Europe/Berlin"
    for queue in queues {
        definitions.mapping.queueDepartment[queue] = queue.split(separator: "-").first.map(
            String.init)
    }
    return definitions
}

/// A clock that is turned by hand.
final class TurnedClock: Sendable {
    private let instant = Mutex(Instant(milliseconds: 0))

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}

extension LiveTalk {
    /// Tells the engine two seconds of log and lets them pass; returns `false` when the log is over.
    mutating func goOn(_ watch: inout Stopwatch) async -> Bool {
        guard !coming.isEmpty else { return false }
        let now = clock.now + Self.step
        clock.now = now
        let rest = coming.firstIndex { $0.time > now } ?? coming.endIndex
        let batch = EventBatch(events: Array(coming[..<rest]))
        coming = coming[rest...]
        let engine = engine
        await watch.time("(taking in two seconds)") { await engine.ingest(batch) }
        await watch.time("(a tick of the clock)") { await engine.tick() }
        return true
    }

    func ask(_ question: Question) async throws -> Snapshot? {
        guard case .snapshot(let snapshot) = try await engine.answer(question) else { return nil }
        return snapshot
    }
}
