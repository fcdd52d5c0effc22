import Metrics
import Vocabulary

extension Floor {
    mutating func answer(_ answering: Answering, _ at: Instant, _ source: SourceID) {
        let someone = person(answering.agent, at: at)
        var queue = answering.queue.map { place(of: $0) }
        let rang = endRinging(
            of: someone, for: answering.contact, answering.visit, stated: answering.rang.span, at)
        settle(someone, at)
        endWork(of: someone, at)
        var waited = answering.wait.span
        var wholeWait = waited
        let visit = answering.visit
        let hasVisit = visit.isStated || queue != nil
        var left: OpenVisit?
        if hasVisit, let index = find(visit, answering.contact, queue, waited, at) {
            let closed = book.close(index)
            waited = closeAnswered(closed, stated: waited, at)
            wholeWait = wholeWait ?? closed.wholeSeconds(until: at)
            queue = closed.queue
            left = closed
        }
        if queue == nil, visit.isStated { queue = lastQueue(of: answering.contact) }
        if let queue {
            emit(.accepted(someone, queue, waited: waited ?? .zero, rang: rang.told), at: at)
        } else if rang.told > .zero {
            emit(.ring(someone, nil, .rang(rang.told)), at: at)
        }
        var call = OpenCall(
            contact: answering.contact, queue: queue, source: source, answeredAt: at,
            wait: wholeWait, rang: rang.length ?? .zero, kind: answering.kind)
        noteAnswer(&call, by: someone, outOf: left, after: waited ?? .zero, at)
        roster.people[someone.index].begin(call, at, &facts)
    }

    mutating func hold(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        knowsHold = true
        let someone = person(agent, at: at)
        guard let index = call(of: someone, contact) else { return count(.orphanEvents) }
        roster.people[someone.index].calls[index].wasHeld = true
        if roster.people[someone.index].calls[index].heldSince == nil {
            roster.people[someone.index].calls[index].heldSince = at
        }
    }

    mutating func unhold(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        guard let index = call(of: someone, contact),
            let since = roster.people[someone.index].calls[index].heldSince
        else { return count(.orphanEvents) }
        roster.people[someone.index].calls[index].held += max(at - since, .zero)
        roster.people[someone.index].calls[index].heldSince = nil
    }

    private func call(of someone: PersonIndex, _ contact: ContactKey) -> Int? {
        roster.people[someone.index].place(ofCall: contact, nil)
    }

    mutating func release(_ release: Release, _ at: Instant) {
        let someone = person(release.agent, at: at)
        let queue = release.queue.map { place(of: $0) }
        guard
            let call = roster.people[someone.index].takeOut(release, queue, at, by: work, &facts)
        else {
            noteStrayRelease(of: release.contact, at)
            return count(.orphanEvents)
        }
        if call.contact != release.contact { count(.masqueradeFallback) }
        finish(call, release, by: someone, at)
    }

    /// Counts a conversation that ended.
    private mutating func finish(
        _ call: OpenCall, _ release: Release, by someone: PersonIndex, _ at: Instant
    ) {
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
            emit(.handled(someone, call.queue, handled, completed(call, release)), at: at)
            recall(call, talk: talk, by: someone, at)
        }
        let ended = EndedCall(
            contact: call.contact, journey: call.journey, queue: call.queue, at: at,
            length: talk + hold + (work.includesRing ? call.rang : .zero),
            hasAfterCallWork: release.opensACW && counts, counts: counts,
            assumedWork: release.opensACW ? .zero : wrapup(of: call.queue))
        let afterCall = AfterCall(
            since: at, contact: call.contact, queue: call.queue, isByPause: false, counts: true)
        roster.people[someone.index].finish(
            ended, opening: release.opensACW && counts ? afterCall : nil, by: work, &facts)
        noteRelease(of: call, at)
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
    private func completed(_ call: OpenCall, _ release: Release) -> ServiceLevel.Input? {
        guard let queue = call.queue, let wait = release.wait.span ?? call.wait else { return nil }
        return .completed(inLevel: wait <= rules[queue.index].asteriskThreshold)
    }
}
