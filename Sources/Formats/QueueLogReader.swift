public import Vocabulary

/// Reads Asterisk's `queue_log`, every layout since 1.4 (`metrics.md` § 12).
///
/// Each line is understood by itself: joining lines to visits and handlings is the engine's business,
/// so lines may come in any order. Times are whole seconds, save those of `RINGNOANSWER` and
/// `RINGCANCELED`, which are milliseconds. A name costs a `String` when it is first seen; a line costs
/// no allocation.
public struct QueueLogReader: EventReader, LineReader {
    public internal(set) var tally = ReadTally()
    var place = LinePlace()
    private var cache: NameCache
    private var lastTime = LastTime()
    private let lexicon: QueueLogLexicon
    private let source: SourceID
    private let realm: UInt64

    /// - Parameters:
    ///   - customLines: lines of one's own dialplan that carry survey answers, by their verb.
    ///   - realm: tells apart two systems whose call ids could meet.
    public init(
        names: Names, source: SourceID = SourceID(0), customLines: [String: CustomLine] = [:],
        realm: UInt64 = 0
    ) {
        cache = NameCache(names)
        lexicon = QueueLogLexicon(customLines: customLines)
        self.source = source
        self.realm = realm
    }

    public mutating func read(
        _ bytes: Span<UInt8>, into batch: inout EventBatch
    ) -> Int {
        readLines(bytes, into: &batch)
    }

    public mutating func finish(_ bytes: Span<UInt8>, into batch: inout EventBatch) {
        finishLines(bytes, into: &batch)
    }
}

extension QueueLogReader {
    mutating func readLine(
        _ bytes: Span<UInt8>, _ range: Range<Int>, into batch: inout EventBatch
    ) throws(LineFault) {
        var line = try QueueLogLine(bytes, range, after: &lastTime)
        guard let verb = lexicon.verb(of: bytes, line.verb) else {
            tally.countUnknown(bytes.text(line.verb))
            return
        }
        guard let kind = try kind(of: verb, &line, bytes, &batch.texts) else { return }
        tally.record(line.time)
        batch.events.append(Event(kind, at: line.time, from: source))
    }

    private mutating func kind(
        of verb: QueueLogVerb, _ line: inout QueueLogLine, _ bytes: Span<UInt8>,
        _ texts: inout [String]
    ) throws(LineFault) -> Event.Kind? {
        switch verb {
        case .restart: .restart
        case .nothing: nil
        case .arrive: .arrive(contact: try contact(line, bytes))
        case .enqueue: .enqueue(try entry(line, bytes))
        case .blocked: .blocked(queue: queueIfAny(line, bytes), caller: .unstated)
        case .answer: .answer(try answering(&line, bytes))
        case .agentDump:
            .agentDump(
                contact: try contact(line, bytes), queue: queueIfAny(line, bytes),
                agent: try agent(line, bytes))
        case .hold: .hold(contact: try contact(line, bytes), agent: try agent(line, bytes))
        case .unhold: .unhold(contact: try contact(line, bytes), agent: try agent(line, bytes))
        case .ringEnd(let result): .ringEnd(try ringEnd(result, &line, bytes))
        case .release(let party, let transfer, let lead):
            .release(try release(by: party, transfer, behind: lead, &line, bytes))
        case .exit(let reason, let lead):
            .exit(try leaving(reason, waitBehind: lead, &line, bytes))
        case .member(let change): try membership(change, &line, bytes)
        case .presence(let change, let everywhere):
            try presence(change, inQueue: !everywhere, &line, bytes)
        case .survey(let shape): .survey(try survey(shape, &line, bytes, &texts))
        }
    }
}

extension QueueLogReader {
    /// The call of a line that is about one.
    func contact(
        _ line: QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> ContactKey {
        guard let contact = contactIfAny(line, bytes) else {
            throw LineFault(.missingField, field: 2)
        }
        return contact
    }

    func contactIfAny(_ line: QueueLogLine, _ bytes: Span<UInt8>) -> ContactKey? {
        guard let call = line.call else { return nil }
        return ContactKey(bytes, from: call.lowerBound, to: call.upperBound, realm: realm)
    }

    mutating func queue(
        _ line: QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> QueueID {
        guard let queue = queueIfAny(line, bytes) else { throw LineFault(.missingField, field: 3) }
        return queue
    }

    mutating func queueIfAny(_ line: QueueLogLine, _ bytes: Span<UInt8>) -> QueueID? {
        guard let name = line.queue else { return nil }
        return QueueID(cache.id(bytes, name))
    }

    mutating func agent(
        _ line: QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> AgentID {
        guard let agent = agentIfAny(line, bytes) else { throw LineFault(.missingField, field: 4) }
        return agent
    }

    mutating func agentIfAny(_ line: QueueLogLine, _ bytes: Span<UInt8>) -> AgentID? {
        guard let name = line.agent else { return nil }
        return AgentID(cache.id(bytes, name))
    }

    /// A free word of the line, `nil` when it is missing or empty.
    mutating func label(
        _ line: inout QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> LabelID? {
        guard let word = line.parameters.next(in: bytes), !word.isEmpty else { return nil }
        guard word.count <= NameCache.longestName else {
            throw LineFault(.tooLong, field: line.parameters.field)
        }
        return LabelID(cache.id(bytes, word))
    }
}
