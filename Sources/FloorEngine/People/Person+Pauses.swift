import Vocabulary

extension Person {
    /// - Parameter isWork: the reason means after-call work.
    mutating func pause(
        _ pause: Pause, _ at: Instant, by rules: WorkRules, _ facts: inout [Fact]
    ) {
        // Work that is told takes the place of work that would be assumed.
        if pause.isWork { ended?.assumedWork = .zero }
        settle(at, by: rules, &facts)
        if pause.isWork {
            openAfterCall(at, &facts)
        } else {
            endWork(at, by: rules, &facts)
        }
        membership.pause(pause.queue, for: pause.reason, isWork: pause.isWork)
        lastActive = at
        account(at, &facts)
    }

    private mutating func openAfterCall(_ at: Instant, _ facts: inout [Fact]) {
        guard afterCall == nil, calls.isEmpty, let last = ended, !last.hasAfterCallWork
        else { return }
        ended?.hasAfterCallWork = true
        afterCall = AfterCall(
            since: at, contact: nil, queue: last.queue, isByPause: true, counts: last.counts)
        account(at, &facts)
    }

    mutating func unpause(
        _ queue: QueueIndex?, _ at: Instant, by rules: WorkRules, _ facts: inout [Fact]
    ) {
        settle(at, by: rules, &facts)
        if afterCall?.isByPause == true { endAfterCall(at: at, by: rules, &facts) }
        membership.unpause(queue)
        lastActive = at
        account(at, &facts)
    }
}

/// A pause as a line tells it.
struct Pause {
    /// `nil`: in all queues.
    let queue: QueueIndex?
    let reason: LabelID?
    /// The reason means after-call work.
    let isWork: Bool
}
