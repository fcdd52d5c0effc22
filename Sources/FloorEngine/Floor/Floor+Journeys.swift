import Metrics
import Vocabulary

/// Whole contacts: from their first queue to their end, through all queues and agents.
extension Floor {
    mutating func noteEntry(
        _ visit: inout OpenVisit, _ at: Instant
    ) -> (isArrival: Bool, pickup: Timespan?)? {
        let place = journeys.place(of: visit.contact, at: at)
        visit.journey = JourneyPlace(place)
        var journey = journeys[place]
        takeBack(&journey)
        let arrival = journey.enter(visit.queue, isCallback: visit.isCallback, at: at)
        journeys[place] = journey
        return arrival
    }

    /// A stay in a queue ended without an answer.
    mutating func noteExit(
        of visit: OpenVisit, _ reason: Leaving.Reason, after wait: Timespan, _ at: Instant
    ) {
        change(journeys.known(visit.contact, near: visit.journey)) {
            $0.leave(isCallback: visit.isCallback, reason, after: wait, at: at)
        }
    }

    /// An agent answered: out of a queue, or without one.
    ///
    /// - Parameter visit: the stay that ended with it, after `wait`.
    mutating func noteAnswer(
        _ call: inout OpenCall, by someone: PersonIndex, outOf visit: OpenVisit?,
        after wait: Timespan, _ at: Instant
    ) {
        guard call.contact.isStated else { return }
        if let visit, visit.contact != call.contact { moveJourney(of: visit, to: call.contact) }
        let place = journeys.place(
            of: call.contact, near: visit?.journey ?? .unknown, at: at)
        call.journey = JourneyPlace(place)
        var journey = journeys[place]
        takeBack(&journey)
        if let visit {
            journey.leave(isCallback: visit.isCallback, nil, after: wait, at: at)
        }
        journey.answer(in: call.queue, counts: call.kind == .inbound, at: at)
        if call.kind == .inbound {
            remember(call, in: &journey, by: someone, at)
            pass(&journey, to: someone, in: call.queue)
        }
        journeys[place] = journey
    }

    /// A contact comes to the department in which the agent who handles it is at home.
    private mutating func pass(
        _ journey: inout Journey, to someone: PersonIndex, in queue: QueueIndex?
    ) {
        if let queue { residences.answer(someone, queue) }
        let first = roster.people[someone.index].firstQueue
        guard let home = residences.home(of: someone, first: first) else { return }
        if let old = journey.pass(to: home) { journeys.wander(journey, from: old, to: home) }
    }

    /// What there is to tell of a contact that agents have finished with.
    private func handled(_ journey: Journey, _ time: Timespan) -> ContactLevel.Handled {
        let way = journeys.wandering(of: journey)
        let departments = way?.departments ?? (journey.department == nil ? 0 : 1)
        return ContactLevel.Handled(
            time: time, departments: departments,
            isSilo: Int(departments) >= definitions.siloDepartments,
            hasReturned: way?.hasReturned ?? false)
    }

    /// The id of a contact changed under way: what was known of it goes on under the new one.
    private mutating func moveJourney(of visit: OpenVisit, to contact: ContactKey) {
        if let old = journeys.known(visit.contact, near: visit.journey) {
            journeys.rename(old, to: contact)
        }
    }

    /// A conversation ended.
    mutating func noteRelease(of call: OpenCall, _ at: Instant) {
        change(journeys.known(call.contact, near: call.journey)) { $0.release(at: at) }
    }

    /// A conversation ended that nobody knew of: it moves the contact's end.
    mutating func noteStrayRelease(of contact: ContactKey, _ at: Instant) {
        change(journeys.known(contact)) { $0.close(at: at) }
    }

    mutating func noteCallback(of contact: ContactKey, isConnected: Bool, _ at: Instant) {
        change(journeys.known(contact)) { $0.endCallback(isConnected: isConnected, at: at) }
    }

    /// Something is told of a contact: what was told before is taken back, and told anew if it ends
    /// with it.
    private mutating func change(_ place: Int?, _ body: (inout Journey) -> Void) {
        guard let place else { return }
        var journey = journeys[place]
        takeBack(&journey)
        body(&journey)
        tell(&journey)
        journeys[place] = journey
    }

    /// Takes back what was told of a contact that goes on.
    private mutating func takeBack(_ journey: inout Journey) {
        guard journey.isTold else { return }
        if let queue = journey.firstQueue, let ended = journey.takeBackEnd(by: rules[queue.index]) {
            emit(.contact(queue, .resumed(ended)), at: journey.at)
        }
        if let time = journey.takeBackHandling() {
            let told = handled(journey, time)
            emit(.contact(journey.firstQueue, .handledFurther(told)), at: journey.at)
        }
    }

    /// Tells of a contact what there is to tell.
    private mutating func tell(_ journey: inout Journey) {
        guard journey.isOver else { return }
        if let queue = journey.firstQueue, let ended = journey.tellEnd(by: rules[queue.index]) {
            emit(.contact(queue, .ended(ended)), at: journey.at)
        }
        if let time = journey.tellHandling() {
            let told = handled(journey, time)
            emit(.contact(journey.firstQueue, .handled(told)), at: journey.at)
        }
    }
}

/// How long agents were busy with whole contacts.
extension Floor {
    /// Counts the handlings that the facts from `first` on complete, and the pauses that were too long.
    mutating func followUp(from first: Int) {
        let hasPlans = !definitions.people.pausePlans.isEmpty
        var index = first
        while index < facts.count {
            if let whole = facts[index].whole { finishHandling(whole) }
            if hasPlans { noteOverrun(facts[index]) }
            index += 1
        }
    }

    private mutating func finishHandling(_ whole: Whole) {
        guard let place = journeys.known(whole.contact, near: whole.journey) else { return }
        var journey = journeys[place]
        journey.finish(whole.length)
        tell(&journey)
        journeys[place] = journey
    }

    /// The same in a copy of the floor that answers a question: the contacts stay as they are, so that
    /// they need not be copied.
    mutating func showCompletions() {
        var unfinished: [UInt64: Journey] = [:]
        for whole in facts.compactMap(\.whole) {
            guard var journey = unfinished[whole.contact.bits] ?? journeys[whole.contact] else {
                continue
            }
            journey.finish(whole.length)
            if !journey.isUnfinished {
                tell(&journey)
            } else {
                unfinished[whole.contact.bits] = journey
            }
        }
    }

    /// The contact of a caller given up is over, too; in a copy of the floor that answers a question.
    mutating func showExit(of visit: OpenVisit, after wait: Timespan, _ at: Instant) {
        guard var journey = journeys[visit.contact] else { return }
        journey.leave(isCallback: false, .system, after: wait, at: at)
        tell(&journey)
    }

    /// Conversations whose source forgot them are over.
    mutating func noteLostCalls(of source: SourceID, _ at: Instant) {
        for someone in roster.people {
            for call in someone.calls where call.source == source {
                noteRelease(of: call, at)
            }
        }
    }

    /// Forgets contacts that are over. What speaks since two days has lost its end.
    mutating func turnJourneys(at now: Instant) {
        for lost in journeys.turn(at: now) {
            var journey = lost
            journey.loseCalls(at: journey.at + definitions.time.ghostAfter)
            tell(&journey)
        }
    }
}
