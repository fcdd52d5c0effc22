import Vocabulary

/// The figures on the board, with what they answer and when they came.
struct Picture: Equatable, Sendable {
    let question: Question
    let snapshot: Snapshot
    /// The board's clock when the snapshot came.
    let received: Instant
    /// The board's clock when the source last said that the snapshot still holds.
    var confirmed: Instant
    /// The agents of the snapshot, found and counted once.
    let roster: Roster

    init(question: Question, snapshot: Snapshot, at now: Instant) {
        self.question = question
        self.snapshot = snapshot
        received = now
        confirmed = now
        roster = Roster(snapshot.agents)
    }

    /// The engine's clock at `now` of the board. The two may be hours apart (a recorded day,
    /// another machine), so ages are never taken from one of each.
    func engineTime(at now: Instant) -> Instant {
        snapshot.now + (now - received)
    }
}
