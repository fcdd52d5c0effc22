internal import Vocabulary

/// From the fields of a line to what happened.
extension EventLineReader {
    mutating func kind(
        of type: EventType, _ bytes: Span<UInt8>, _ texts: inout [String]
    ) throws(LineFault) -> Event.Kind {
        switch type {
        case .arrive: .arrive(contact: try contact(bytes))
        case .blocked: .blocked(queue: try queueIfAny(bytes), caller: try caller(bytes))
        case .enqueue: .enqueue(try entry(bytes))
        case .ring: try ring(bytes)
        case .ringEnd: .ringEnd(try ringEnd(bytes))
        case .answer: .answer(try answering(bytes))
        case .agentDump:
            .agentDump(
                contact: try contact(bytes), queue: try queueIfAny(bytes), agent: try agent(bytes))
        case .hold: .hold(contact: try contact(bytes), agent: try agent(bytes))
        case .unhold: .unhold(contact: try contact(bytes), agent: try agent(bytes))
        case .release: .release(try release(bytes))
        case .acwEnd: .acwEnd(contact: try contact(bytes), agent: try agent(bytes))
        case .abandon: .exit(try leaving(.abandoned, bytes))
        case .exit: .exit(try leaving(neededWord(.reason, bytes), bytes))
        case .callbackConnected:
            .callback(
                contact: try contact(bytes), agent: try name(.agent, bytes).map(AgentID.init),
                isConnected: true)
        case .callbackFailed:
            .callback(contact: try contact(bytes), agent: nil, isConnected: false)
        case .login: .login(agent: try agent(bytes), queue: try queueIfAny(bytes))
        case .logout: .logout(agent: try agent(bytes), queue: try queueIfAny(bytes))
        case .memberAdd:
            .memberAdd(
                agent: try agent(bytes), queue: try queue(bytes),
                paused: try flag(.paused, default: false), naming: .person)
        case .memberRemove:
            .memberRemove(agent: try agent(bytes), queue: try queue(bytes), naming: .person)
        case .pause:
            .pause(
                agent: try agent(bytes), queue: try queueIfAny(bytes),
                reason: try name(.reason, bytes).map(LabelID.init))
        case .unpause: .unpause(agent: try agent(bytes), queue: try queueIfAny(bytes))
        case .survey: .survey(try survey(bytes, &texts))
        case .surveySent:
            .surveySent(contact: try contact(bytes), question: try neededWord(.question, bytes))
        case .sourceRestart: .restart
        }
    }

    private mutating func entry(_ bytes: Span<UInt8>) throws(LineFault) -> Entry {
        Entry(
            contact: try contact(bytes), visit: try visit(bytes), queue: try queue(bytes),
            via: try word(.via, bytes) ?? .unstated)
    }

    private mutating func ring(_ bytes: Span<UInt8>) throws(LineFault) -> Event.Kind {
        let (contact, visit) = try visitor(bytes)
        return .ring(
            contact: contact, visit: visit, queue: try queueIfAny(bytes), agent: try agent(bytes))
    }

    private mutating func ringEnd(_ bytes: Span<UInt8>) throws(LineFault) -> RingEnd {
        let (contact, visit) = try visitor(bytes)
        return RingEnd(
            contact: contact, visit: visit, queue: try queueIfAny(bytes), agent: try agent(bytes),
            result: try neededWord(.result, bytes))
    }

    private mutating func answering(_ bytes: Span<UInt8>) throws(LineFault) -> Answering {
        Answering(
            contact: try contact(bytes), visit: try visit(bytes), queue: try queueIfAny(bytes),
            agent: try agent(bytes), wait: try statedWait(bytes),
            kind: try word(.kind, bytes) ?? .inbound)
    }

    private mutating func release(_ bytes: Span<UInt8>) throws(LineFault) -> Release {
        let party: Release.Party = try neededWord(.by, bytes)
        let kind: Release.Transfer? = party == .transfer ? try word(.kind, bytes) : nil
        return Release(
            contact: try contact(bytes), queue: try queueIfAny(bytes), agent: try agent(bytes),
            by: party, transfer: kind ?? (party == .transfer ? .other : .none),
            opensACW: try flag(.acw, default: true))
    }

    private mutating func leaving(
        _ reason: Leaving.Reason, _ bytes: Span<UInt8>
    ) throws(LineFault) -> Leaving {
        let (contact, visit) = try visitor(bytes)
        return Leaving(
            contact: contact, visit: visit, queue: try queueIfAny(bytes), reason: reason,
            wait: try statedWait(bytes))
    }

    private mutating func survey(
        _ bytes: Span<UInt8>, _ texts: inout [String]
    ) throws(LineFault) -> SurveyAnswer {
        let answer = SurveyAnswer(
            contact: try contactIfAny(bytes), question: try neededWord(.question, bytes),
            score: score(bytes), agent: try name(.agent, bytes).map(AgentID.init),
            department: try name(.department, bytes).map(LabelID.init),
            queue: try queueIfAny(bytes), kind: try word(.kind, bytes) ?? .transactional)
        let comment = fields[.comment]
        guard comment.isText, !comment.range.isEmpty else { return answer }
        return answer.commented(comment.withBytes(of: bytes) { $0.text($1) }, in: &texts)
    }

    /// `nil` for what is no whole number, be it a text, a fraction or nothing at all.
    private func score(_ bytes: Span<UInt8>) -> Int16? {
        let value = fields[.score]
        switch value.kind {
        case .number:
            return DecimalNumber(json: bytes, value.range)?.whole.flatMap(Int16.init(exactly:))
        case .text, .escapedText:
            return value.withBytes(of: bytes) { DecimalNumber.score($0, $1) }
        case .absent, .null, .yes, .no, .object, .array: return nil
        }
    }
}
