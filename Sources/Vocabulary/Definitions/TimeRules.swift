/// Where days, weeks and shifts begin, and when silence becomes news (`metrics.md` § 2.2, 2.3).
public struct TimeRules: Equatable, Sendable {
    /// An IANA name; `nil` is the zone of the machine.
    public var zone: String?
    /// `day_reset`: minutes after local midnight, a multiple of five.
    public var dayReset = 0
    public var weekStart = WeekStart.monday
    /// `interval_min`: 15, 30 or 60.
    public var intervalMinutes = 30
    public var shifts: [Shift] = []
    /// A readable source without an event for this long says so.
    public var quietAfter = Timespan.seconds(1800)
    /// A visit nothing closes leaves the waiting after this long.
    public var ghostAfter = Timespan.seconds(14400)

    public init() {}

    public enum WeekStart: String, Equatable, Sendable, CaseIterable {
        case monday, saturday, sunday
    }
}

/// A named stretch of the day. One that ends at or before its start crosses midnight and belongs to the
/// date on which it starts.
public struct Shift: Hashable, Sendable {
    public var name: String
    /// Minutes after local midnight, multiples of five.
    public var startMinute: Int
    public var endMinute: Int
    /// 0 is Monday; empty means every day.
    public var weekdays: Set<Int>

    public init(name: String, startMinute: Int, endMinute: Int, weekdays: Set<Int> = []) {
        self.name = name
        self.startMinute = startMinute
        self.endMinute = endMinute
        self.weekdays = weekdays
    }
}
