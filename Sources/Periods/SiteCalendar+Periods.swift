public import Vocabulary

extension SiteCalendar {
    /// The window of a period as seen at `now`, or of the one `stepsBack` before it.
    ///
    /// - A live period ends at `now` and includes it; `yesterday` is always whole.
    /// - A step back from a rolling period is the last whole stretch of its length that is aligned to
    ///   the local clock, then the one before; from any other period the previous one, whole.
    /// - `nil`: the period does not exist here. That is a shift where none is configured, none has
    ///   been on duty today, or none so far back.
    public func window(_ period: Period, stepsBack: Int, now: Instant) -> Window? {
        if let length = period.rolling {
            return rolling(length, stepsBack: stepsBack, now: now)
        }
        guard let dates = dates(of: period, on: date(of: now), stepsBack: stepsBack) else {
            return shiftTurn(stepsBack: stepsBack, now: now).map { $0.window(at: now) }
        }
        guard stepsBack == 0, period != .yesterday else { return whole(dates) }
        return Window(startOfDay(dates.lowerBound), now, includesEnd: true)
    }

    /// The earlier window that `window(_:stepsBack:now:)` is measured against.
    ///
    /// A live day, week, month or shift is compared with the one before up to the same local time, a
    /// rolling window with the same minutes of the day before, a whole one with the whole one before.
    public func compared(with period: Period, stepsBack: Int, now: Instant) -> Window? {
        if period.rolling != nil {
            return window(period, stepsBack: stepsBack, now: now).map { sameTime(as: $0, 1) }
        }
        let today = date(of: now)
        guard let dates = dates(of: period, on: today, stepsBack: stepsBack),
            let earlier = self.dates(of: period, on: today, stepsBack: stepsBack + 1)
        else { return comparedShift(stepsBack: stepsBack, now: now) }
        guard stepsBack == 0, period != .yesterday else { return whole(earlier) }
        let days = dates.lowerBound.day - earlier.lowerBound.day
        return whole(earlier).cut(at: sameLocalTime(as: now, daysBefore: days))
    }
}

extension SiteCalendar {
    private func rolling(_ length: Timespan, stepsBack: Int, now: Instant) -> Window {
        guard stepsBack > 0 else { return Window(now - length, now, includesEnd: true) }
        let local = zoneTable.local(now.milliseconds)
        let sinceAligned = local - local.dividedDown(by: length.milliseconds) * length.milliseconds
        let steps = Timespan(milliseconds: length.milliseconds &* Int64(stepsBack))
        let start = now - Timespan(milliseconds: sinceAligned) - steps
        return Window(start, start + length)
    }

    /// The dates of a period that the calendar bounds; `nil` for the others.
    private func dates(
        of period: Period, on today: CivilDate, stepsBack: Int
    ) -> Range<CivilDate>? {
        switch period {
        case .minutes15, .minutes30, .minutes60, .shift: nil
        case .today: run(of: 1, upTo: today.adding(-stepsBack))
        case .yesterday: run(of: 1, upTo: today.adding(-1 - stepsBack))
        case .days7: run(of: 7, upTo: today.adding(-7 * stepsBack))
        case .days30: run(of: 30, upTo: today.adding(-30 * stepsBack))
        case .week: weekDates(around: today.adding(-7 * stepsBack))
        case .month: monthDates(around: today, stepsBack: stepsBack)
        }
    }

    private func run(of days: Int, upTo last: CivilDate) -> Range<CivilDate> {
        last.adding(1 - days)..<last.adding(1)
    }

    func weekDates(around date: CivilDate) -> Range<CivilDate> {
        let firstWeekday =
            switch rules.weekStart {
            case .monday: 0
            case .saturday: 5
            case .sunday: 6
            }
        let first = date.adding(-((date.weekday - firstWeekday + 7) % 7))
        return first..<first.adding(7)
    }

    func monthDates(around date: CivilDate, stepsBack: Int) -> Range<CivilDate> {
        let (year, month, _) = date.components
        let months = year * 12 + month - 1 - stepsBack
        return firstOfMonth(months)..<firstOfMonth(months + 1)
    }

    /// - Parameter months: counted from January of the year 0.
    private func firstOfMonth(_ months: Int) -> CivilDate {
        let year = Int(Int64(months).dividedDown(by: 12))
        return CivilDate(year: year, month: months - year * 12 + 1, dayOfMonth: 1)
    }
}

extension Window {
    /// The part before `instant`; empty or whole when it lies outside.
    func cut(at instant: Instant) -> Window {
        Window(start, min(max(instant, start), end))
    }
}
