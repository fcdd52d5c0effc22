import Metrics
import Vocabulary

/// After-call work: from the release or from a pause, to the first of the ends of `metrics.md` § 4 and 12.
extension Person {
    /// Lets time-limited work end before something else happens to the person.
    ///
    /// - Parameter spared: the place of a call that the event is about, which is not given up for lost.
    mutating func settle(
        _ at: Instant, by rules: WorkRules, sparing spared: Int? = nil, _ facts: inout [Fact]
    ) {
        if let limit = rules.acwLimit, let work = afterCall, work.since + limit <= at {
            endAfterCall(at: work.since + limit, by: rules, &facts)
        }
        if !calls.isEmpty { loseForgottenCalls(at, by: rules, sparing: spared, &facts) }
        if let due = assumedEnd, due <= at { assumeWork(until: due, by: rules, &facts) }
    }

    /// A conversation whose end was never told does not go on for ever: it is given up when a waiting
    /// caller would be, and counts in no handle time.
    private mutating func loseForgottenCalls(
        _ at: Instant, by rules: WorkRules, sparing spared: Int?, _ facts: inout [Fact]
    ) {
        var oldest = Instant.distantFuture
        for index in calls.indices where index != spared {
            if calls[index].answeredAt + rules.ghostAfter <= at {
                oldest = min(oldest, calls[index].answeredAt)
            }
        }
        guard oldest < .distantFuture else { return }
        for index in calls.indices.reversed() where index != spared {
            if calls[index].answeredAt + rules.ghostAfter <= at { calls.remove(at: index) }
        }
        account(oldest + rules.ghostAfter, &facts)
    }

    /// When work is over that no line shows, where some is assumed to go on.
    private var assumedEnd: Instant? {
        guard let ended, ended.assumedWork > .zero, !ended.hasAfterCallWork else { return nil }
        return ended.at + ended.assumedWork
    }

    /// Ends what a new call, a pause or a log-off ends.
    mutating func endWork(_ at: Instant, by rules: WorkRules, _ facts: inout [Fact]) {
        if afterCall != nil { return endAfterCall(at: at, by: rules, &facts) }
        if assumedEnd != nil { assumeWork(until: at, by: rules, &facts) }
    }

    /// A ring ends only work that was assumed; work that was told goes on beside it.
    mutating func endAssumedWork(_ at: Instant, by rules: WorkRules, _ facts: inout [Fact]) {
        if afterCall == nil { endWork(at, by: rules, &facts) }
    }

    mutating func endAfterCall(at: Instant, by rules: WorkRules, _ facts: inout [Fact]) {
        guard let work = afterCall else { return }
        let length = max(at - work.since, .zero)
        if work.counts {
            let whole = closeLast(adding: length, by: rules)
            facts.append(Fact(.workedAfter(index, work.queue, length, whole: whole), at: at))
        }
        afterCall = nil
        account(at, &facts)
    }

    /// After-call work that no line shows, taken from the queue's wrap-up time.
    private mutating func assumeWork(
        until end: Instant, by rules: WorkRules, _ facts: inout [Fact]
    ) {
        guard let ended else { return }
        let end = min(max(end, ended.at), ended.at + ended.assumedWork)
        let length = end - ended.at
        let whole = closeLast(adding: length, by: rules)
        facts.append(Fact(.workedAfter(index, ended.queue, length, whole: whole), at: end))
        afterCall = AfterCall(assumedAfter: ended, counts: true)
        account(ended.at, &facts)
        afterCall = nil
        account(end, &facts)
    }

    /// Shows assumed work that is not over as going on: for a copy of the floor that answers a question.
    mutating func showAssumedWork(_ facts: inout [Fact]) {
        guard let ended, assumedEnd != nil else { return }
        afterCall = AfterCall(assumedAfter: ended, counts: false)
        account(ended.at, &facts)
    }

    /// Closes the account of the last handling: nothing can be added to it any more.
    mutating func completeLast(by rules: WorkRules, _ facts: inout [Fact]) {
        guard let last = ended, let whole = closeLast(adding: .zero, by: rules) else { return }
        facts.append(Fact(.complete(index, last.queue, whole), at: last.at))
    }

    /// The whole of the last handling with the work after it; `nil` when it counts nowhere.
    private mutating func closeLast(adding work: Timespan, by rules: WorkRules) -> Whole? {
        guard let last = ended else { return nil }
        ended = nil
        guard last.counts else { return nil }
        let length = last.length + (rules.includesACW ? work : .zero)
        return Whole(contact: last.contact, journey: last.journey, length: length)
    }
}

extension AfterCall {
    fileprivate init(assumedAfter ended: EndedCall, counts: Bool) {
        self.init(
            since: ended.at, contact: nil, queue: ended.queue, isByPause: false, counts: counts)
    }
}
