/// A date in the Gregorian calendar, without a zone.
public struct CivilDate: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01.
    public let day: Int

    public init(day: Int) {
        self.day = day
    }

    public static func < (left: Self, right: Self) -> Bool { left.day < right.day }

    /// 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday.
    public var weekday: Int { ((day + 3) % 7 + 7) % 7 }
}

extension CivilDate {
    /// The date of that year, month (1...12) and day of the month.
    ///
    /// - SeeAlso: the days-from-civil algorithm on eras of 400 years.
    public init(year: Int, month: Int, dayOfMonth: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        day = era * 146_097 + dayOfEra - 719_468
    }

    public var components: (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }
}

/// A wall-clock reading: a date and the time of day.
public struct CivilTime: Hashable, Sendable {
    public let date: CivilDate
    public let hour: Int
    public let minute: Int
    public let second: Int

    /// The reading of a clock that shows `seconds` since 1970-01-01T00:00:00 of its own zone.
    public init(localSeconds seconds: Int64) {
        let day = Instant(milliseconds: seconds).floored(to: Timespan(milliseconds: 86400))
        let rest = Int(seconds - day.milliseconds)
        date = CivilDate(day: Int(day.milliseconds / 86400))
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }
}
