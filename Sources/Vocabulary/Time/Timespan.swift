/// A length of time in whole milliseconds.
///
/// The figures add up millions of these. `Duration` counts attoseconds in 16 bytes, which doubles the
/// size of an event and of a cell and buys no digit that a telephone system ever wrote.
public struct Timespan: Hashable, Sendable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static var zero: Self { Timespan(milliseconds: 0) }

    public static func milliseconds(_ count: Int64) -> Self { Timespan(milliseconds: count) }
    public static func seconds(_ count: Int64) -> Self { Timespan(milliseconds: count * 1000) }
    public static func minutes(_ count: Int64) -> Self { Timespan(milliseconds: count * 60_000) }
    public static func hours(_ count: Int64) -> Self { Timespan(milliseconds: count * 3_600_000) }

    /// In seconds, unrounded: the unit of durations in every report.
    public var inSeconds: Double { Double(milliseconds) / 1000 }

    /// Whole seconds, cut downwards.
    public var wholeSeconds: Int64 { milliseconds / 1000 }
}

extension Timespan: Comparable, AdditiveArithmetic {
    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    public static func + (left: Self, right: Self) -> Self {
        Timespan(milliseconds: left.milliseconds &+ right.milliseconds)
    }

    public static func - (left: Self, right: Self) -> Self {
        Timespan(milliseconds: left.milliseconds &- right.milliseconds)
    }
}

/// A length of time that an event may or may not state: four bytes inside an event.
///
/// Whole milliseconds up to 24 days; a longer or negative one cannot be stated and reads as `nil`.
public struct StatedTime: Hashable, Sendable {
    private let milliseconds: Int32

    public init(_ span: Timespan?) {
        milliseconds = span.flatMap { Int32(exactly: $0.milliseconds) } ?? -1
    }

    public static var unstated: Self { StatedTime(nil) }

    public var span: Timespan? {
        milliseconds < 0 ? nil : Timespan(milliseconds: Int64(milliseconds))
    }
}
