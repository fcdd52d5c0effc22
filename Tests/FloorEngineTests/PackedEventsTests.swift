import Testing
import Vocabulary

@testable import FloorEngine

@Suite("Packed events") struct PackedEventsTests {
    private static let contact = ContactKey("1700000000.1")
    private static let visit = VisitKey("v1")
    private static let queue = QueueID(NameID(index: 0))
    private static let agent = AgentID(NameID(index: 130_000))
    private static let far = AgentID(NameID(index: 1 << 17 - 1))
    private static let wide = QueueID(NameID(index: 1 << 16 - 1))
    private static let reason = LabelID(NameID(index: .max - 1))
    private static let long = StatedTime(.milliseconds(Int64(Int32.max)))

    private static let calls: [Event.Kind] =
        Entry.Via.allCases.map { .enqueue(Entry(contact: contact, queue: queue, via: $0)) }
        + Answering.Kind.allCases.map {
            .answer(
                Answering(
                    contact: contact, queue: nil, agent: agent, wait: long, rang: .unstated,
                    kind: $0))
        }
        + Release.Party.allCases.flatMap { party in
            Release.Transfer.allCases.map { transfer in
                .release(
                    Release(
                        contact: contact, queue: queue, agent: agent, by: party,
                        transfer: transfer, wait: .unstated, connected: StatedTime(.zero),
                        opensACW: transfer != .blind))
            }
        }
        + Leaving.Reason.allCases.map {
            .exit(Leaving(contact: contact, queue: queue, reason: $0, wait: long))
        }
        + RingEnd.Result.allCases.map {
            .ringEnd(
                RingEnd(contact: contact, queue: queue, agent: agent, result: $0, rang: long))
        }

    private static let work: [Event.Kind] = [
        .pause(agent: agent, queue: nil, reason: reason),
        .pause(agent: agent, queue: queue, reason: nil),
        .unpause(agent: agent, queue: nil), .unpause(agent: agent, queue: queue),
        .login(agent: agent, queue: nil), .restart,
        .survey(SurveyAnswer(contact: contact, question: .npsAgent, score: 9, comment: 3)),
    ]

    /// What does not fit into the words.
    private static let others: [Event.Kind] = [
        .enqueue(Entry(contact: contact, visit: visit, queue: queue, via: .direct)),
        .enqueue(Entry(contact: contact, queue: wide, via: .direct)),
        .unpause(agent: far, queue: queue),
        .release(Release(contact: contact, queue: wide, agent: agent, by: .agent)),
        .exit(Leaving(contact: contact, visit: visit, queue: nil, reason: .abandoned)),
    ]

    private static func unpacked(_ events: [Event]) -> [Event] {
        var packed = PackedEvents(capacity: 4)
        for event in events { packed.append(event) }
        var unpacked: [Event] = []
        packed.unpack(into: &unpacked)
        #expect(packed.count == events.count)
        var atOnce: [Event] = []
        PackedEvents(events).unpack(into: &atOnce)
        #expect(atOnce == unpacked)
        return unpacked
    }

    @Test("come out as they went in, whatever their kind")
    func kinds() {
        let kinds = Self.calls + Self.work + Self.others + Self.calls.reversed()
        let events = kinds.enumerated().map { place, kind in
            Event(kind, at: Notation.instant("09:00:00") + .milliseconds(Int64(place) * 1703))
        }
        #expect(Self.unpacked(events) == events)
    }

    /// Milliseconds from one event to the next, and its source.
    private static let steps: [(Int64, UInt16)] = [
        (0, 0), (0, 15), (1, 16), (524_287, 1), (524_288, 1), (-1, 2), (-90_000_000, 0),
        (Int64(Int32.max) * 4, 65_535), (5, 3),
    ]

    @Test("come out as they went in, however far apart and in whatever order")
    func times() {
        var time = Notation.instant("09:00:00")
        let events = Self.steps.map { step, source in
            time = time + .milliseconds(step)
            return Event(
                .unpause(agent: Self.agent, queue: Self.queue), at: time, from: SourceID(source))
        }
        #expect(Self.unpacked(events) == events)
    }
}
