import FloorEngine
import Periods
import Synchronization
import Vocabulary

/// An engine, and a clock that a test turns.
final class Talk: Sendable {
    let engine: Engine
    private let names: Names
    private let clock: Clock

    private final class Clock: Sendable {
        let now: Mutex<Instant>
        init(_ now: Instant) { self.now = Mutex(now) }
    }

    init(
        _ batches: [EventBatch], _ names: Names, _ definitions: Definitions, now: Instant
    )
        async throws
    {
        let clock = Clock(now)
        self.clock = clock
        self.names = names
        engine = Engine(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time),
            clock: { clock.now.withLock { $0 } }, isDemo: false)
        await engine.note(SourceHealth(name: "log", kind: .log))
        for batch in batches { await engine.ingest(batch) }
        await engine.tick()
    }

    /// An engine that has read a transcript, at a time of its day.
    convenience init(
        _ text: String, now: String, _ configure: (inout Definitions) -> Void = { _ in }
    ) async throws {
        let transcript = Transcript([.events(text)], configure)
        let names = Names()
        let batch = transcript.batch(of: transcript.sources[0], SourceID(0), names)
        try await self.init(
            [batch], names, transcript.definitions, now: Notation.instant(now))
    }

    /// Goes on reading, with its clock at `now`.
    func tell(_ text: String, now: String) async {
        clock.now.withLock { $0 = Notation.instant(now) }
        let batch = Transcript([]).batch(of: .events(text), SourceID(0), names)
        await engine.ingest(batch)
        await engine.tick()
    }

    func ask(_ question: Question) async throws -> Snapshot {
        guard case .snapshot(let snapshot) = try await engine.answer(question) else {
            throw SourceFault("unchanged")
        }
        return snapshot
    }
}
