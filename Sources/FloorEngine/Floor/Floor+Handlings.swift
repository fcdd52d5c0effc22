import Metrics
import Vocabulary

extension Floor {
    mutating func answer(_ answering: Answering, _ at: Instant, _ source: SourceID) {
        let someone = person(answering.agent, at: at)
        var queue = answering.queue.map { place(of: $0) }
        let rang = endRinging(
            of: someone, for: answering.contact, answering.visit, queue,
            stated: answering.rang.span, at)
        settle(someone, at)
        endWork(of: someone, at)
        var waited = answering.wait.span
        var wholeWait = waited
        let visit = answering.visit
        let hasVisit = visit.isStated || queue != nil
        if hasVisit, let index = find(visit, answering.contact, queue, waited, at) {
            let closed = book.close(index)
            waited = closeAnswered(closed, stated: waited, at)
            wholeWait = wholeWait ?? closed.wholeSeconds(until: at)
            queue = closed.queue
        }
        if queue == nil, visit.isStated { queue = lastQueue(of: answering.contact) }
        if let queue {
            emit(.ring(someone, queue, .accepted), at: at)
            emit(.answeredFor(someone, queue, waited ?? .zero), at: at)
        }
        let call = OpenCall(
            contact: answering.contact, queue: queue, source: source, answeredAt: at,
            wait: wholeWait, rang: rang ?? .zero, kind: answering.kind)
        begin(call, by: someone, at)
    }

    private mutating func begin(_ call: OpenCall, by someone: PersonIndex, _ at: Instant) {
        if call.kind == .inbound { remember(call, by: someone, at) }
        change(someone, at) { person in
            person.calls.append(call)
            person.lastActive = at
            person.firstQueue = person.firstQueue ?? call.queue
        }
    }

    mutating func hold(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        knowsHold = true
        let someone = person(agent, at: at)
        guard let index = call(of: someone, contact, nil) else { return count(.orphanEvents) }
        roster.people[someone.index].calls[index].wasHeld = true
        if roster.people[someone.index].calls[index].heldSince == nil {
            roster.people[someone.index].calls[index].heldSince = at
        }
    }

    mutating func unhold(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        guard let index = call(of: someone, contact, nil),
            let since = roster.people[someone.index].calls[index].heldSince
        else { return count(.orphanEvents) }
        roster.people[someone.index].calls[index].held += max(at - since, .zero)
        roster.people[someone.index].calls[index].heldSince = nil
    }

    /// The open conversation of a person with a contact; else, after a masquerade, the oldest one from
    /// the queue that the event names.
    private func call(of someone: PersonIndex, _ contact: ContactKey, _ queue: QueueIndex?) -> Int?
    {
        let calls = roster.people[someone.index].calls
        if let index = calls.firstIndex(where: { $0.contact == contact }) { return index }
        guard let queue else { return nil }
        return calls.firstIndex { $0.queue == queue }
    }

    mutating func release(_ release: Release, _ at: Instant) {
        let someone = person(release.agent, at: at)
        let queue = release.queue.map { place(of: $0) }
        let found = call(of: someone, release.contact, queue)
        // A call given up for lost that ends after all counts by its real end.
        settle(someone, at, sparing: found)
        guard let index = call(of: someone, release.contact, queue) else {
            return count(.orphanEvents)
        }
        let call = roster.people[someone.index].calls[index]
        if call.contact != release.contact { count(.masqueradeFallback) }
        // Work after another contact that runs beside this call ends here: a person has one at a time.
        if roster.people[someone.index].afterCall != nil { endWork(of: someone, at) }
        finish(call, release, by: someone, at)
        change(someone, at) { person in
            person.calls.remove(at: index)
            person.lastActive = at
            guard release.opensACW, call.kind == .inbound else { return }
            person.afterCall = AfterCall(
                since: at, contact: call.contact, queue: call.queue, isByPause: false, counts: true)
        }
    }

    /// Counts a conversation that ended.
    private mutating func finish(
        _ call: OpenCall, _ release: Release, by someone: PersonIndex, _ at: Instant
    ) {
        completeLast(of: someone)
        let hold = call.held + (call.heldSince.map { max(at - $0, .zero) } ?? .zero)
        let connected = release.connected.span ?? nonNegative(at - call.answeredAt)
        let talk = nonNegative(connected - hold)
        let counts = call.kind == .inbound
        if counts {
            let handled = HandleTime.Handled(
                talk: talk, hold: hold, ring: call.rang, wasHeld: call.wasHeld,
                lostOnHold: call.heldSince != nil && release.by == .customer,
                transfer: release.by == .transfer && release.transfer == .none
                    ? .other : release.transfer)
            emit(.handled(someone, call.queue, handled), at: at)
            recall(call, talk: talk, by: someone, at)
        }
        if let queue = call.queue, counts { complete(call, in: queue, release, at) }
        let rules = definitions.handling
        let ring = rules.includesRing ? call.rang : .zero
        roster.people[someone.index].ended = EndedCall(
            queue: call.queue, at: at, length: talk + hold + ring,
            hasAfterCallWork: release.opensACW && counts, counts: counts,
            assumedWork: release.opensACW ? .zero : wrapup(of: call.queue))
    }

    private func wrapup(of queue: QueueIndex?) -> Timespan {
        queue.map { rules[$0.index].wrapup } ?? .zero
    }

    private mutating func nonNegative(_ span: Timespan) -> Timespan {
        guard span < .zero else { return span }
        count(.badDuration)
        return .zero
    }

    /// Asterisk's own counter moves when the conversation ends.
    private mutating func complete(
        _ call: OpenCall, in queue: QueueIndex, _ release: Release, _ at: Instant
    ) {
        guard let wait = release.wait.span ?? call.wait else { return }
        let inLevel = wait <= rules[queue.index].asteriskThreshold
        emit(.level(queue, .completed(inLevel: inLevel)), at: at)
    }

    /// Conversations whose source forgot them: closed, and in no handle time.
    mutating func loseCalls(of someone: PersonIndex, _ source: SourceID, _ at: Instant) {
        let person = roster.people[someone.index]
        guard person.calls.contains(where: { $0.source == source }) else { return }
        settle(someone, at)
        change(someone, at) { $0.calls.removeAll { $0.source == source } }
    }
}
