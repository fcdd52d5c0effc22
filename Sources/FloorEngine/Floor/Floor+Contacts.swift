import Metrics
import Vocabulary

/// The memory of contacts, and the proofs it gives.
extension Floor {
    /// A conversation began: who is credited with later answers, and where.
    mutating func remember(_ call: OpenCall, by someone: PersonIndex, _ at: Instant) {
        let queue = call.queue?.value ?? -1
        guard var record = contacts.findRecent(call.contact.bits) else {
            contacts.put(
                ContactRecord(
                    key: call.contact.bits, endedAt: at, credited: someone, queue: queue, talk: 0,
                    isShared: false), at: at)
            return
        }
        if call.queue != nil {
            record.isShared =
                record.queue == queue && (record.isShared || record.credited != someone)
            record.queue = queue
        }
        if definitions.surveys.agent == .last { record.credited = someone }
        record.endedAt = at
        contacts.put(record, at: at)
    }

    /// A conversation ended.
    mutating func recall(
        _ call: OpenCall, talk: Timespan, by someone: PersonIndex, _ at: Instant
    ) {
        guard var record = contacts.findRecent(call.contact.bits) else { return }
        let talked = Int32(clamping: talk.milliseconds)
        if definitions.surveys.agent == .longestTalk, talked > record.talk {
            record.credited = someone
            record.talk = talked
        }
        record.endedAt = max(record.endedAt, at)
        contacts.put(record, at: record.endedAt)
    }

    /// A log line with a call id that names an interface proves whose it is, when that call and queue had
    /// exactly one answering member (`metrics.md` § 0).
    mutating func prove(_ answer: SurveyAnswer, _ record: ContactRecord?) {
        guard let agent = answer.agent, let queue = answer.queue, let record,
            !record.isShared, place(of: queue).value == record.queue,
            definitions.surveys.agent == .last
        else { return }
        let member = roster.people[record.credited.index].name
        guard kinship.learn(agent.name, is: member) else { return }
        let hadHistory = roster.place(of: agent.name) != nil
        let held = roster.releaseHeld(agent.name)
        if hadHistory || !held.isEmpty { wantsRefold = true }
        roster.setPlace(of: agent.name, record.credited)
    }
}
