import Metrics
import Vocabulary

/// One person at work: calls, after-call work, pauses, and the state they add up to.
struct Person: Equatable, Sendable {
    let index: PersonIndex
    /// The name that stands for the person.
    let name: NameID
    var membership = Membership()
    var calls = OpenCalls()
    var afterCall: AfterCall?
    /// The last handling that ended, until its after-call work is settled.
    var ended: EndedCall?
    /// How many calls ring at this person.
    var ringing = 0
    /// The state that holds since `since`.
    var state: PersonState
    var reason: LabelID?
    var since: Instant
    var lastActive: Instant
    /// The queue of the first membership or answer.
    var firstQueue: QueueIndex?

    init(_ index: PersonIndex, name: NameID, since: Instant) {
        self.index = index
        self.name = name
        self.since = since
        state = .unknown
        lastActive = since
    }

    /// The highest state that applies (`metrics.md` § 7.1).
    var currentState: PersonState {
        if !calls.isEmpty { return .onCall }
        if afterCall != nil { return .acw }
        if ringing > 0 { return .ringing }
        guard let isPresent = membership.isPresent else {
            return membership.isPaused ? pausedState : .unknown
        }
        guard isPresent else { return .loggedOut }
        return membership.isPaused ? pausedState : .available
    }

    private var pausedState: PersonState { membership.isWork ? .acw : .paused }

    /// When something about the person has changed: accounts for the state that ended with it, if one
    /// did.
    mutating func account(_ at: Instant, _ facts: inout [Fact]) {
        let now = currentState
        let newReason = now == .paused ? membership.reason : nil
        guard now != state || newReason != reason else { return }
        // Somebody only named in the configuration was nowhere before the first event.
        if state != .loggedOut, at > since, since > .distantPast {
            facts.append(Fact(.spent(index, state, reason, at - since), at: at))
        }
        state = now
        reason = newReason
        since = max(at, since)
    }
}

/// A conversation going on.
struct OpenCall: Equatable, Sendable {
    var contact: ContactKey
    var queue: QueueIndex?
    var source: SourceID
    var answeredAt: Instant
    var wait: Timespan?
    var rang: Timespan
    var kind: Answering.Kind
    var heldSince: Instant?
    var held = Timespan.zero
    var wasHeld = false
    var journey = JourneyPlace.unknown
}

/// After-call work going on.
struct AfterCall: Equatable, Sendable {
    var since: Instant
    var contact: ContactKey?
    var queue: QueueIndex?
    /// A pause opened it, so the end of the pause ends it.
    var isByPause: Bool
    /// Whether its seconds belong to a handling; a second pause after one call has none.
    var counts: Bool
}

/// A handling that was released.
struct EndedCall: Equatable, Sendable {
    var contact: ContactKey
    var journey: JourneyPlace
    var queue: QueueIndex?
    var at: Instant
    /// Talk, hold and whatever else the rules count, without after-call work.
    var length: Timespan
    var hasAfterCallWork: Bool
    /// Consults and outbound calls stay out of handle time.
    var counts: Bool
    /// Assumed after-call work, until an event or its end decides about it.
    var assumedWork: Timespan
}
