import Metrics
import Vocabulary

/// The memory of contacts, and the proofs it gives.
extension Floor {
    /// A conversation began: who is credited with later answers, and where.
    mutating func remember(_ call: OpenCall, by someone: PersonIndex, _ at: Instant) {
        let queue = call.queue?.value ?? -1
        guard var record = contacts.findRecent(call.contact.bits) else {
            let proof = call.queue == nil ? -1 : someone.value
            return contacts.put(
                ContactRecord(
                    key: call.contact.bits, endedAt: at, credited: someone, queue: queue,
                    answeredBy: proof))
        }
        if call.queue != nil {
            let isShared = record.queue == queue && record.answeredBy != someone.value
            record.answeredBy = isShared ? -1 : someone.value
            record.queue = queue
        }
        if definitions.surveys.agent == .last { record.credited = someone }
        record.endedAt = at
        contacts.put(record)
    }

    /// The queue that answered the contact last: of a second answer that names only its visit.
    func lastQueue(of contact: ContactKey) -> QueueIndex? {
        guard let record = contacts.findRecent(contact.bits), record.queue >= 0 else { return nil }
        return QueueIndex(Int(record.queue))
    }

    /// A conversation ended.
    mutating func recall(
        _ call: OpenCall, talk: Timespan, by someone: PersonIndex, _ at: Instant
    ) {
        let talked = Int32(clamping: talk.milliseconds)
        let isLongest = definitions.surveys.agent == .longestTalk
        contacts.change(call.contact.bits) { record in
            if isLongest, talked > record.talk {
                record.credited = someone
                record.talk = talked
            }
            record.endedAt = max(record.endedAt, at)
        }
    }

    /// A contact that was answered ended once more, in a queue.
    mutating func noteEnd(of contact: ContactKey, _ at: Instant) {
        contacts.change(contact.bits) { $0.endedAt = max($0.endedAt, at) }
    }

    /// A log line with a call id that names an interface proves whose it is, when that call and queue had
    /// exactly one answering member (`metrics.md` § 0).
    mutating func prove(_ answer: SurveyAnswer, _ record: ContactRecord?) {
        guard let agent = answer.agent, let queue = answer.queue, let record,
            record.answeredBy >= 0, place(of: queue).value == record.queue
        else { return }
        let answering = PersonIndex(Int(record.answeredBy))
        let member = roster.people[answering.index].name
        guard kinship.learn(agent.name, is: member) else { return }
        let hadHistory = roster.place(of: agent.name) != nil
        let held = roster.releaseHeld(agent.name)
        if hadHistory || !held.isEmpty { wantsRefold = true }
        roster.setPlace(of: agent.name, answering)
    }
}
