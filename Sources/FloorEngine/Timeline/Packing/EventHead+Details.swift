import Vocabulary

/// The words of the field as numbers of a few bits and back: their places in `allCases`.
extension EventHead {
    func entry(_ contact: ContactKey) -> Entry {
        // Only events of a queue are packed so.
        let queue = queue ?? QueueID(NameID(index: 0))
        return Entry(contact: contact, queue: queue, via: Self.value(detail, or: .unstated))
    }

    func answering(_ contact: ContactKey, wait: StatedTime, rang: StatedTime) -> Answering {
        Answering(
            contact: contact, queue: queue, agent: agent, wait: wait, rang: rang,
            kind: Self.value(detail, or: .inbound))
    }

    func release(
        _ contact: ContactKey, wait: StatedTime, connected: StatedTime
    ) -> Release {
        Release(
            contact: contact, queue: queue, agent: agent,
            by: Self.value(detail >> 2 & 3, or: .system),
            transfer: Self.value(detail & 3, or: .none), wait: wait, connected: connected,
            opensACW: detail & 16 != 0)
    }

    func leaving(_ contact: ContactKey, wait: StatedTime) -> Leaving {
        Leaving(
            contact: contact, queue: queue, reason: Self.value(detail, or: .system), wait: wait)
    }

    func ringEnd(_ contact: ContactKey, rang: StatedTime) -> RingEnd {
        RingEnd(
            contact: contact, queue: queue, agent: agent,
            result: Self.value(detail, or: .elsewhere), rang: rang)
    }

    private static func value<Word: CaseIterable>(_ code: Int, or other: Word) -> Word {
        let words = Array(Word.allCases)
        return words.indices.contains(code) ? words[code] : other
    }
}

extension Entry.Via {
    var code: UInt64 {
        switch self {
        case .unstated: 0
        case .direct: 1
        case .transfer: 2
        case .overflow: 3
        case .callback: 4
        }
    }
}

extension Answering.Kind {
    var code: UInt64 {
        switch self {
        case .inbound: 0
        case .consult: 1
        case .outbound: 2
        }
    }
}

extension Release.Party {
    var code: UInt64 {
        switch self {
        case .customer: 0
        case .agent: 1
        case .transfer: 2
        case .system: 3
        }
    }
}

extension Release.Transfer {
    var code: UInt64 {
        switch self {
        case .none: 0
        case .blind: 1
        case .attended: 2
        case .other: 3
        }
    }
}

extension Leaving.Reason {
    var code: UInt64 {
        switch self {
        case .abandoned: 0
        case .timeout: 1
        case .empty: 2
        case .key: 3
        case .withdraw: 4
        case .overflow: 5
        case .callback: 6
        case .voicemail: 7
        case .system: 8
        case .answeredElsewhere: 9
        }
    }
}

extension RingEnd.Result {
    var code: UInt64 {
        switch self {
        case .answered: 0
        case .noAnswer: 1
        case .rejected: 2
        case .unreachable: 3
        case .callerGone: 4
        case .elsewhere: 5
        }
    }
}
