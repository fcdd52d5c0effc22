import Vocabulary

/// A shift on one date.
struct ShiftTurn {
    let name: String
    /// The date on which it starts, and to which it belongs.
    let date: CivilDate
    let start: Instant
    let end: Instant

    /// The part that is over at `now`; while the turn runs, `now` is included.
    func window(at now: Instant) -> Window {
        now < end ? Window(start, now, includesEnd: true) : Window(start, end)
    }
}

extension SiteCalendar {
    /// The turn on duty at `now`, the latest where several are; else the one that was the last to end
    /// today. Steps back go by the order in which turns began.
    func shiftTurn(stepsBack: Int, now: Instant) -> ShiftTurn? {
        turns(stepsBack: stepsBack, now: now).first
    }

    /// The turn before of the same name; up to the same local time while the turn itself is running.
    func comparedShift(stepsBack: Int, now: Instant) -> Window? {
        let turns = turns(stepsBack: stepsBack, now: now)
        guard let turn = turns.first,
            let earlier = turns.dropFirst().first(where: { $0.name == turn.name })
        else { return nil }
        let whole = Window(earlier.start, earlier.end)
        guard now < turn.end else { return whole }
        let days = turn.date.day - earlier.date.day
        return whole.cut(at: sameLocalTime(as: now, daysBefore: days))
    }

    /// The turn of that step and those before it, latest first: at least a week of them.
    private func turns(stepsBack: Int, now: Instant) -> ArraySlice<ShiftTurn> {
        // Every shift comes round within seven days, so this many days hold every step asked for.
        let begun = turnsBegun(by: now, days: 7 * (stepsBack + 2) + 3)
        let live = liveIndex(in: begun, now: now)
        if live == nil, stepsBack == 0 { return [] }
        return begun.dropFirst((live ?? -1) + stepsBack)
    }

    private func liveIndex(in begun: [ShiftTurn], now: Instant) -> Int? {
        if let running = begun.firstIndex(where: { now < $0.end }) { return running }
        let today = startOfDay(date(of: now))
        let endedToday = begun.indices.filter { begun[$0].end > today }
        return endedToday.max { begun[$0].end < begun[$1].end }
    }

    /// The turns that have begun by `now` on its date and those before, latest first.
    private func turnsBegun(by now: Instant, days: Int) -> [ShiftTurn] {
        let local = zoneTable.local(now.milliseconds)
        let today = CivilDate(day: Int(local.dividedDown(by: Self.day)))
        return (0..<days).flatMap { back in
            turns(on: today.adding(-back)).filter { $0.start <= now }
        }
    }

    private func turns(on date: CivilDate) -> [ShiftTurn] {
        let turns = rules.shifts.compactMap { shift -> ShiftTurn? in
            guard shift.weekdays.isEmpty || shift.weekdays.contains(date.weekday) else {
                return nil
            }
            let crossing = shift.endMinute <= shift.startMinute ? 24 * 60 : 0
            let start = instant(on: date, minute: shift.startMinute)
            let end = instant(on: date, minute: shift.endMinute + crossing)
            return start < end
                ? ShiftTurn(name: shift.name, date: date, start: start, end: end) : nil
        }
        return turns.sorted { $0.start > $1.start }
    }
}
