import Vocabulary

/// Events in the order in which they came, in a third of their room: nearly all that a log tells is of a
/// few kinds, soon after the one before, and fits into one to three words. The others stand beside.
struct PackedEvents: Sendable {
    private var words: [UInt64] = []
    private var others: [Event] = []
    private var lastTime = Instant(milliseconds: 0)

    private(set) var count = 0

    init() {}

    /// - Parameter capacity: of about how many events.
    init(capacity: Int) {
        words.reserveCapacity(capacity / 2 * 5)
    }

    /// In no more room than they need.
    init(_ events: [Event]) {
        var roomy = PackedEvents()
        roomy.words.reserveCapacity(events.count * 3)
        for event in events { roomy.append(event) }
        self = roomy
        words = Self.exactly(roomy.words)
        others = Self.exactly(roomy.others)
    }

    private static func exactly<Element>(_ elements: [Element]) -> [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(elements.count)
        copy += elements
        return copy
    }

    mutating func append(_ event: Event) {
        count += 1
        defer { lastTime = event.time }
        guard let head = EventHead(event, after: lastTime) else {
            words.append(EventHead.other.word)
            return others.append(event)
        }
        words.append(head.word)
        switch event.kind {
        case .enqueue(let entry): words.append(entry.contact.bits)
        case .answer(let answering):
            words.append(answering.contact.bits)
            words.append(Self.word(answering.wait, answering.rang))
        case .release(let release):
            words.append(release.contact.bits)
            words.append(Self.word(release.wait, release.connected))
        case .exit(let leaving):
            words.append(leaving.contact.bits)
            words.append(Self.word(leaving.wait, .unstated))
        case .ringEnd(let end):
            words.append(end.contact.bits)
            words.append(Self.word(end.rang, .unstated))
        case .pause(_, _, let reason):
            words.append(reason.map { UInt64($0.name.index) + 1 } ?? 0)
        default: break
        }
    }

    /// Appends what is packed here to `events`.
    func unpack(into events: inout [Event]) {
        var place = 0
        var other = 0
        var time = Instant(milliseconds: 0)
        while place < words.count {
            let head = EventHead(word: words[place])
            if head.form == .other {
                place += 1
                events.append(others[other])
                other += 1
            } else {
                let rest = words[(place + 1)..<(place + head.form.length)]
                place += head.form.length
                let kind = Self.kind(head, rest)
                events.append(Event(kind, at: time + head.delay, from: head.source))
            }
            time = events[events.count - 1].time
        }
    }

    private static func word(_ first: StatedTime, _ second: StatedTime) -> UInt64 {
        UInt64(bits(first)) << 32 | UInt64(bits(second))
    }

    private static func bits(_ time: StatedTime) -> UInt32 {
        time.span.map { UInt32(truncatingIfNeeded: $0.milliseconds) } ?? .max
    }

    private static func time(_ bits: UInt64) -> StatedTime {
        let bits = UInt32(truncatingIfNeeded: bits)
        return bits == .max ? .unstated : StatedTime(.milliseconds(Int64(bits)))
    }

    private static func kind(_ head: EventHead, _ rest: ArraySlice<UInt64>) -> Event.Kind {
        let contact = ContactKey(bits: rest.first ?? 0)
        let times = rest.last ?? 0
        let (first, second) = (time(times >> 32), time(times))
        switch head.form {
        case .enqueue: return .enqueue(head.entry(contact))
        case .answer: return .answer(head.answering(contact, wait: first, rang: second))
        case .release: return .release(head.release(contact, wait: first, connected: second))
        case .exit: return .exit(head.leaving(contact, wait: first))
        case .ringEnd: return .ringEnd(head.ringEnd(contact, rang: first))
        case .pause:
            let reason = times == 0 ? nil : NameID(index: UInt32(times - 1))
            return .pause(
                agent: head.agent, queue: head.queue, reason: reason.map { LabelID($0) })
        case .unpause: return .unpause(agent: head.agent, queue: head.queue)
        case .other: return .restart
        }
    }
}
