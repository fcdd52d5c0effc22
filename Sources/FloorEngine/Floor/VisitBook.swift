import Vocabulary

/// A stay in a queue that has not ended.
struct OpenVisit: Equatable, Sendable {
    var contact: ContactKey
    var visit: VisitKey
    var queue: QueueIndex
    var source: SourceID
    var enteredAt: Instant
    /// The leg of a callback: in no figure of the queue.
    var isCallback: Bool
    /// A phone rang in vain for it.
    var wasPassedOver = false
    var journey = JourneyPlace.unknown

    func age(at now: Instant) -> Timespan { now - enteredAt }
}

/// Who waits now: found by visit, or by contact and queue.
struct VisitBook: Sendable {
    private(set) var visits: [OpenVisit] = []
    private var places = KeyMap()

    private static func key(_ contact: ContactKey, _ queue: QueueIndex) -> UInt64 {
        var hash = ByteHash(seed: contact.bits)
        hash.combine(UInt64(queue.value) &+ 1)
        return hash.value
    }

    private static func key(_ visit: VisitKey) -> UInt64 {
        var hash = ByteHash(seed: 0x7669_7369_74)
        hash.combine(visit.bits)
        return hash.value
    }

    /// A second entry of a contact into a queue it has not left takes over the key: the first stay has
    /// lost its end, and waits for the ghost rule.
    mutating func open(_ visit: OpenVisit) {
        places.set(Self.key(visit.contact, visit.queue), visits.count)
        if visit.visit.isStated { places.set(Self.key(visit.visit), visits.count) }
        visits.append(visit)
    }

    /// The visit an event speaks of. Without a queue, any open visit of the contact.
    func find(_ visit: VisitKey, _ contact: ContactKey, _ queue: QueueIndex?) -> Int? {
        if visit.isStated { return places[Self.key(visit)] }
        if let queue { return places[Self.key(contact, queue)] }
        return visits.firstIndex { $0.contact == contact }
    }

    /// The oldest visit of `queue` that began `wait` before `time`, give or take a second: how a call is
    /// found whose id changed under way.
    func masqueraded(in queue: QueueIndex, at time: Instant, after wait: Timespan) -> Int? {
        let entry = time - wait
        var best: Int?
        for (index, visit) in visits.enumerated() where visit.queue == queue {
            let distance = visit.enteredAt - entry
            guard abs(distance.milliseconds) <= 1000 else { continue }
            if let known = best, visits[known].enteredAt <= visit.enteredAt { continue }
            best = index
        }
        return best
    }

    mutating func markPassedOver(_ index: Int) { visits[index].wasPassedOver = true }

    /// Takes a visit out of the book.
    mutating func close(_ index: Int) -> OpenVisit {
        let visit = visits[index]
        forget(visit, at: index)
        let last = visits.count - 1
        if index != last {
            let moved = visits[last]
            visits[index] = moved
            repoint(moved, from: last, to: index)
        }
        visits.removeLast()
        return visit
    }

    private mutating func forget(_ visit: OpenVisit, at index: Int) {
        places.remove(Self.key(visit.contact, visit.queue), leadingTo: index)
        if visit.visit.isStated { places.remove(Self.key(visit.visit), leadingTo: index) }
    }

    private mutating func repoint(_ visit: OpenVisit, from old: Int, to new: Int) {
        places.move(Self.key(visit.contact, visit.queue), from: old, to: new)
        if visit.visit.isStated { places.move(Self.key(visit.visit), from: old, to: new) }
    }
}
