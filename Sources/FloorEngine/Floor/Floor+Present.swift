import Metrics
import Vocabulary

/// What is still open at an instant: counted without being closed.
extension Floor {
    /// The floor with everything open accounted for at `now`: its `facts` are the misses of callers past
    /// T, the ghosts and the running states. Costs a pass over those who wait and over all people.
    func accounted(at now: Instant) -> Floor {
        var copy = self
        copy.facts = []
        copy.accountForVisits(at: now)
        for person in copy.people { copy.accountForTime(of: person, at: now) }
        copy.showCompletions()
        for fact in copy.facts { copy.noteOverrun(fact) }
        return copy
    }

    private mutating func accountForVisits(at now: Instant) {
        let limit = definitions.time.ghostAfter
        for visit in book.visits where !visit.isCallback && visit.enteredAt <= now {
            let rules = rules[visit.queue.index]
            if visit.age(at: now) >= limit {
                close(visit, .system, stated: limit, visit.enteredAt + limit)
                continue
            }
            if rules.ratesCohorts { facts.append(visit.ofCohort(lost: false)) }
            if rules.countsWaiting, visit.age(at: now) > rules.threshold {
                let passed = rules.instant(for: visit, visit.enteredAt + rules.threshold)
                emit(.level(visit.queue, .overdue), at: passed)
            }
        }
    }

    private mutating func accountForTime(of person: PersonIndex, at now: Instant) {
        settle(person, now)
        roster.people[person.index].showAssumedWork(&facts)
        if roster.people[person.index].afterCall == nil {
            roster.people[person.index].completeLast(by: work, &facts)
        }
        let someone = roster.people[person.index]
        guard now > someone.since, someone.since > .distantPast, someone.state != .loggedOut
        else { return }
        emit(.spent(person, someone.state, someone.reason, now - someone.since), at: now)
    }

    /// Sets aside what is over, before a copy of the floor is kept: what copies share need not be copied.
    mutating func turn(at now: Instant) {
        dropGhosts(at: now)
        turnJourneys(at: now)
        contacts.seal(at: now, adding: journeys.records)
        answers.seal(at: now)
        respondents.seal(at: now)
        talks.seal(at: now)
    }

    /// Callers nobody let go are given up for good after two days, so that a log without ends does not
    /// fill the memory.
    private mutating func dropGhosts(at now: Instant) {
        let limit = definitions.time.ghostAfter
        for index in book.visits.indices.reversed()
        where book.visits[index].age(at: now) > .hours(48) {
            let visit = book.close(index)
            close(visit, .system, stated: limit, visit.enteredAt + limit)
            if !visit.isCallback { count(.ghostVisits) }
        }
    }

    /// Ghosts still in the book at `now`, besides those dropped for good.
    func openGhosts(at now: Instant) -> Int {
        let limit = definitions.time.ghostAfter
        return book.visits.count { !$0.isCallback && $0.age(at: now) >= limit }
    }
}

/// Who waits at an instant.
struct Waiting: Equatable, Sendable {
    var count = 0
    var overThreshold = 0
    /// Since when the longest waits.
    var since: Instant?

    mutating func merge(_ other: Self) {
        count += other.count
        overThreshold += other.overThreshold
        since = [since, other.since].compactMap { $0 }.min()
    }
}

extension Floor {
    /// Who waits at `now`, by queue. Callback legs and ghosts do not wait.
    func waiting(at now: Instant) -> [Waiting] {
        var result = Array(repeating: Waiting(), count: queueNames.count)
        for visit in book.visits where !visit.isCallback && visit.enteredAt <= now {
            let age = visit.age(at: now)
            guard age < definitions.time.ghostAfter else { continue }
            let over = age > rules[visit.queue.index].threshold
            let one = Waiting(count: 1, overThreshold: over ? 1 : 0, since: visit.enteredAt)
            result[visit.queue.index].merge(one)
        }
        return result
    }

    /// What everybody is doing, in a floor accounted for.
    var presences: [Presence] {
        roster.people.map { someone in
            Presence(
                state: someone.state, reason: someone.reason,
                isPresent: someone.membership.isPresent, lastActive: someone.lastActive,
                memberOf: someone.membership.queues + (someone.firstQueue.map { [$0] } ?? []),
                queues: someone.calls.filter { $0.kind == .inbound }.map(\.queue))
        }
    }
}

/// A person at an instant.
struct Presence: Equatable, Sendable {
    var state: PersonState
    var reason: LabelID?
    /// `nil`: no source says.
    var isPresent: Bool?
    var lastActive: Instant
    /// Queues of membership, and the one the person was first seen in.
    var memberOf: [QueueIndex]
    /// The queue of each conversation going on; `nil` for one without a visit.
    var queues: [QueueIndex?]
}
