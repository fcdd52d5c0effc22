import Vocabulary

/// In which queues a person works, whether that is known, and where the person is paused.
struct Membership: Equatable, Sendable {
    /// A login says so; it outranks membership. `nil`: nobody ever logged in under this name.
    private(set) var login: Bool?
    private(set) var queues = QueueSet()
    /// Queues were named at least once, so an empty list means "gone" and not "unknown".
    private(set) var isKnown = false
    private(set) var pausedQueues = QueueSet()
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
            || !pausedQueues.isEmpty && pausedQueues.count >= queues.count
                && queues.allSatisfy { pausedQueues.contains($0) }
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
        queues.insert(queue)
        if paused { pausedQueues.insert(queue) }
        sumUp()
    }

    mutating func leave(_ queue: QueueIndex) {
        isKnown = true
        queues.remove(queue)
        pausedQueues.remove(queue)
        if queues.isEmpty { clearPauses() }
        sumUp()
    }

    mutating func pause(_ queue: QueueIndex?, for newReason: LabelID?, isWork newIsWork: Bool) {
        reason = newReason
        isWork = newIsWork
        if let queue {
            pausedQueues.insert(queue)
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
            for member in queues { pausedQueues.insert(member) }
        }
        pausedQueues.remove(queue)
        if pausedQueues.isEmpty { clearPauses() }
    }

    private mutating func clearPauses() {
        pausedQueues.removeAll()
        isPausedEverywhere = false
        reason = nil
        isWork = false
    }
}
