import FloorEngine
import Formats
import Intake
import Text
import Vocabulary

/// A file, read whole and then followed.
actor LogFeed: WatchFeed {
    private var follower: LogFollower
    private var health: SourceHealth
    private let engine: Engine
    private let clock: WatchClock
    /// In the language of the board: what it says about its source is shown there.
    private let say: Catalogue

    /// How often a quiet file is looked at.
    private static let pause = Duration.milliseconds(500)

    /// - Parameter source: its number among the sources, unless it is a log.
    init(
        _ name: SourceName, as source: SourceID, _ reading: Reading, to engine: Engine,
        _ clock: WatchClock, say: Catalogue
    ) throws(CommandFailure) {
        do throws(IntakeError) {
            follower = try LogFollower(name, reading, as: source)
        } catch {
            throw CommandFailure(error)
        }
        health = SourceHealth(
            name: name.text, kind: SourceHealth.Kind(name.kind ?? .queueLog), isLoading: true)
        self.engine = engine
        self.clock = clock
        self.say = say
    }

    func announce() async { await engine.note(health) }

    func load() async throws(CommandFailure) {
        do throws(IntakeError) {
            try await readOn()
            if let batch = try follower.finish() { await engine.ingest(batch) }
        } catch {
            throw CommandFailure(error)
        }
    }

    func follow() async {
        while !Task.isCancelled {
            do throws(IntakeError) {
                try await readOn()
            } catch {
                health.isLoading = false
                health.fault = say(error)
                await engine.note(health)
            }
            do {
                try await Task.sleep(for: Self.pause)
            } catch {
                return
            }
        }
    }

    /// Hands on what is new. What is there at all can be read: the source is well.
    private func readOn() async throws(IntakeError) {
        // One batch is folded while the next is parsed.
        var delivery: Task<Void, Never>?
        while !Task.isCancelled, let batch = try follower.next() {
            health.lastEvent = batch.events.last?.time ?? health.lastEvent
            await delivery?.value
            delivery = Task { [engine] in await engine.ingest(batch) }
        }
        await delivery?.value
        health.rejectedLines = follower.tally.rejected
        health.kind = follower.kind.map(SourceHealth.Kind.init) ?? health.kind
        health.isLoading = false
        health.fault = follower.notice.map { say($0) }
        health.checkedAt = clock.now()
        await engine.note(health)
    }
}

extension SourceHealth.Kind {
    init(_ kind: SourceKind) {
        switch kind {
        case .queueLog: self = .log
        case .events: self = .events
        case .surveys: self = .surveys
        }
    }
}
