import Metrics
import Vocabulary

extension Floor {
    /// Valid, not too old, of somebody, not a repetition: in this order (`metrics.md` § 5.2, § 15.0).
    mutating func survey(_ answer: SurveyAnswer, _ told: Instant, _ source: SourceID) {
        hasSurveys = true
        let record = answer.contact.flatMap { self.record(of: $0) }
        prove(answer, record)
        guard let score = valid(answer) else { return count(.surveyInvalid) }
        let limit = Timespan.hours(24 * Int64(definitions.surveys.oldestDays))
        let isTooOld = record.map { told - $0.endedAt > limit } ?? hasFaded(answer.contact)
        if isTooOld { return count(.surveyTooOld) }
        let named = answer.agent.map { person($0, at: told) }
        guard let place = place(of: answer, named, record) else {
            return count(.surveyUnattributed)
        }
        let at =
            definitions.surveys.clock == .contactEnded ? record?.endedAt ?? told : told
        let voice = Voice(
            contact: answer.contact ?? .unstated, question: answer.question, answer: score,
            place: place, queue: queue(of: answer, record), person: named ?? record?.credited,
            comment: answer.comment, isRelationship: answer.kind == .relationship)
        accept(voice, record, at: at, told: told, source)
    }

    private func hasFaded(_ contact: ContactKey?) -> Bool {
        contact.map { contacts.hasFaded($0.bits) } ?? false
    }

    /// The answer when it is on the question's scale.
    private func valid(_ answer: SurveyAnswer) -> Int16? {
        guard let score = answer.score else { return nil }
        let scale: ClosedRange<Int16> =
            switch answer.question {
            case .npsAgent, .npsCompany: Int16(definitions.surveys.scaleMinimum)...10
            case .csat: 1...5
            case .ces: 1...7
            case .fcr: 0...1
            }
        return scale.contains(score) ? score : nil
    }

    private mutating func queue(of answer: SurveyAnswer, _ record: ContactRecord?) -> QueueIndex? {
        if let queue = record?.queue { return queue }
        return answer.queue.map { place(of: $0) }
    }

    private func place(
        of answer: SurveyAnswer, _ named: PersonIndex?, _ record: ContactRecord?
    ) -> Voice.Place? {
        let agent = named ?? record?.credited
        switch answer.question {
        case .npsAgent: return agent.map { .person($0) }
        case .npsCompany, .csat, .ces, .fcr:
            if let queue = record?.queue { return .queue(queue) }
            if let agent { return .person(agent) }
            if let department = answer.department { return .department(department) }
            return .company
        }
    }

    private mutating func accept(
        _ voice: Voice, _ record: ContactRecord?, at: Instant, told: Instant, _ source: SourceID
    ) {
        guard voice.contact.isStated else { return emit(.voiced(voice), at: at) }
        let key = Self.answerKey(voice)
        let mayHaveAnswered = mayHaveAnswered(record, told)
        let earlier = mayHaveAnswered ? answers.find(key) : nil
        if let record {
            if !record.hasAnswered { noteAnswer(of: record) }
        } else {
            lastStrayAnswer = max(lastStrayAnswer, told)
        }
        guard let known = earlier else {
            answers.put(
                AnswerRecord(
                    key: key, countsAt: at, firstTold: told, voice: voice, told: told,
                    source: source))
            emit(.voiced(voice), at: at)
            return pair(voice, at: at, mayHaveAnswered: mayHaveAnswered)
        }
        repeated(voice, known, at: at, told, source)
    }

    /// Sets an answer beside those of the same contact to the other question.
    private mutating func pair(_ voice: Voice, at: Instant, mayHaveAnswered: Bool = true) {
        guard !voice.isRelationship,
            voice.question == .npsAgent || voice.question == .npsCompany
        else { return }
        let key = voice.contact.bits
        var respondent =
            (mayHaveAnswered ? respondents.find(key) : nil) ?? Respondent(key: key)
        respondent.take(voice, at: at, &facts)
        respondents.put(respondent)
    }

    /// Whether an earlier answer is worth looking for, which costs a look into every kept day: not when
    /// the contact's own record says that there was none. That of a contact which had none yet, when it
    /// answered, cannot say it.
    private func mayHaveAnswered(_ record: ContactRecord?, _ told: Instant) -> Bool {
        guard let record, !record.hasAnswered else { return true }
        return told - lastStrayAnswer <= .hours(24 * Int64(definitions.surveys.oldestDays))
    }

    /// A second answer of one customer to one question about one person.
    private mutating func repeated(
        _ voice: Voice, _ known: AnswerRecord, at: Instant, _ told: Instant, _ source: SourceID
    ) {
        let isSame =
            known.voice.answer == voice.answer && known.source != source
            && known.told.floored(to: .seconds(1)) == told.floored(to: .seconds(1))
        if isSame { return count(.surveyDupSource) }
        let rules = definitions.surveys
        if rules.duplicates == .all {
            emit(.voiced(voice), at: at)
            pair(voice, at: at)
        } else if rules.duplicates == .lastValidInWindow,
            told - known.firstTold <= rules.editWindow
        {
            correct(known, by: voice)
        } else {
            return count(.surveyDupIgnored)
        }
        var record = known
        record.voice = voice
        record.told = told
        record.source = source
        answers.put(record)
    }

    private mutating func correct(_ known: AnswerRecord, by voice: Voice) {
        count(.surveyDupReplaced)
        var withdrawn = known.voice
        withdrawn.isWithdrawn = true
        emit(.voiced(withdrawn), at: known.countsAt)
        emit(.voiced(voice), at: known.countsAt)
        pair(voice, at: known.countsAt)
    }

    private static func answerKey(_ voice: Voice) -> UInt64 {
        var hash = ByteHash(seed: voice.contact.bits)
        switch voice.question {
        case .npsAgent: hash.combine(1)
        case .npsCompany: hash.combine(2)
        case .csat: hash.combine(3)
        case .ces: hash.combine(4)
        case .fcr: hash.combine(5)
        }
        if voice.isRelationship { hash.combine(6) }
        if voice.question == .npsAgent, case .person(let person) = voice.place {
            hash.combine(UInt64(person.value) &+ 1)
        }
        return hash.value
    }
}
