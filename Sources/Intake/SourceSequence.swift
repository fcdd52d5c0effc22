internal import Formats
public import Vocabulary

/// Several files read whole, one after another, as a report wants them.
///
/// All logs are one source, numbered 0, in the order given; any other file is a source of its own.
/// A file that begins as an earlier one does, byte for byte up to the end of the shorter, is that file
/// in another state (a copy, a packed copy, an old backup): what both hold is counted once, and as
/// `duplicates` the second time.
public struct SourceSequence: ~Copyable {
    private let reading: Reading
    private var waiting: ArraySlice<SourceName>
    private var current: LogFile?
    private var currentHead: FileHead?
    private var finished: [(head: FileHead, length: Int)] = []
    /// What each file came to, in the order given: complete when `next` has given `nil`.
    public private(set) var inputs: [Report.Input] = []

    public init(_ names: [SourceName], _ reading: Reading) {
        self.reading = reading
        waiting = names[...]
    }

    /// The next events of whichever file is next, or `nil` when all have been read.
    public mutating func next() throws(IntakeError) -> EventBatch? {
        while true {
            if let batch = try current?.next() { return batch }
            if let batch = try current?.finish() { return batch }
            close()
            guard let name = waiting.popFirst() else { return nil }
            try open(name)
        }
    }

    private mutating func open(_ name: SourceName) throws(IntakeError) {
        let head = try FileHead(name)
        var shared = 0
        for other in finished where shared == 0 {
            guard let head, try head.agrees(with: other.head) else { continue }
            shared = other.length
        }
        currentHead = head
        current = try LogFile(
            name, reading, logs: SourceID(0),
            events: SourceID(UInt16(clamping: inputs.count + 1)),
            known: KnownBytes(count: shared))
    }

    private mutating func close() {
        guard let length = current?.position, let tally = current?.tally,
            let name = current?.name
        else { return }
        let kind = current?.kind ?? .queueLog
        inputs.append(Report.Input(path: name.path, kind: kind.rawValue, tally: tally))
        if let head = currentHead { finished.append((head, length)) }
        current = nil
        currentHead = nil
    }
}
