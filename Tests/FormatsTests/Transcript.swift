import Formats
import Vocabulary

/// What a reader made of a text.
struct Transcript {
    var batch = EventBatch()
    var tally = ReadTally()

    var kinds: [Event.Kind] { batch.events.map(\.kind) }

    /// Reads `bytes` in pieces of at most `chunk` bytes, as a file that grows would be.
    init(_ bytes: [UInt8], by reader: some EventReader, chunk: Int = .max) {
        var reader = reader
        var pending: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            pending.append(contentsOf: rest.prefix(chunk))
            rest = rest.dropFirst(chunk)
            let done = reader.read(pending.span, into: &batch)
            pending.removeFirst(done)
        }
        reader.finish(pending.span, into: &batch)
        tally = reader.tally
    }

    init(_ text: String, by reader: some EventReader) {
        self.init(Array(text.utf8), by: reader)
    }
}

/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// The names of every test: plainly made up.
struct Cast {
    let names = Names()
    let call = ContactKey("c.1")

    var support: QueueID { names.queue("support") }
    var alice: AgentID { names.agent("Alice Made-Up") }

    var log: QueueLogReader { QueueLogReader(names: names) }
    var lines: EventLineReader { EventLineReader(names: names) }

    func seconds(_ count: Int64) -> StatedTime { StatedTime(.seconds(count)) }
}
