public import Vocabulary

/// The calendar of a site: where its days, weeks, months, shifts and intervals begin and end.
///
/// A value made of the configuration, with a table of the zone's clock changes; every answer is
/// arithmetic on it. A day begins at the first instant of its local date, which need not be 00:00,
/// or at `day_reset`, and has 23, 24 or 25 hours. The days of a site follow each other without
/// gap or overlap.
public struct SiteCalendar: Sendable {
    let zoneTable: Zone
    let rules: TimeRules
    private let reset: Int64

    /// - Throws: when no zone has the configured name. Without a name it is the zone of the machine,
    ///   and UTC where the machine has none.
    public init(rules: TimeRules) throws(UnknownZone) {
        zoneTable = try Zone(rules.zone)
        reset = Int64(rules.dayReset) * Self.minute
        self.rules = rules
    }

    /// The IANA name.
    public var zone: String { zoneTable.name }

    /// The first instant of the business day of that date: of the date itself, or where the local
    /// clock first comes to `day_reset`.
    public func startOfDay(_ date: CivilDate) -> Instant {
        Instant(milliseconds: zoneTable.firstInstant(local: Int64(date.day) &* Self.day &+ reset))
    }

    /// The business day to which `instant` belongs: `startOfDay(d) <= instant < startOfDay(d + 1)`.
    ///
    /// Costs some ten nanoseconds, a few more just after a change of the clock.
    public func date(of instant: Instant) -> CivilDate {
        let stretch = zoneTable.stretch(at: instant.milliseconds)
        let local = instant.milliseconds &+ stretch.offset &- reset
        let date = CivilDate(day: Int(local.dividedDown(by: Self.day)))
        guard instant.milliseconds < stretch.start &+ 2 * Self.day else { return date }
        // Where the clock was just put back over the start of a day, that day has begun already.
        let next = date.adding(1)
        return instant < startOfDay(next) ? date : next
    }

    /// The whole business day that holds `instant`.
    public func day(of instant: Instant) -> Window {
        let date = date(of: instant)
        return whole(date..<date.adding(1))
    }

    /// The whole week that holds `instant`, from the configured first day on.
    public func week(of instant: Instant) -> Window {
        whole(weekDates(around: date(of: instant)))
    }

    /// The whole Gregorian month that holds `instant`.
    public func month(of instant: Instant) -> Window {
        whole(monthDates(around: date(of: instant), stepsBack: 0))
    }

    /// The first instant at which the clock of that date has come to `minute` minutes after midnight.
    ///
    /// The date is the one on the wall, whatever `day_reset` says; `minute` may lie beyond the day.
    public func instant(on date: CivilDate, minute: Int) -> Instant {
        let local = Int64(date.day) &* Self.day &+ Int64(minute) &* Self.minute
        return Instant(milliseconds: zoneTable.firstInstant(local: local))
    }

    /// The zone's offsets from `from` to `to`, for those who only show times.
    public func clock(from: Instant, to: Instant) -> LocalClock {
        let first = zoneTable.index(at: from.milliseconds)
        let last = max(first, zoneTable.index(at: to.milliseconds))
        let stretches = (first...last).map { index in
            let stretch = zoneTable.stretch(index)
            return LocalClock.Stretch(
                from: Instant(milliseconds: stretch.start),
                offsetSeconds: Int(stretch.offset / 1000))
        }
        return LocalClock(zone: zone, stretches: stretches)
    }
}

extension SiteCalendar {
    static let minute: Int64 = 60_000
    /// On the local clock, where every date has 24 hours; never a length of elapsed time.
    static let day: Int64 = 86_400_000

    func whole(_ dates: Range<CivilDate>) -> Window {
        Window(startOfDay(dates.lowerBound), startOfDay(dates.upperBound))
    }

    /// The instant that shows the same time of day as `instant`, that many dates earlier.
    func sameLocalTime(as instant: Instant, daysBefore days: Int) -> Instant {
        let local = zoneTable.local(instant.milliseconds) &- Int64(days) &* Self.day
        return Instant(milliseconds: zoneTable.firstInstant(local: local))
    }
}

extension CivilDate {
    func adding(_ days: Int) -> CivilDate { CivilDate(day: day + days) }
}

extension Int64 {
    /// The quotient, rounded towards the past.
    func dividedDown(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
