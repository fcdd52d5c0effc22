import Vocabulary

extension [Event] {
    /// Sorts by time; at one instant each source keeps its own order, and between sources ends come
    /// before starts (`metrics.md` § 0).
    ///
    /// - Parameter start: events before it count as at it: answers to surveys may be older than all
    ///   that is kept.
    mutating func sortByTime(notBefore start: Instant) {
        let isSorted = zip(self, dropFirst()).allSatisfy { $0.time <= $1.time }
        if !isSorted {
            // Places are moved about, not events: a month of answers must not stand in memory thrice.
            var places = indices.map { UInt32(truncatingIfNeeded: $0) }
            places.sort { left, right in
                let a = Swift.max(self[Int(left)].time, start)
                let b = Swift.max(self[Int(right)].time, start)
                return a == b ? left < right : a < b
            }
            self = places.map { self[Int($0)] }
        }
        interleaveEqualInstants()
    }

    private mutating func interleaveEqualInstants() {
        var from = 0
        while from < count {
            var to = from + 1
            while to < count, self[to].time == self[from].time { to += 1 }
            if to - from > 1 {
                let run = self[from..<to]
                if Set(run.map(\.source)).count > 1 {
                    replaceSubrange(from..<to, with: Self.interleaved(Array(run)))
                }
            }
            from = to
        }
    }

    /// Of the next events of each source, the first that ends something, else the first source's. What
    /// is told of one contact keeps the order of the sources: it did not end before it began.
    private static func interleaved(_ run: [Event]) -> [Event] {
        let sources = Set(run.map(\.source)).sorted { $0.index < $1.index }
        var queues = sources.map { source in run.filter { $0.source == source }[...] }
        var result: [Event] = []
        while result.count < run.count {
            let open = queues.indices.filter { !queues[$0].isEmpty }
            let ending = open.first { place in
                guard let event = queues[place].first, event.kind.isEnd else { return false }
                return !queues[..<place].joined().contains { $0.kind.concerns(event.kind.contact) }
            }
            guard let next = ending ?? open.first else { break }
            result.append(queues[next].removeFirst())
        }
        return result
    }
}

extension Event.Kind {
    fileprivate func concerns(_ other: ContactKey?) -> Bool {
        guard let other, other.isStated else { return false }
        return contact == other
    }

    /// Whether something ends with it.
    var isEnd: Bool {
        switch self {
        case .ringEnd, .unhold, .release, .acwEnd, .exit, .logout, .memberRemove, .unpause,
            .restart, .agentDump:
            true
        case .arrive, .enqueue, .ring, .answer, .hold, .blocked, .login, .memberAdd, .memberSeen,
            .pause, .survey, .surveySent, .callback:
            false
        }
    }

    /// Answers are taken whatever their age.
    var isSurvey: Bool {
        switch self {
        case .survey, .surveySent: true
        case .arrive, .enqueue, .ring, .ringEnd, .answer, .agentDump, .hold, .unhold, .release,
            .acwEnd, .exit, .blocked, .callback, .login, .logout, .memberAdd, .memberRemove,
            .memberSeen,
            .pause, .unpause, .restart:
            false
        }
    }
}
