public import Vocabulary

/// How times of day and dates are written, 24 hours, Gregorian.
extension Catalogue {
    /// `14:32`, cut to the minute.
    public func clock(_ time: CivilTime) -> String {
        "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    }

    /// `14:32:07`
    public func clockWithSeconds(_ time: CivilTime) -> String {
        "\(clock(time)):\(twoDigits(time.second))"
    }

    /// `21 Nov`
    public func date(_ date: CivilDate) -> String {
        let (_, month, day) = date.components
        return "\(day) \(monthName(month).prefix(3))"
    }

    /// `Sat 21 Nov`
    public func dateWithWeekday(_ date: CivilDate) -> String {
        "\(weekdayName(date.weekday).prefix(3)) \(self.date(date))"
    }

    /// `Saturday 21 November`
    public func longDate(_ date: CivilDate) -> String {
        let (_, month, day) = date.components
        return "\(weekdayName(date.weekday)) \(day) \(monthName(month))"
    }

    /// The time of day, with the date before it when that is not `today`: `14:32`, `20 Nov 14:32`.
    public func moment(_ time: CivilTime, today: CivilDate) -> String {
        time.date == today ? clock(time) : "\(date(time.date)) \(clock(time))"
    }

    private func weekdayName(_ weekday: Int) -> String {
        switch language {
        case .english:
            [
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            ][weekday]
        }
    }

    private func monthName(_ month: Int) -> String {
        switch language {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ][month - 1]
        }
    }
}
