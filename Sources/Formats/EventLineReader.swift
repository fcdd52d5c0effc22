public import Vocabulary

/// Reads canonical events, one JSON object a line (`metrics.md` § 11, `cli.md` § 4), plain or in an
/// envelope of CloudEvents 1.0.
///
/// Types and fields that mean nothing here are counted in `tally.unknown` (`field NAME` for a field).
/// An event's identity is a hash of its `source` and `id`, the same in whatever file it comes.
public struct EventLineReader: EventReader, LineReader {
    public internal(set) var tally = ReadTally()
    var place = LinePlace()
    var fields = EventFields()
    var cache: NameCache
    let realm: UInt64
    private let source: SourceID

    /// - Parameter realm: tells apart two systems whose call ids could meet.
    public init(names: Names, source: SourceID = SourceID(0), realm: UInt64 = 0) {
        cache = NameCache(names)
        self.source = source
        self.realm = realm
    }

    public mutating func read(_ bytes: Span<UInt8>, into batch: inout EventBatch) -> Int {
        readLines(bytes, into: &batch)
    }

    public mutating func finish(_ bytes: Span<UInt8>, into batch: inout EventBatch) {
        finishLines(bytes, into: &batch)
    }
}

extension EventLineReader {
    mutating func readLine(
        _ bytes: Span<UInt8>, _ line: Range<Int>, into batch: inout EventBatch
    ) throws(LineFault) {
        guard !bytes.isBlank(line) else {
            tally.lines -= 1
            return
        }
        let isEnvelope = try readFields(bytes, line)
        guard let type = try type(bytes, isEnvelope: isEnvelope) else { return }
        let time = try time(bytes)
        let identity = try identity(bytes)
        let kind = try kind(of: type, bytes, &batch.texts)
        tally.record(time)
        batch.events.append(Event(kind, at: time, from: source))
        batch.identities.append(identity)
    }

    /// Fills `fields`; from an envelope with those of its `data`, and its own for time and identity.
    private mutating func readFields(
        _ bytes: Span<UInt8>, _ line: Range<Int>
    ) throws(LineFault) -> Bool {
        var unknown: [String] = []
        defer { for name in unknown { tally.countUnknown("field " + name) } }
        try fields.read(bytes, line, unknown: &unknown)
        guard fields[.specVersion].kind != .absent else { return false }
        let envelope = fields
        switch envelope[.data].kind {
        case .object: try fields.read(bytes, envelope[.data].range, unknown: &unknown)
        case .absent: break
        case .null, .yes, .no, .number, .array, .text, .escapedText:
            throw LineFault(.missingField)
        }
        for field in [EventField.type, .id, .source] { fields[field] = envelope[field] }
        if envelope[.time].kind != .absent { fields[.t] = envelope[.time] }
        return true
    }

    /// `nil`: a type of no use here, which is counted. An envelope's type ends in it, behind a dot.
    private mutating func type(
        _ bytes: Span<UInt8>, isEnvelope: Bool
    ) throws(LineFault) -> EventType? {
        guard fields[.type].isText else { throw LineFault(.missingField) }
        var unknown = ""
        let type = fields[.type].withBytes(of: bytes) { bytes, range in
            var word = range
            while isEnvelope,
                let dot = bytes.first(0x2E, from: word.lowerBound, to: word.upperBound)
            {
                word = (dot + 1)..<word.upperBound
            }
            let type = EventType(bytes, word)
            if type == nil { unknown = bytes.text(word) }
            return type
        }
        if type == nil { tally.countUnknown(unknown) }
        return type
    }
}

extension Span where Element == UInt8 {
    fileprivate func isBlank(_ line: Range<Int>) -> Bool {
        for index in line where self[index] != 0x20 && self[index] != 0x09 { return false }
        return true
    }
}
