/// A point in time: milliseconds since the Unix epoch, UTC.
///
/// `queue_log` writes whole seconds, AMI and events fractions of one; finer digits are cut.
public struct Instant: Hashable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The instant that many whole seconds after the epoch, or `nil` when it does not fit.
    ///
    /// The number comes from a log file, so it may be anything at all.
    public init?(seconds: Int64) {
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return nil }
        self.milliseconds = milliseconds
    }

    /// Before everything and after everything that can be written in a log.
    public static var distantPast: Self { Instant(milliseconds: -4_000_000_000_000_000) }
    public static var distantFuture: Self { Instant(milliseconds: 4_000_000_000_000_000) }
}

extension Instant: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    public static func + (instant: Self, span: Timespan) -> Self {
        Instant(milliseconds: instant.milliseconds &+ span.milliseconds)
    }

    public static func - (instant: Self, span: Timespan) -> Self {
        Instant(milliseconds: instant.milliseconds &- span.milliseconds)
    }

    /// The time from `right` to `left`; negative when `left` is the earlier.
    public static func - (left: Self, right: Self) -> Timespan {
        Timespan(milliseconds: left.milliseconds &- right.milliseconds)
    }

    /// The last multiple of `width` at or before this instant, counted from the epoch; the earliest
    /// instant of all where none can be written.
    ///
    /// - Precondition: `width` is longer than nothing.
    public func floored(to width: Timespan) -> Self {
        let (quotient, remainder) = milliseconds.quotientAndRemainder(
            dividingBy: width.milliseconds)
        let slot = remainder < 0 ? quotient - 1 : quotient
        let (floor, isTooEarly) = slot.multipliedReportingOverflow(by: width.milliseconds)
        return Instant(milliseconds: isTooEarly ? .min : floor)
    }
}
