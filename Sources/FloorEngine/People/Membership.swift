import Vocabulary

/// In which queues a person works, whether that is known, and where the person is paused.
struct Membership: Equatable, Sendable {
    /// A login says so; it outranks membership. `nil`: nobody ever logged in under this name.
    private(set) var login: Bool?
    private(set) var queues: [QueueIndex] = []
    /// Queues were named at least once, so an empty list means "gone" and not "unknown".
    private(set) var isKnown = false
    private(set) var pausedQueues: [QueueIndex] = []
    private(set) var isPausedEverywhere = false
    private(set) var reason: LabelID?
    /// The reason means after-call work.
    private(set) var isWork = false

    /// Whether the person is there; `nil` when no source says so.
    private(set) var isPresent: Bool?
    /// Paused in every queue of membership. Where no membership is known, one pause is all there is.
    private(set) var isPaused = false

    /// What each event asks is made out once a change.
    private mutating func sumUp() {
        isPresent = login ?? (isKnown ? !queues.isEmpty : nil)
        isPaused =
            isPausedEverywhere
            || !pausedQueues.isEmpty && queues.allSatisfy { pausedQueues.contains($0) }
    }

    mutating func logIn() {
        login = true
        sumUp()
    }

    mutating func logOut() {
        login = false
        clearPauses()
        sumUp()
    }

    mutating func join(_ queue: QueueIndex, paused: Bool) {
        isKnown = true
        if !queues.contains(queue) { queues.append(queue) }
        if paused, !pausedQueues.contains(queue) { pausedQueues.append(queue) }
        sumUp()
    }

    mutating func leave(_ queue: QueueIndex) {
        isKnown = true
        queues.removeAll { $0 == queue }
        pausedQueues.removeAll { $0 == queue }
        if queues.isEmpty { clearPauses() }
        sumUp()
    }

    mutating func pause(_ queue: QueueIndex?, for newReason: LabelID?, isWork newIsWork: Bool) {
        reason = newReason
        isWork = newIsWork
        if let queue {
            if !pausedQueues.contains(queue) { pausedQueues.append(queue) }
        } else {
            isPausedEverywhere = true
        }
        sumUp()
    }

    mutating func unpause(_ queue: QueueIndex?) {
        if let queue { unpause(in: queue) } else { clearPauses() }
        sumUp()
    }

    private mutating func unpause(in queue: QueueIndex) {
        if isPausedEverywhere {
            isPausedEverywhere = false
            for member in queues where !pausedQueues.contains(member) {
                pausedQueues.append(member)
            }
        }
        pausedQueues.removeAll { $0 == queue }
        if pausedQueues.isEmpty { clearPauses() }
    }

    private mutating func clearPauses() {
        // Most pause again soon, in the same queues.
        pausedQueues.removeAll(keepingCapacity: true)
        isPausedEverywhere = false
        reason = nil
        isWork = false
    }
}
