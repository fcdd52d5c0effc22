import Metrics
import Vocabulary

extension Floor {
    mutating func enter(_ entry: Entry, _ at: Instant, _ source: SourceID) {
        let queue = place(of: entry.queue)
        var visit = OpenVisit(
            contact: entry.contact, visit: entry.visit, queue: queue, source: source,
            enteredAt: at, isCallback: entry.via == .callback)
        let arrival = noteEntry(&visit, at)
        book.open(visit)
        guard !visit.isCallback else { return }
        emit(
            .offered(
                queue, arrival.map { .entered(isArrival: $0.isArrival, pickup: $0.pickup) }),
            at: at)
    }

    mutating func leave(_ leaving: Leaving, _ at: Instant) {
        let queue = leaving.queue.map { place(of: $0) }
        let found = find(leaving.visit, leaving.contact, queue, leaving.wait.span, at)
        guard let index = found else { return count(.orphanEvents) }
        let visit = book.close(index)
        close(visit, leaving.reason, stated: leaving.wait.span, at)
        if leaving.reason == .callback { accept(visit, at) }
        noteEnd(of: visit, at)
    }

    /// The open visit an event ends: by its own key, else by the wait the event states.
    mutating func find(
        _ visit: VisitKey, _ contact: ContactKey, _ queue: QueueIndex?, _ wait: Timespan?,
        _ at: Instant
    ) -> Int? {
        if let index = book.find(visit, contact, queue) { return index }
        guard let queue, let wait, !visit.isStated,
            let index = book.masqueraded(in: queue, at: at, after: wait)
        else { return nil }
        count(.masqueradeFallback)
        return index
    }

    /// The wait of a visit: stated, else the difference of instants, never below zero.
    mutating func wait(of visit: OpenVisit, stated: Timespan?, _ at: Instant) -> Timespan {
        if let stated { return stated }
        let wait = visit.age(at: at)
        guard wait < .zero else { return wait }
        count(.badDuration)
        return .zero
    }

    mutating func close(
        _ visit: OpenVisit, _ reason: Leaving.Reason, stated: Timespan?, _ at: Instant
    ) {
        let wait = wait(of: visit, stated: stated, at)
        silence(at) { $0.concerns(visit.contact, visit.visit) }
        noteExit(of: visit, reason, after: wait, at)
        guard !visit.isCallback else { return }
        let ending = VisitEnding(
            visit: visit, stated: stated, wait: wait, at: at, rules: rules[visit.queue.index])
        ending.left(by: reason, &facts)
    }

    mutating func closeAnswered(_ visit: OpenVisit, stated: Timespan?, _ at: Instant) -> Timespan {
        let wait = wait(of: visit, stated: stated, at)
        silence(at) { $0.concerns(visit.contact, visit.visit) }
        if !visit.isCallback {
            let rules = rules[visit.queue.index]
            let ending = VisitEnding(visit: visit, stated: stated, wait: wait, at: at, rules: rules)
            ending.answered(&facts)
        }
        return wait
    }

    /// A source that started anew has forgotten its callers and conversations.
    mutating func restart(_ source: SourceID, _ at: Instant) {
        for index in book.visits.indices.reversed() where book.visits[index].source == source {
            let visit = book.close(index)
            close(visit, .system, stated: nil, at)
        }
        silence(at) { $0.source == source }
        noteLostCalls(of: source, at)
        for index in roster.people.indices {
            roster.people[index].loseCalls(of: source, at, by: work, &facts)
        }
    }
}
