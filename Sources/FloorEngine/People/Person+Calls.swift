import Metrics
import Vocabulary

extension Person {
    /// The place of the conversation with a contact; else, after a masquerade, of the oldest one from the
    /// queue that the event names.
    func place(ofCall contact: ContactKey, _ queue: QueueIndex?) -> Int? {
        if let index = calls.firstIndex(where: { $0.contact == contact }) { return index }
        guard let queue else { return nil }
        return calls.firstIndex { $0.queue == queue }
    }

    mutating func begin(_ call: OpenCall, _ at: Instant, _ facts: inout [Fact]) {
        calls.append(call)
        lastActive = at
        firstQueue = firstQueue ?? call.queue
        account(at, &facts)
    }

    /// Takes out the conversation that an event ends, after what had to end before it.
    mutating func takeOut(
        _ release: Release, _ queue: QueueIndex?, _ at: Instant, by rules: WorkRules,
        _ facts: inout [Fact]
    ) -> OpenCall? {
        // A call given up for lost that ends after all counts by its real end.
        let spared = place(ofCall: release.contact, queue)
        settle(at, by: rules, sparing: spared, &facts)
        guard let index = place(ofCall: release.contact, queue) else { return nil }
        // Work after another contact that runs beside this call ends here: a person has one at a time.
        if afterCall != nil { endWork(at, by: rules, &facts) }
        return calls.remove(at: index)
    }

    /// A conversation that was taken out is over.
    ///
    /// - Parameter work: after-call work that opens with it.
    mutating func finish(
        _ call: EndedCall, opening work: AfterCall?, by rules: WorkRules, _ facts: inout [Fact]
    ) {
        completeLast(by: rules, &facts)
        ended = call
        lastActive = call.at
        if let work { afterCall = work }
        account(call.at, &facts)
    }

    /// Conversations whose source forgot them: closed, and in no handle time.
    mutating func loseCalls(
        of source: SourceID, _ at: Instant, by rules: WorkRules, _ facts: inout [Fact]
    ) {
        guard calls.contains(where: { $0.source == source }) else { return }
        settle(at, by: rules, &facts)
        calls.removeAll { $0.source == source }
        account(at, &facts)
    }
}
