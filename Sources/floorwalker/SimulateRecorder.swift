import Formats
import Simulation
import Vocabulary

/// Lets a centre live on and writes down what happens, step by step.
struct SimulateRecorder<Writer: EventWriter> {
    private var centre: Centre
    private var writer: Writer
    private var batch = EventBatch()
    private var contacts = ContactTexts()

    init(centre: Centre, writer: Writer) {
        self.centre = centre
        self.writer = writer
    }

    /// The lines of everything up to that instant that has not been written yet.
    mutating func bytes(upTo instant: Instant) -> [UInt8] {
        batch.events.removeAll(keepingCapacity: true)
        batch.texts.removeAll(keepingCapacity: true)
        centre.advance(to: instant, into: &batch)
        contacts.add(centre.newContacts)
        var bytes: [UInt8] = []
        for event in batch.events {
            let texts = EventTexts(
                contact: event.kind.contact.flatMap { contacts[$0] },
                comment: event.kind.comment.map { batch.texts[$0] })
            writer.write(event, texts, into: &bytes)
        }
        return bytes
    }
}

/// The ids of the latest contacts; those of some days ago are forgotten, or a year would not fit.
private struct ContactTexts {
    private var recent: [ContactKey: String] = [:]
    private var earlier: [ContactKey: String] = [:]

    subscript(contact: ContactKey) -> String? { recent[contact] ?? earlier[contact] }

    mutating func add(_ names: [ContactName]) {
        if recent.count > 20_000 {
            earlier = recent
            recent.removeAll()
        }
        for name in names { recent[name.key] = name.text }
    }
}

extension Event.Kind {
    /// The place of the comment among the batch's texts.
    fileprivate var comment: Int? {
        guard case .survey(let answer) = self, answer.comment >= 0 else { return nil }
        return Int(answer.comment)
    }
}
