import Metrics
import Vocabulary

extension Floor {
    mutating func ring(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        settle(someone, at)
        endAssumedWork(of: someone, at)
        change(someone, at) { person in
            if !person.ringing.contains(contact) { person.ringing.append(contact) }
        }
    }

    /// A ring ends only work that was assumed; work that was told goes on beside it.
    private mutating func endAssumedWork(of someone: PersonIndex, _ at: Instant) {
        if roster.people[someone.index].afterCall == nil { endWork(of: someone, at) }
    }

    mutating func endRing(_ end: RingEnd, _ at: Instant) {
        let someone = person(end.agent, at: at)
        let began = roster.people[someone.index].ringing.contains(end.contact)
        settle(someone, at)
        if began {
            change(someone, at) { $0.ringing.removeAll { $0 == end.contact } }
        }
        let queue = end.queue.map { place(of: $0) }
        guard let outcome = self.outcome(of: end) else { return }
        let index = book.find(end.visit, end.contact, queue)
        let rangIn = queue ?? index.map { book.visits[$0].queue }
        emit(.ring(someone, rangIn, outcome), at: at)
        guard outcome == .ignored, let index, !book.visits[index].wasPassedOver else { return }
        book.markPassedOver(index)
        emit(.ring(nil, book.visits[index].queue, .visitPassedOver), at: at)
    }

    /// What an ended ring says about the agent, or nothing.
    private func outcome(of end: RingEnd) -> RingOffers.Input? {
        switch end.result {
        case .noAnswer:
            guard let rang = end.rang.span else { return .ignored }
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
