import Metrics
import Vocabulary

/// After-call work: from the release or from a pause, to the first of the ends of `metrics.md` § 4 and 12.
extension Floor {
    /// Lets time-limited work end before something else happens to the person.
    ///
    /// - Parameter spared: the place of a call that the event is about, which is not given up for lost.
    mutating func settle(_ someone: PersonIndex, _ at: Instant, sparing spared: Int? = nil) {
        if let limit = definitions.handling.acwLimit,
            let work = roster.people[someone.index].afterCall, work.since + limit <= at
        {
            endAfterCall(of: someone, at: work.since + limit)
        }
        if !roster.people[someone.index].calls.isEmpty {
            loseForgottenCalls(of: someone, at, sparing: spared)
        }
        if let ended = roster.people[someone.index].ended, ended.assumedWork > .zero,
            !ended.hasAfterCallWork, ended.at + ended.assumedWork <= at
        {
            assumeWork(of: someone, until: ended.at + ended.assumedWork)
        }
    }

    /// A conversation whose end was never told does not go on for ever: it is given up when a waiting
    /// caller would be, and counts in no handle time.
    private mutating func loseForgottenCalls(
        of someone: PersonIndex, _ at: Instant, sparing spared: Int?
    ) {
        let limit = definitions.time.ghostAfter
        let calls = roster.people[someone.index].calls
        let lost = calls.indices.filter { $0 != spared && calls[$0].answeredAt + limit <= at }
        guard let oldest = lost.map({ calls[$0].answeredAt }).min() else { return }
        change(someone, oldest + limit) { person in
            for index in lost.reversed() { person.calls.remove(at: index) }
        }
    }

    /// Ends what a new call, a ring, a pause or a log-off ends.
    mutating func endWork(of someone: PersonIndex, _ at: Instant) {
        if roster.people[someone.index].afterCall != nil {
            return endAfterCall(of: someone, at: at)
        }
        if let ended = roster.people[someone.index].ended, ended.assumedWork > .zero,
            !ended.hasAfterCallWork
        {
            assumeWork(of: someone, until: at)
        }
    }

    mutating func endAfterCall(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        settle(someone, at)
        guard let work = roster.people[someone.index].afterCall,
            work.contact == nil || work.contact == contact
        else { return count(.orphanEvents) }
        endAfterCall(of: someone, at: at)
    }

    private mutating func endAfterCall(of someone: PersonIndex, at: Instant) {
        guard let work = roster.people[someone.index].afterCall else { return }
        let length = max(at - work.since, .zero)
        if work.counts {
            emit(.workedAfter(someone, work.queue, length), at: at)
            completeLast(of: someone, adding: length, at)
        }
        change(someone, at) { $0.afterCall = nil }
    }

    /// After-call work that no line shows, taken from the queue's wrap-up time.
    private mutating func assumeWork(of someone: PersonIndex, until end: Instant) {
        guard let ended = roster.people[someone.index].ended else { return }
        let end = min(max(end, ended.at), ended.at + ended.assumedWork)
        let length = end - ended.at
        emit(.workedAfter(someone, ended.queue, length), at: end)
        let afterCall = AfterCall(
            since: ended.at, contact: nil, queue: ended.queue, isByPause: false, counts: true)
        change(someone, ended.at) { $0.afterCall = afterCall }
        change(someone, end) { $0.afterCall = nil }
        completeLast(of: someone, adding: length, end)
    }

    /// Shows assumed work that is not over as going on: for a copy of the floor that answers a question.
    mutating func showAssumedWork(of someone: PersonIndex) {
        guard let ended = roster.people[someone.index].ended, ended.assumedWork > .zero,
            !ended.hasAfterCallWork
        else { return }
        let work = AfterCall(
            since: ended.at, contact: nil, queue: ended.queue, isByPause: false, counts: false)
        change(someone, ended.at) { $0.afterCall = work }
    }

    /// Closes the account of the last handling: nothing can be added to it any more.
    mutating func completeLast(
        of someone: PersonIndex, adding work: Timespan = .zero, _ at: Instant? = nil
    ) {
        guard let ended = roster.people[someone.index].ended else { return }
        roster.people[someone.index].ended = nil
        guard ended.counts else { return }
        let whole = ended.length + (definitions.handling.includesACW ? work : .zero)
        emit(.complete(someone, ended.queue, whole), at: at ?? ended.at)
    }

    mutating func pause(
        _ agent: AgentID, _ queue: QueueID?, _ reason: LabelID?, _ at: Instant
    ) {
        let someone = person(agent, at: at)
        let isWork = reason.map { isACWReason($0) } ?? false
        // Work that is told takes the place of work that would be assumed.
        if isWork { roster.people[someone.index].ended?.assumedWork = .zero }
        settle(someone, at)
        let place = queue.map { self.place(of: $0) }
        if isWork {
            openAfterCall(of: someone, at)
        } else {
            endWork(of: someone, at)
        }
        change(someone, at) { person in
            person.membership.pause(place, for: reason, isWork: isWork)
            person.lastActive = at
        }
    }

    private mutating func openAfterCall(of someone: PersonIndex, _ at: Instant) {
        guard roster.people[someone.index].afterCall == nil,
            roster.people[someone.index].calls.isEmpty,
            let ended = roster.people[someone.index].ended, !ended.hasAfterCallWork
        else { return }
        roster.people[someone.index].ended?.hasAfterCallWork = true
        let work = AfterCall(
            since: at, contact: nil, queue: ended.queue, isByPause: true, counts: ended.counts)
        change(someone, at) { $0.afterCall = work }
    }

    mutating func unpause(_ agent: AgentID, _ queue: QueueID?, _ at: Instant) {
        let someone = person(agent, at: at)
        settle(someone, at)
        let place = queue.map { self.place(of: $0) }
        if roster.people[someone.index].afterCall?.isByPause == true {
            endAfterCall(of: someone, at: at)
        }
        change(someone, at) { person in
            person.membership.unpause(place)
            person.lastActive = at
        }
    }

    private mutating func isACWReason(_ reason: LabelID) -> Bool {
        if let known = acwReasons[reason] { return known }
        let word = names.string(reason.name).lowercased()
        let isWork = definitions.handling.acwPauseReasons.contains { $0.lowercased() == word }
        acwReasons[reason] = isWork
        return isWork
    }
}
