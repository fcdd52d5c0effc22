import Metrics
import Vocabulary

/// What is still open at an instant: counted without being closed.
extension Floor {
    /// What everybody does, and what everything open would count if it were closed at `now`: the misses
    /// of callers past T, the ghosts, work after calls. Costs a pass over those who wait and over all
    /// people; nothing is copied for those about whom time alone changes nothing.
    func open(at now: Instant) -> OpenFloor {
        var copy = self
        copy.facts = []
        let silenced = copy.accountForVisits(at: now)
        var open = OpenFloor(room: roster.people.count)
        for index in roster.people.indices {
            if silenced[PersonIndex(index)] == nil, !isUnsettled(index, at: now) {
                open.add(roster.people, index)
                if let fact = completion(index) { copy.facts.append(fact) }
            } else {
                let someone = silenced[PersonIndex(index)] ?? roster.people[index]
                open.add([copy.settled(someone, at: now)], 0)
            }
        }
        copy.showCompletions()
        if !definitions.people.pausePlans.isEmpty { copy.noteOverruns(open.presences, at: now) }
        open.facts = copy.facts
        return open
    }

    private mutating func noteOverruns(_ presences: [Presence], at now: Instant) {
        for fact in facts { noteOverrun(fact) }
        for person in people {
            if let fact = presences[person.index].spent(by: person, until: now) {
                noteOverrun(fact)
            }
        }
    }

    /// A person with everything open accounted for.
    mutating func settled(_ person: Person, at now: Instant) -> Person {
        guard kinship.isPerson(person.name) else { return person }
        var someone = person
        someone.settle(now, by: work, &facts)
        someone.showAssumedWork(&facts)
        if someone.afterCall == nil { someone.completeLast(by: work, &facts) }
        return someone
    }

    /// Whether time alone may have changed something about a person.
    private func isUnsettled(_ index: Int, at now: Instant) -> Bool {
        if let limit = work.acwLimit, let since = roster.people[index].afterCall?.since,
            since + limit <= now
        {
            return true
        }
        if let ended = roster.people[index].ended, ended.assumedWork > .zero { return true }
        guard !roster.people[index].calls.isEmpty else { return false }
        let oldest = now - work.ghostAfter
        for call in roster.people[index].calls where call.answeredAt <= oldest { return true }
        return false
    }

    /// The last handling of somebody who has nothing more to do for it.
    private func completion(_ index: Int) -> Fact? {
        guard roster.people[index].afterCall == nil, let last = roster.people[index].ended,
            last.counts, kinship.isPerson(roster.people[index].name)
        else { return nil }
        let whole = Whole(
            contact: last.contact, journey: last.journey, length: last.length)
        return Fact(.complete(PersonIndex(index), last.queue, whole), at: last.at)
    }

    /// - Returns: those whose phones fall silent with the ghosts that they ring for.
    private mutating func accountForVisits(at now: Instant) -> [PersonIndex: Person] {
        let limit = definitions.time.ghostAfter
        var silenced: [PersonIndex: Person] = [:]
        for visit in book.visits where !visit.isCallback && visit.enteredAt <= now {
            let rules = rules[visit.queue.index]
            if visit.age(at: now) >= limit {
                let end = visit.enteredAt + limit
                silence(visit, end, &silenced)
                VisitEnding(visit: visit, stated: limit, wait: limit, at: end, rules: rules)
                    .left(by: .system, &facts)
                showExit(of: visit, after: limit, end)
                continue
            }
            if rules.ratesCohorts { facts.append(visit.ofCohort(lost: false)) }
            if rules.countsWaiting, visit.age(at: now) > rules.threshold {
                let passed = rules.instant(for: visit, visit.enteredAt + rules.threshold)
                emit(.level(visit.queue, .overdue), at: passed)
            }
        }
        return silenced
    }

    private mutating func silence(
        _ visit: OpenVisit, _ at: Instant, _ silenced: inout [PersonIndex: Person]
    ) {
        for ring in rings where ring.concerns(visit.contact, visit.visit) {
            var someone = silenced[ring.person] ?? roster.people[ring.person.index]
            someone.ringing -= 1
            someone.account(at, &facts)
            silenced[ring.person] = someone
        }
        rings.removeAll { $0.concerns(visit.contact, visit.visit) }
    }

    /// Sets aside what is over, before a copy of the floor is kept: what copies share need not be copied.
    mutating func turn(at now: Instant) {
        dropGhosts(at: now)
        turnJourneys(at: now)
        // No rule reaches back further than a day.
        if !attempts.isEmpty { attempts = attempts.filter { now - $0.value <= .hours(24) } }
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
}

/// What is open at an instant.
struct OpenFloor {
    /// What counts already, save the states people are in.
    var facts: [Fact] = []
    private(set) var presences: [Presence] = []
    /// The queue of each conversation going on that has one.
    private(set) var conversations: [QueueIndex] = []

    init(room: Int) {
        presences.reserveCapacity(room)
    }

    /// Field by field, since a whole person takes longer to copy than to look at.
    mutating func add(_ people: [Person], _ index: Int) {
        var direct: Int32 = 0
        var calls: Int32 = 0
        if !people[index].calls.isEmpty {
            for call in people[index].calls where call.kind == .inbound {
                calls += 1
                if let queue = call.queue { conversations.append(queue) } else { direct += 1 }
            }
        }
        presences.append(
            Presence(
                state: people[index].state, reason: people[index].reason,
                isPresent: people[index].membership.isPresent, since: people[index].since,
                lastActive: people[index].lastActive, calls: calls, direct: direct))
    }
}

/// A person at an instant.
struct Presence: Equatable, Sendable {
    var state: PersonState
    var reason: LabelID?
    /// `nil`: no source says.
    var isPresent: Bool?
    /// Since when the state holds.
    var since: Instant
    var lastActive: Instant
    /// Conversations going on, and those of them that came past all queues.
    var calls: Int32
    var direct: Int32
}

extension Presence {
    /// Since when the state holds; `nil`: not known.
    var known: Instant? { since > .distantPast ? since : nil }

    /// Whether the time in the state counts. Somebody only named in the configuration was nowhere before
    /// the first event.
    var counts: Bool { state != .loggedOut && since > .distantPast }

    /// The time in the state, as if it ended now.
    func spent(by person: PersonIndex, until now: Instant) -> Fact? {
        guard counts, now > since else { return nil }
        return Fact(.spent(person, state, reason, now - since), at: now)
    }
}
