public import Vocabulary

/// Writes `queue_log` as Asterisk would have written it of the same events (`metrics.md` § 12).
///
/// Times are cut to whole seconds. Waits and talk times that an event does not state are the difference
/// of the clock's seconds, for which the writer remembers who waits and who talks. Without words for: a
/// ring that goes on or ends elsewhere, after-call work, a call that no queue had, questions other than
/// the one about the agent. Ways out that only a routing engine knows are written as the exit by which
/// such a call leaves.
public struct QueueLogWriter: EventWriter, Sendable {
    private let names: Names
    private var calls = CallBook()

    public init(names: Names) {
        self.names = names
    }

    @discardableResult
    public mutating func write(
        _ event: Event, _ texts: EventTexts, into bytes: inout [UInt8]
    ) -> Bool {
        guard let record = record(of: event, texts.comment) else { return false }
        let seconds = event.time.floored(to: .seconds(1)).milliseconds / 1000
        let call = record.isAboutCall ? texts.contact : nil
        let columns = [call, name(record.queue?.name), name(record.agent?.name)]
            .map { $0.map(Self.cleaned) ?? "NONE" }
        let line = ["\(seconds)"] + columns + [record.verb] + record.parameters
        bytes.append(contentsOf: line.joined(separator: "|").utf8)
        bytes.append(UInt8(ascii: "\n"))
        return true
    }

    private func name(_ id: NameID?) -> String? {
        id.map(names.string)
    }

    /// A bar becomes an underscore, as Asterisk does it; so does what would end the line.
    static func cleaned(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            kept.append(["|", "\n", "\r", "\0"].contains(scalar) ? "_" : scalar)
        }
        return String(kept)
    }
}

extension QueueLogWriter {
    private mutating func record(of event: Event, _ comment: String?) -> QueueLogRecord? {
        switch event.kind {
        case .arrive: return QueueLogRecord("DID")
        case .enqueue(let entry):
            let position = calls.enter(entry, at: event.time)
            return QueueLogRecord("ENTERQUEUE", entry.queue, nil, ["", "", "\(position)"])
        case .answer(let answering):
            return calls.answer(answering, at: event.time)
                .map { QueueLogRecord(answering, wait: $0) }
        case .ringEnd(let end): return QueueLogRecord(end)
        case .agentDump(_, let queue, let agent): return QueueLogRecord("AGENTDUMP", queue, agent)
        case .hold(_, let agent): return QueueLogRecord("CALLERONHOLD", nil, agent)
        case .unhold(_, let agent): return QueueLogRecord("CALLEROFFHOLD", nil, agent)
        case .release(let release):
            return calls.release(release, at: event.time)
                .flatMap { QueueLogRecord(release, $0.queue, $0.wait, $0.talk, $0.position) }
        case .exit(let leaving):
            return calls.leave(leaving, at: event.time)
                .map { QueueLogRecord(leaving, position: $0.position, wait: $0.wait) }
        case .survey(let answer): return QueueLogRecord(answer, comment)
        case .blocked(let queue, _): return floor("JOINEMPTY", queue, nil)
        case .login(let agent, let queue): return floor("AGENTLOGIN", queue, agent)
        case .logout(let agent, let queue): return floor("AGENTLOGOFF", queue, agent, ["", "0"])
        case .memberAdd(let agent, let queue, let isPaused, _):
            return floor("ADDMEMBER", queue, agent, [isPaused ? "PAUSED" : ""])
        case .memberRemove(let agent, let queue, _): return floor("REMOVEMEMBER", queue, agent)
        case .memberSeen(let agent, let queue, _): return floor("PENALTY", queue, agent, ["0"])
        case .pause(let agent, let queue, let reason):
            let word = name(reason?.name).map(Self.cleaned) ?? ""
            return floor(queue == nil ? "PAUSEALL" : "PAUSE", queue, agent, [word])
        case .unpause(let agent, let queue):
            return floor(queue == nil ? "UNPAUSEALL" : "UNPAUSE", queue, agent)
        case .restart:
            calls = CallBook()
            return floor("QUEUESTART", nil, nil)
        case .ring, .acwEnd, .surveySent, .callback: return nil
        }
    }

    /// A line that no call caused.
    private func floor(
        _ verb: String, _ queue: QueueID?, _ agent: AgentID?, _ parameters: [String] = [""]
    ) -> QueueLogRecord {
        QueueLogRecord(verb, queue, agent, parameters, isAboutCall: false)
    }
}
