import Formats
import Simulation
import Testing
import Vocabulary

@Suite("A simulated centre, written down")
struct WrittenCentreTests {
    @Test("as queue_log and read again is the same, but for what a log cannot say")
    func log() throws {
        let day = try Recorded(days: 1)
        let bytes = written(day, by: QueueLogWriter(names: day.names))
        let (read, tally) = reread(bytes, by: QueueLogReader(names: day.names))
        #expect(tally.rejected == 0)
        #expect(tally.unknown.isEmpty)
        expectSame(read.events, day.batch.events.compactMap(\.asLogged))
        #expect(read.texts == day.batch.texts)
    }

    @Test("as events and read again is the same, but for times that events do not state")
    func events() throws {
        let day = try Recorded(days: 1)
        let bytes = written(day, by: EventLineWriter(names: day.names))
        let (read, tally) = reread(bytes, by: EventLineReader(names: day.names))
        #expect(tally.rejected == 0)
        #expect(tally.unknown.isEmpty)
        expectSame(read.events, day.batch.events.map(\.asEvent))
        #expect(read.texts == day.batch.texts)
    }

    private func written(_ day: Recorded, by writer: some EventWriter) -> [UInt8] {
        var writer = writer
        let ids = Dictionary(
            day.centre.newContacts.map { ($0.key, $0.text) }, uniquingKeysWith: { $1 })
        var bytes: [UInt8] = []
        for event in day.batch.events {
            var texts = EventTexts(contact: event.contact.flatMap { ids[$0] })
            if case .survey(let answer) = event.kind, answer.comment >= 0 {
                texts.comment = day.batch.texts[Int(answer.comment)]
            }
            writer.write(event, texts, into: &bytes)
        }
        return bytes
    }

    private func reread(_ bytes: [UInt8], by reader: some EventReader) -> (EventBatch, ReadTally) {
        var reader = reader
        var batch = EventBatch()
        reader.finish(bytes.span, into: &batch)
        return (batch, reader.tally)
    }

    /// One difference is told, not ten thousand.
    private func expectSame(_ read: [Event], _ told: [Event]) {
        #expect(read.count == told.count)
        let different = zip(read, told).first { $0 != $1 }
        #expect(different?.0 == different?.1)
    }
}

extension Event {
    fileprivate var contact: ContactKey? {
        switch kind {
        case .enqueue(let entry): entry.contact
        case .ring(let contact, _, _, _): contact
        case .ringEnd(let end): end.contact
        case .answer(let answering): answering.contact
        case .release(let release): release.contact
        case .exit(let leaving): leaving.contact
        case .survey(let answer): answer.contact
        default: nil
        }
    }

    /// The event as a log tells it, or nothing.
    fileprivate var asLogged: Event? {
        var logged = self
        switch kind {
        case .ring: return nil
        case .survey(let answer) where answer.question != .npsAgent: return nil
        case .enqueue(var entry):
            entry.via = .unstated
            logged.kind = .enqueue(entry)
        case .memberAdd(let agent, let queue, let paused, _):
            logged.kind = .memberAdd(
                agent: agent, queue: queue, paused: paused, naming: .perhapsInterface)
        case .memberRemove(let agent, let queue, _):
            logged.kind = .memberRemove(agent: agent, queue: queue, naming: .perhapsInterface)
        default: break
        }
        return logged
    }

    /// The event without the times that canonical events leave to the difference of instants.
    fileprivate var asEvent: Event {
        var event = self
        switch kind {
        case .answer(var answering):
            answering.rang = .unstated
            event.kind = .answer(answering)
        case .ringEnd(var end):
            end.rang = .unstated
            event.kind = .ringEnd(end)
        case .release(var release):
            release.wait = .unstated
            release.connected = .unstated
            event.kind = .release(release)
        default: break
        }
        return event
    }
}
