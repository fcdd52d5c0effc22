import Vocabulary

/// The first word of a packed event. From the highest bit: milliseconds since the event before (19 bits),
/// source (4), agent (17), queue (16), detail (5), form (3); all bits of a name set are nobody.
struct EventHead {
    enum Form: UInt64 {
        case other, enqueue, answer, release, exit, ringEnd, pause, unpause

        /// How many words an event of the form takes.
        var length: Int {
            switch self {
            case .other, .unpause: 1
            case .enqueue, .pause: 2
            case .answer, .release, .exit, .ringEnd: 3
            }
        }
    }

    let word: UInt64

    init(word: UInt64) { self.word = word }

    /// An event that stands elsewhere.
    static var other: Self { Self(word: 0) }

    /// `nil`: the event does not fit.
    init?(_ event: Event, after last: Instant) {
        switch event.kind {
        case .enqueue(let entry):
            guard !entry.visit.isStated else { return nil }
            self.init(.enqueue, entry.via.code, nil, entry.queue, event, after: last)
        case .answer(let answering):
            guard !answering.visit.isStated else { return nil }
            let (agent, queue) = (answering.agent, answering.queue)
            self.init(.answer, answering.kind.code, agent, queue, event, after: last)
        case .release(let release):
            let detail =
                (release.opensACW ? 16 : 0) | release.by.code << 2 | release.transfer.code
            self.init(.release, detail, release.agent, release.queue, event, after: last)
        case .exit(let leaving):
            guard !leaving.visit.isStated else { return nil }
            self.init(.exit, leaving.reason.code, nil, leaving.queue, event, after: last)
        case .ringEnd(let end):
            guard !end.visit.isStated else { return nil }
            self.init(.ringEnd, end.result.code, end.agent, end.queue, event, after: last)
        case .pause(let agent, let queue, _):
            self.init(.pause, 0, agent, queue, event, after: last)
        case .unpause(let agent, let queue):
            self.init(.unpause, 0, agent, queue, event, after: last)
        default: return nil
        }
    }

    private init?(
        _ form: Form, _ detail: UInt64, _ agent: AgentID?, _ queue: QueueID?, _ event: Event,
        after last: Instant
    ) {
        let delay = event.time.milliseconds &- last.milliseconds
        let source = UInt64(event.source.index)
        guard (0..<1 << 19).contains(delay), source < 16,
            let agent = Self.number(agent?.name, below: Self.noAgent),
            let queue = Self.number(queue?.name, below: Self.noQueue)
        else { return nil }
        word =
            UInt64(delay) << 45 | source << 41 | agent << 24 | queue << 8 | detail << 3
            | form.rawValue
    }

    /// A name as a number, nobody as `limit`.
    private static func number(_ name: NameID?, below limit: UInt64) -> UInt64? {
        guard let name else { return limit }
        return name.index < limit ? UInt64(name.index) : nil
    }

    private static var noAgent: UInt64 { 1 << 17 - 1 }
    private static var noQueue: UInt64 { 1 << 16 - 1 }

    var form: Form { Form(rawValue: word & 7) ?? .other }
    var delay: Timespan { .milliseconds(Int64(word >> 45)) }
    var source: SourceID { SourceID(UInt16(word >> 41 & 15)) }
    /// Of a form that has one.
    var agent: AgentID { AgentID(NameID(index: UInt32(word >> 24 & Self.noAgent))) }
    var queue: QueueID? {
        let index = word >> 8 & Self.noQueue
        return index == Self.noQueue ? nil : QueueID(NameID(index: UInt32(index)))
    }
    var detail: Int { Int(word >> 3 & 31) }
}
