import Metrics
import Vocabulary

/// A phone that rings.
struct OpenRing: Equatable, Sendable {
    let person: PersonIndex
    let contact: ContactKey
    let visit: VisitKey
    let source: SourceID
    let since: Instant

    /// Whether it rings for this visit, or this contact where one side names no visit.
    func concerns(_ contact: ContactKey, _ visit: VisitKey) -> Bool {
        if self.visit.isStated, visit.isStated { return self.visit == visit }
        return contact.isStated && contact == self.contact
    }
}

/// How long a phone rang.
struct EndedRing {
    /// `nil`: nobody says.
    var length: Timespan?
    /// What of it was never a state of the person.
    var told = Timespan.zero
}

extension Floor {
    mutating func ring(
        _ contact: ContactKey, _ visit: VisitKey, _ agent: AgentID, _ at: Instant,
        _ source: SourceID
    ) {
        let someone = person(agent, at: at)
        settle(someone, at)
        roster.people[someone.index].endAssumedWork(at, by: work, &facts)
        let index = contact.isStated ? nil : book.find(visit, contact, nil)
        let known = index.map { book.visits[$0].contact } ?? contact
        guard !rings.contains(where: { $0.person == someone && $0.concerns(known, visit) })
        else { return }
        rings.append(
            OpenRing(person: someone, contact: known, visit: visit, source: source, since: at))
        change(someone, at) { $0.ringing += 1 }
    }

    /// Lets the phones that are meant fall silent; returns how long the first of them rang.
    @discardableResult
    mutating func silence(_ at: Instant, where isMeant: (OpenRing) -> Bool) -> Timespan? {
        guard !rings.isEmpty, let first = rings.first(where: isMeant) else { return nil }
        for ring in rings where isMeant(ring) { change(ring.person, at) { $0.ringing -= 1 } }
        rings.removeAll(where: isMeant)
        return at - first.since
    }

    /// How long a phone rang that has just stopped: as the source states it, else since its ring was
    /// told. A ring that is told of only when it is over was never a state, but its seconds count, and
    /// assumed work had ended when it began.
    mutating func endRinging(
        of someone: PersonIndex, for contact: ContactKey, _ visit: VisitKey, stated: Timespan?,
        _ at: Instant
    ) -> EndedRing {
        let lived = silence(at) { $0.person == someone && $0.concerns(contact, visit) }
        guard let stated else { return EndedRing(length: lived) }
        guard lived == nil, stated > .zero else { return EndedRing(length: stated) }
        roster.people[someone.index].endAssumedWork(at - stated, by: work, &facts)
        return EndedRing(length: stated, told: stated)
    }

    mutating func endRing(_ end: RingEnd, _ at: Instant) {
        let someone = person(end.agent, at: at)
        let queue = end.queue.map { place(of: $0) }
        let rang = endRinging(
            of: someone, for: end.contact, end.visit, stated: end.rang.span, at)
        if rang.told > .zero { emit(.ring(someone, queue, .rang(rang.told)), at: at) }
        settle(someone, at)
        guard let outcome = outcome(of: end, after: rang.length) else { return }
        let index = book.find(end.visit, end.contact, queue)
        let rangIn = queue ?? index.map { book.visits[$0].queue }
        emit(.ring(someone, rangIn, outcome), at: at)
        guard outcome == .ignored, let index, !book.visits[index].wasPassedOver else { return }
        book.markPassedOver(index)
        emit(.ring(nil, book.visits[index].queue, .visitPassedOver), at: at)
    }

    /// What an ended ring says about the agent, or nothing.
    private func outcome(of end: RingEnd, after rang: Timespan?) -> RingOffers.Input? {
        switch end.result {
        case .noAnswer:
            guard let rang else { return .ignored }
            return rang >= definitions.handling.leastRing ? .ignored : .unreachable
        case .rejected: return .rejected
        case .unreachable: return .unreachable
        case .answered, .callerGone, .elsewhere: return nil
        }
    }

    mutating func dump(_ queue: QueueID?, _ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        emit(.ring(someone, queue.map { place(of: $0) }, .dumped), at: at)
    }
}
