import FloorEngine
import Formats
import Intake
import Text
import Vocabulary

/// A file whose past is asked for batch by batch, and which is then followed.
actor LogFeed {
    private var follower: LogFollower
    private var health: SourceHealth
    private let engine: Engine
    private let clock: WatchClock
    /// In the language of the board: what it says about its source is shown there.
    private let say: Catalogue
    private var hasToldTwin = false

    /// How often a quiet file is looked at.
    private static let pause = Duration.milliseconds(500)

    init(
        _ name: SourceName, _ follower: consuming LogFollower, to engine: Engine,
        _ clock: WatchClock, say: Catalogue
    ) {
        self.follower = follower
        health = SourceHealth(
            name: name.text, kind: SourceHealth.Kind(name.kind ?? .queueLog), isLoading: true)
        self.engine = engine
        self.clock = clock
        self.say = say
    }

    func announce() async { await engine.note(health) }

    /// The next events, or `nil` when there are none at present.
    ///
    /// - Parameter isWhole: nothing will follow, so that an unfinished last line counts.
    func nextOfPast(isWhole: Bool) throws(IntakeError) -> EventBatch? {
        if let batch = try next() { return batch }
        return isWhole ? noted(try follower.finish()) : nil
    }

    /// Whether its events come about as they happened; rows of a table need not.
    var isInOrder: Bool { follower.kind != .surveys }

    /// Tells the engine how the file is, read as far as it goes or stopped by `error`.
    func tell(_ error: IntakeError? = nil) async {
        health.isLoading = false
        if let error {
            health.fault = say(error)
        } else {
            health.rejectedLines = follower.tally.rejected
            health.kind = follower.kind.map(SourceHealth.Kind.init) ?? health.kind
            health.fault = follower.notice.map { say($0) }
            health.checkedAt = clock.now()
        }
        tellTwin()
        await engine.note(health)
    }

    /// Hands on what comes, and tells the engine how the file is, until the task is cancelled.
    func follow() async {
        while !Task.isCancelled {
            do throws(IntakeError) {
                while !Task.isCancelled, let batch = try next() { await engine.ingest(batch) }
                await tell()
            } catch {
                await tell(error)
            }
            do {
                try await Task.sleep(for: Self.pause)
            } catch {
                return
            }
        }
    }

    private func next() throws(IntakeError) -> EventBatch? { noted(try follower.next()) }

    private func noted(_ batch: EventBatch?) -> EventBatch? {
        if let batch { health.note(batch.events) }
        return batch
    }

    /// No fault of the file's, so it is said to the one who named it, and once.
    private func tellTwin() {
        guard !hasToldTwin, let twin = follower.twin else { return }
        hasToldTwin = true
        CommandFailure.say(say(CommandPhrase.sameFile(health.name, as: twin)))
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
