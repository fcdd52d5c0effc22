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

    /// `21 Nov`, `21.11.`
    public func date(_ date: CivilDate) -> String {
        let (_, month, day) = date.components
        return switch language {
        case .english, .stretched: "\(day) \(monthName(month).prefix(3))"
        case .german: "\(twoDigits(day)).\(twoDigits(month))."
        }
    }

    /// `21 Nov 2026`, `21.11.2026`
    public func dateWithYear(_ date: CivilDate) -> String {
        let year = date.components.year
        return switch language {
        case .english, .stretched: "\(self.date(date)) \(year)"
        case .german: "\(self.date(date))\(year)"
        }
    }

    /// `Sat 21 Nov`, `Sa 21.11.`
    public func dateWithWeekday(_ date: CivilDate) -> String {
        let letters =
            switch language {
            case .english, .stretched: 3
            case .german: 2
            }
        return "\(weekdayName(date.weekday).prefix(letters)) \(self.date(date))"
    }

    /// `Saturday 21 November`, `Samstag, 21. November`
    public func longDate(_ date: CivilDate) -> String {
        let (_, month, day) = date.components
        return switch language {
        case .english, .stretched: "\(weekdayName(date.weekday)) \(day) \(monthName(month))"
        case .german: "\(weekdayName(date.weekday)), \(day). \(monthName(month))"
        }
    }

    /// The time of day, with the date before it when that is not `today`: `14:32`,
    /// `20 Nov 14:32`, `20.11. 14:32`.
    public func moment(_ time: CivilTime, today: CivilDate) -> String {
        time.date == today ? clock(time) : "\(date(time.date)) \(clock(time))"
    }

    func weekdayName(_ weekday: Int) -> String {
        switch language {
        case .english, .stretched:
            [
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            ][weekday]
        case .german:
            [
                "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
            ][weekday]
        }
    }

    func monthName(_ month: Int) -> String {
        switch language {
        case .english, .stretched:
            [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ][month - 1]
        case .german:
            [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
                "September", "Oktober", "November", "Dezember",
            ][month - 1]
        }
    }
}
