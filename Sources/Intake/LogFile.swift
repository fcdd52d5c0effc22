public import Formats
public import Vocabulary

/// One file, packed file or standard input, read from its start in batches of at most 1 MiB of it.
///
/// `next` takes whole lines only and gives `nil` when there is nothing more: at the end of the file or,
/// in a file that grows, at the end of what is there. It may be asked again. `finish` takes the last
/// line where it has no newline.
public struct LogFile: ~Copyable {
    public let name: SourceName
    /// `nil` until there are bytes that show it.
    public private(set) var kind: SourceKind?
    /// Bytes done with, unpacked.
    public private(set) var position = 0

    private let reading: Reading
    private let logSource: SourceID
    private let eventSource: SourceID
    private var bytes: ByteSource
    private var reader: (any EventReader)?
    private var chunk = [UInt8](repeating: 0, count: ByteSource.chunkSize)
    private var pending: [UInt8] = []
    /// Of the first line that tells this file from others.
    private var fingerprint: UInt64?
    private var known: KnownBytes
    /// What has been read of this and other files under other names; `nil`: nobody reads beside.
    private let marks: ReadMarks?
    /// The name under which somebody else met the same file first.
    private(set) var twin: String?
    private var doubledEvents = 0

    public init(
        _ name: SourceName, _ reading: Reading, as source: SourceID = SourceID(0)
    ) throws(IntakeError) {
        try self.init(name, reading, logs: source, events: source)
    }

    /// - Parameters:
    ///   - logs: the number of the source if the file turns out to be a log,
    ///   - events: and if it turns out to be anything else.
    init(
        _ name: SourceName, _ reading: Reading, logs: SourceID, events: SourceID,
        known: KnownBytes = KnownBytes(count: 0), marks: ReadMarks? = nil
    ) throws(IntakeError) {
        self.name = name
        self.reading = reading
        self.known = known
        self.marks = marks
        logSource = logs
        eventSource = events
        kind = name.kind
        bytes = try ByteSource(name)
    }

    public var tally: ReadTally {
        var tally = reader?.tally ?? ReadTally()
        tally.events -= doubledEvents
        tally.duplicates += doubledEvents
        return tally
    }

    /// The heads of the columns in use of a survey file; empty for anything else.
    public var surveyHeads: [SurveyColumn: String] { (reader as? SurveyReader)?.heads ?? [:] }

    /// The next events, or `nil` when there are none at present.
    public mutating func next() throws(IntakeError) -> EventBatch? {
        repeat {
            guard try isReady(atEnd: false) else { continue }
            let batch = take(atEnd: false)
            if !batch.events.isEmpty { return batch }
        } while try fill()
        return nil
    }

    /// The events of an unfinished last line: there is nothing more to come.
    public mutating func finish() throws(IntakeError) -> EventBatch? {
        guard try isReady(atEnd: true) else { return nil }
        let batch = take(atEnd: true)
        return batch.events.isEmpty ? nil : batch
    }
}

/// Bytes at the start of a file that were read before, in it or in another: what they say is not said
/// again.
struct KnownBytes {
    var count: Int
    /// The file of which they are; `nil`: certainly of this one.
    var fingerprint: UInt64?
}

extension LogFile {
    /// The file as it lies on the disk.
    var status: FileStatus? { bytes.status }
    /// Whether it can grow, shrink and give way to another; a pipe and a packed file cannot.
    var isPlain: Bool { bytes.isRegular && !bytes.isPacked && name.place != .standardInput }
    /// Bytes read, those of an unfinished line too.
    var end: Int { position + pending.count }

    /// Goes over to what now stands under the name, from its start. Should that be the same file after
    /// all, its first `count` bytes are known.
    mutating func turn(knowing count: Int) throws(IntakeError) -> EventBatch? {
        let rest = try finish()
        bytes = try ByteSource(name)
        known = KnownBytes(count: count, fingerprint: fingerprint ?? 0)
        fingerprint = nil
        position = 0
        return rest
    }

    /// Reads what now stands under the name from its start, as if nothing had been read.
    mutating func restart() throws(IntakeError) {
        bytes = try ByteSource(name)
        reader = nil
        pending = []
        position = 0
    }

    /// Reads one chunk behind what is pending; `false` at the end.
    private mutating func fill() throws(IntakeError) -> Bool {
        let count = try bytes.read(into: &chunk)
        pending.append(contentsOf: chunk[..<count])
        return count > 0
    }

    /// Whether there is a reader and something for it to read.
    private mutating func isReady(atEnd: Bool) throws(IntakeError) -> Bool {
        guard !pending.isEmpty else { return false }
        if reader == nil {
            guard let kind = kind ?? SourceKind.detect(pending.span) else {
                guard atEnd || pending.contains(UInt8(ascii: "\n")) else { return false }
                throw IntakeError(name.text, .unrecognised)
            }
            self.kind = kind
            let source = kind == .queueLog ? logSource : eventSource
            reader = reading.reader(of: kind, as: source, writtenAt: bytes.status?.writtenAt)
        }
        return true
    }

    private mutating func take(atEnd: Bool) -> EventBatch {
        if fingerprint == nil { identify() }
        var batch = EventBatch()
        guard takeKnown(atEnd: atEnd) else { return batch }
        drop(Self.read(pending, pending.count, by: &reader, isAll: atEnd, into: &batch))
        return batch
    }

    private mutating func identify() {
        fingerprint = kind?.fingerprint(pending.span)
        guard let fingerprint, fingerprint == known.fingerprint else { return }
        marks?.cut(fingerprint, to: known.count)
    }

    /// How many bytes at the start of the file were read before, here or under another name. What is
    /// pending beyond them is ours from now on.
    private mutating func knownCount(atEnd: Bool) -> Int {
        let isKnown = known.fingerprint == nil || known.fingerprint == fingerprint
        guard let marks, let fingerprint else { return isKnown ? known.count : 0 }
        let lines = pending.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = position + (atEnd ? pending.count : lines)
        let claim = marks.claim(fingerprint, upTo: end, as: name.text)
        if claim.name != name.text { twin = claim.name }
        return claim.known
    }

    /// Reads known bytes without a word; whether what follows is new.
    private mutating func takeKnown(atEnd: Bool) -> Bool {
        // Answers are known again one by one, also when their rows have changed places.
        guard kind != .surveys else { return true }
        let known = knownCount(atEnd: atEnd)
        guard position < known else { return true }
        let count = min(pending.count, known - position)
        let isAll = atEnd || position + count == known
        var doubled = EventBatch()
        drop(Self.read(pending, count, by: &reader, isAll: isAll, into: &doubled))
        doubledEvents += doubled.events.count
        return isAll
    }

    /// Hands the first `count` bytes to the reader; returns how many are done with.
    private static func read(
        _ bytes: [UInt8], _ count: Int, by reader: inout (any EventReader)?, isAll: Bool,
        into batch: inout EventBatch
    ) -> Int {
        let span = bytes.span.extracting(0..<count)
        guard isAll else { return reader?.read(span, into: &batch) ?? 0 }
        reader?.finish(span, into: &batch)
        return count
    }

    private mutating func drop(_ count: Int) {
        position += count
        pending.removeFirst(count)
    }
}
