import Metrics
import Vocabulary

/// The memory of contacts, and the proofs it gives.
extension Floor {
    /// A conversation began: who is credited with later answers, and where.
    func remember(
        _ call: OpenCall, in journey: inout Journey, by someone: PersonIndex, _ at: Instant
    ) {
        let known = journey.record ?? contacts.findRecent(call.contact.bits)
        var record = known ?? ContactRecord(key: call.contact.bits, endedAt: at)
        if let queue = call.queue {
            let isShared =
                known != nil && record.queue == queue && record.answeredBy != someone
            record.answeredBy = isShared ? nil : someone
            record.queue = queue
        }
        if known == nil || definitions.surveys.agent == .last { record.credited = someone }
        record.endedAt = at
        journey.remember(record)
    }

    /// What is remembered of a contact that an agent has spoken to.
    func record(of contact: ContactKey) -> ContactRecord? {
        journeys[contact]?.record ?? contacts.find(contact.bits)
    }

    /// The queue that answered the contact last: of a second answer that names only its visit.
    func lastQueue(of contact: ContactKey) -> QueueIndex? {
        (journeys[contact]?.record ?? contacts.findRecent(contact.bits))?.queue
    }

    /// A conversation ended.
    mutating func recall(
        _ call: OpenCall, talk: Timespan, by someone: PersonIndex, _ at: Instant
    ) {
        let isLongest = definitions.surveys.agent == .longestTalk && isLongest(call, talk)
        changeRecent(call.contact, near: call.journey) { record in
            if isLongest { record.credited = someone }
            record.endedAt = max(record.endedAt, at)
        }
    }

    /// A contact that was answered ended once more, in a queue.
    mutating func noteEnd(of visit: OpenVisit, _ at: Instant) {
        changeRecent(visit.contact, near: visit.journey) { $0.endedAt = max($0.endedAt, at) }
    }

    private mutating func changeRecent(
        _ contact: ContactKey, near hint: JourneyPlace, _ body: (inout ContactRecord) -> Void
    ) {
        guard let place = journeys.known(contact, near: hint), var record = journeys[place].record
        else {
            return contacts.change(contact.bits, body)
        }
        body(&record)
        journeys[place].remember(record)
    }

    /// An answer of a contact was taken.
    mutating func noteAnswer(of record: ContactRecord) {
        var record = record
        record.hasAnswered = true
        let contact = ContactKey(bits: record.key)
        guard let place = journeys.known(contact), journeys[place].record != nil else {
            return contacts.put(record)
        }
        journeys[place].remember(record)
    }

    private mutating func isLongest(_ call: OpenCall, _ talk: Timespan) -> Bool {
        let longest = talks.findRecent(call.contact.bits)?.talk ?? .zero
        guard talk > longest else { return false }
        talks.put(TalkRecord(key: call.contact.bits, talk: talk))
        return true
    }

    /// A log line with a call id that names an interface proves whose it is, when that call and queue had
    /// exactly one answering member (`metrics.md` § 0).
    mutating func prove(_ answer: SurveyAnswer, _ record: ContactRecord?) {
        guard let agent = answer.agent, let queue = answer.queue, let record,
            let answering = record.answeredBy, place(of: queue) == record.queue
        else { return }
        let member = roster.people[answering.index].name
        guard kinship.learn(agent.name, is: member) else { return }
        let hadHistory = roster.place(of: agent.name) != nil
        let held = roster.releaseHeld(agent.name)
        if hadHistory || !held.isEmpty { wantsRefold = true }
        roster.setPlace(of: agent.name, answering)
        settleResidences()
    }
}
