import Files
import Formats
import Vocabulary

/// A log in batches, whose last stretch can be told apart from the rest.
struct HeldLog: ~Copyable {
    let names = Names()
    private var reader: QueueLogReader
    private let path: String
    private(set) var held: [EventBatch] = []

    static var heldBack: Timespan { .minutes(40) }

    init(path: String) {
        reader = QueueLogReader(names: names)
        self.path = path
    }

    /// The queues of the first day or so.
    func queues() throws(Failure) -> Set<String> {
        let names = Names()
        var reader = QueueLogReader(names: names)
        var file = try ByteFile(path: path)
        var queues: Set<String> = []
        for _ in 0..<400 {
            var batch = EventBatch()
            _ = try file.next { bytes, _ in reader.read(bytes, into: &batch) }
            for event in batch.events {
                if case .enqueue(let entry) = event.kind {
                    queues.insert(names.string(entry.queue.name))
                }
            }
        }
        return queues
    }

    /// Calls `body` with each batch as soon as forty minutes follow it; the rest is in `held`.
    mutating func readAll(_ body: (EventBatch) async -> Void) async throws(Failure) {
        var file = try ByteFile(path: path)
        var isGoingOn = true
        var first = 0
        while isGoingOn {
            var batch = EventBatch()
            isGoingOn = try file.next { bytes, isLast in
                guard isLast else { return reader.read(bytes, into: &batch) }
                reader.finish(bytes, into: &batch)
                return bytes.count
            }
            guard let newest = batch.events.last?.time else { continue }
            held.append(batch)
            while first < held.count, let end = held[first].events.last?.time,
                end < newest - Self.heldBack
            {
                await body(held[first])
                held[first] = EventBatch()
                first += 1
            }
        }
        held.removeFirst(first)
    }
}
