/// A stretch of time that figures are about: half open, `[start, end)`.
///
/// A window whose end is the present includes what happens at the present instant itself, so that
/// a board does not hide the event it has just read.
public struct Window: Hashable, Sendable {
    public let start: Instant
    public let end: Instant
    /// Whether an event exactly at `end` belongs to the window.
    public let includesEnd: Bool

    /// - Precondition: `start <= end`
    public init(_ start: Instant, _ end: Instant, includesEnd: Bool = false) {
        precondition(start <= end, "a window cannot end before it starts")
        self.start = start
        self.end = end
        self.includesEnd = includesEnd
    }

    public func contains(_ instant: Instant) -> Bool {
        instant >= start && (instant < end || (includesEnd && instant == end))
    }

    public var length: Timespan { end - start }

    /// The part of `[from, to)` that lies inside, or nothing.
    public func overlap(_ from: Instant, _ to: Instant) -> Timespan {
        let length = min(to, end) - max(from, start)
        return max(length, .zero)
    }
}
