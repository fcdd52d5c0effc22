import Metrics
import Vocabulary

/// Those who come, are turned away, or choose to be called back.
extension Floor {
    mutating func arrive(_ contact: ContactKey, _ at: Instant) {
        let place = journeys.place(of: contact, at: at)
        guard journeys[place].arrive() else { return }
        emit(.gate(nil, .arrived), at: at)
    }

    mutating func block(_ queue: QueueID?, _ caller: ContactKey, _ at: Instant) {
        let gate = queue.map { place(of: $0) }
        guard isNewAttempt(of: caller, gate, at) else { return }
        emit(.gate(gate, .blocked), at: at)
    }

    /// Whether a caller who is turned away is not the one of a moment before.
    private mutating func isNewAttempt(
        of caller: ContactKey, _ queue: QueueIndex?, _ at: Instant
    ) -> Bool {
        let rule = queue.map { rules[$0.index].blockedUnique } ?? definitions.service.blockedUnique
        guard rule > .zero, caller.isStated else { return true }
        var hash = ByteHash(seed: caller.bits)
        hash.combine(UInt64(truncatingIfNeeded: queue?.index ?? -1))
        if let counted = attempts[hash.value], at - counted <= rule { return false }
        attempts[hash.value] = at
        return true
    }

    /// A caller gave up waiting for being called back.
    mutating func accept(_ visit: OpenVisit, _ at: Instant) {
        emit(.callback(visit.queue, .requested), at: at)
        callbacks[visit.contact] = PendingCallback(queue: visit.queue, since: at)
    }

    mutating func endCallback(_ contact: ContactKey, isConnected: Bool, _ at: Instant) {
        guard let callback = callbacks.removeValue(forKey: contact) else {
            return count(.orphanEvents)
        }
        let waited = max(at - callback.since, .zero)
        emit(.callback(callback.queue, isConnected ? .connected(after: waited) : .failed), at: at)
        noteCallback(of: contact, isConnected: isConnected, at)
    }
}

/// A caller who waits to be called back, in no queue.
struct PendingCallback: Equatable, Sendable {
    let queue: QueueIndex
    let since: Instant
}
