internal import Vocabulary

/// The time of the line before, as it was written and as it was understood.
struct LastTime: Sendable {
    private var first: UInt64 = 0
    private var last: UInt64 = 0
    private var time = Instant.distantPast

    /// How many digits a time has; one of another length is not remembered.
    static let length = 10

    init() {}

    /// The time at `start` if it is written as the last one was, and a bar follows.
    @inline(__always)
    func time(of bytes: Span<UInt8>, at start: Int, before end: Int) -> Instant? {
        guard start + Self.length < end, bytes[start + Self.length] == UInt8(ascii: "|"),
            bytes.word(at: start) == first, bytes.word(at: start + Self.length - 8) == last
        else { return nil }
        return time
    }

    mutating func note(_ time: Instant, _ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard range.count == Self.length else { return }
        first = bytes.word(at: range.lowerBound)
        last = bytes.word(at: range.upperBound - 8)
        self.time = time
    }
}
