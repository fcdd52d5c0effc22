public import Periods
public import Vocabulary

/// The floor, shared: sources write in batches, boards read whole snapshots.
///
/// Decides nothing about a contact centre; that is the business of the values it holds.
public actor Engine: SnapshotSource {
    private var state: EngineState
    private let clock: @Sendable () -> Instant
    private var waiters: [Waiter] = []
    private var lastAnswer = Instant.distantPast

    private struct Waiter {
        let deadline: Instant
        /// A change may be told from here on.
        let earliest: Instant
        let resume: CheckedContinuation<Void, Never>
    }

    /// - Parameter clock: the present; the engine never looks at any other clock.
    public init(
        definitions: Definitions, names: Names, calendar: SiteCalendar,
        clock: @escaping @Sendable () -> Instant, isDemo: Bool
    ) {
        self.clock = clock
        state = EngineState(
            definitions: definitions, names: names, calendar: calendar, isDemo: isDemo,
            start: clock())
    }

    /// Takes in what one read of a source produced. Costs some hundred nanoseconds an event; late events
    /// cost folding again what came after them, up to six hours of events.
    public func ingest(_ batch: EventBatch) {
        state.ingest(batch, now: clock())
        wake()
    }

    /// Takes in how a source is. The newest word about a source of one name counts. That one has been
    /// read, failed or recovered is told at once: nobody looks at a blank board for the sake of calm.
    public func note(_ health: SourceHealth) {
        if state.note(health) { wake(atOnce: true) }
    }

    /// Lets time pass: steps the lamps and answers those whose wait is over. Called once a second.
    public func tick() {
        state.pass(to: clock())
        wake()
    }

    public func answer(_ question: Question) async throws(SourceFault) -> Answer {
        let seen = question.seen
        if let seen, seen == state.revision(at: clock()) {
            await waitForChange(question.wait)
        }
        let now = clock()
        let revision = state.revision(at: now)
        if let seen, seen == revision { return .unchanged }
        lastAnswer = now
        return .snapshot(state.snapshot(question, revision: revision, now: now))
    }

    /// Returns at a change, though not sooner after the last answer than the asker wants to be told, or
    /// when the wait is over.
    private func waitForChange(_ wait: Timespan) async {
        guard wait > .zero else { return }
        let now = clock()
        let earliest = lastAnswer + wait
        await withCheckedContinuation { continuation in
            waiters.append(Waiter(deadline: now + wait, earliest: earliest, resume: continuation))
        }
    }

    private func wake(atOnce: Bool = false) {
        guard !waiters.isEmpty else { return }
        let now = clock()
        let hasChanged = state.takeChange()
        waiters.removeAll { waiter in
            let isTime = atOnce || now >= waiter.earliest
            guard now >= waiter.deadline || (hasChanged && isTime) else { return false }
            waiter.resume.resume()
            return true
        }
        if hasChanged, !waiters.isEmpty { state.keepChange() }
    }
}
