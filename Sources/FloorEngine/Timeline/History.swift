import Metrics
import Periods
import Vocabulary

/// What a board asks of: cells of five minutes for queues and of a quarter of an hour for persons over two
/// days, half hours of queues without single values and a cell per local day for 35, and the facts of the last two hours for the ragged ends of rolling
/// windows. Everything else a board may ask is a merge of these.
struct History: FactLayer {
    private let calendar: SiteCalendar
    private var queueCells = Cells(of: .queues)
    private var personCells = Cells(of: [.persons, .records])
    /// What became of the cells of queues that are no longer kept.
    private var halfHours = Cells(of: .queues)
    private var days = Cells(of: .all)
    private var recent = RecentFacts()
    private(set) var answers = AnswerLog()
    /// The day of the last fact, so that the calendar is asked once a day.
    private var lastDay: Window?
    private var lastDate = CivilDate(day: 0)

    static var queueWidth: Timespan { .minutes(5) }
    static var pastWidth: Timespan { .minutes(30) }
    static var personWidth: Timespan { .minutes(15) }
    static var keptFacts: Timespan { .hours(2) }
    static var keptCells: Timespan { .hours(49) }
    static var keptDays: Int { 35 }

    init(calendar: SiteCalendar) {
        self.calendar = calendar
    }

    mutating func add(_ facts: [Fact]) {
        for fact in facts {
            addToDays(fact)
            if case .voiced(let voice) = fact.kind { answers.add(voice, at: fact.at) }
            if fact.concernsQueues {
                queueCells.add(fact, to: fact.at.slot(of: Self.queueWidth))
            }
            // Cuts nothing but stretches of persons' time.
            fact.shortened(to: Self.keptCells).cut(by: Self.personWidth) { slot, part in
                if part.concernsPersons { personCells.add(part, to: slot) }
                recent.add(part, to: slot)
            }
        }
    }

    private mutating func addToDays(_ fact: Fact) {
        guard let length = fact.stretch else {
            return days.add(fact, to: Int64(date(of: fact.at).day))
        }
        var from = fact.at - min(length, .hours(24 * Int64(Self.keptDays)))
        while from < fact.at {
            let date = date(of: from)
            let end = min(lastDay?.end ?? fact.at, fact.at)
            days.add(fact.lasting(end - from, until: end), to: Int64(date.day))
            from = end
        }
    }

    private mutating func date(of instant: Instant) -> CivilDate {
        if let lastDay, lastDay.contains(instant) { return lastDate }
        lastDay = calendar.day(of: instant)
        lastDate = calendar.date(of: instant)
        return lastDate
    }

    mutating func merge(_ other: Self) {
        queueCells.merge(other.queueCells)
        personCells.merge(other.personCells)
        halfHours.merge(other.halfHours)
        days.merge(other.days)
        answers.merge(other.answers)
        recent.merge(other.recent)
    }

    func emptied() -> Self { History(calendar: calendar) }

    mutating func forget(at now: Instant) {
        coarsen(before: (now - Self.keptCells).floored(to: Self.pastWidth))
        personCells.forget(before: (now - Self.keptCells).slot(of: Self.personWidth))
        days.forget(before: Int64(calendar.date(of: now).day - Self.keptDays))
        let oldest = calendar.startOfDay(
            CivilDate(day: calendar.date(of: now).day - Self.keptDays))
        halfHours.forget(before: oldest.slot(of: Self.pastWidth))
        recent.forget(before: now - Self.keptFacts)
        answers.forget(before: now - .hours(24 * Int64(Self.keptDays)))
    }

    /// Puts five minutes together to half hours.
    private mutating func coarsen(before border: Instant) {
        let ratio = Self.pastWidth.milliseconds / Self.queueWidth.milliseconds
        queueCells.take(before: border.slot(of: Self.queueWidth)).forEach { slot, tally in
            var tally = tally
            tally.dropSpread()
            // Rounded towards the past, like every slot.
            halfHours.merge(tally, to: slot / ratio - (slot % ratio < 0 ? 1 : 0))
        }
    }
}

extension History {
    /// Adds what happened in `window` to `tally`: whole days where the window holds them, whole cells at
    /// its ends, and facts where it cuts a cell.
    func collect(_ window: Window, _ extract: Tally.Extract, into tally: inout Tally) {
        let first = firstDayStart(notBefore: window.start)
        // A live window ends at the present: nothing lies behind it, so its last day is whole too.
        let last = window.includesEnd ? window.end : calendar.day(of: window.end).start
        guard first < last || (first == last && window.includesEnd) else {
            return collectCells(window, extract, &tally)
        }
        collectCells(Window(window.start, first), extract, &tally)
        collectDays(Window(first, last, includesEnd: window.includesEnd), extract, &tally)
        if !window.includesEnd { collectCells(Window(last, window.end), extract, &tally) }
    }

    /// The same in a few tallies, of which whole days stand as they are kept: for whoever reads several as
    /// one. Costs nothing for a window that begins with a day.
    func tallies(_ window: Window, _ extract: Tally.Extract) -> [Tally] {
        let first = firstDayStart(notBefore: window.start)
        guard window.includesEnd, first <= window.end, extract.people == nil else {
            var tally = Tally()
            collect(window, extract, into: &tally)
            return [tally]
        }
        var ragged = Tally()
        collectCells(Window(window.start, first), extract, &ragged)
        return wholeDays(from: first, to: window.end) + (first > window.start ? [ragged] : [])
    }

    private func wholeDays(from start: Instant, to end: Instant) -> [Tally] {
        let (first, last) = (
            Int64(calendar.date(of: start).day), Int64(calendar.date(of: end).day)
        )
        var tallies: [Tally] = []
        days.forEach { day, cell in if first <= day, day <= last { tallies.append(cell) } }
        return tallies
    }

    private func firstDayStart(notBefore instant: Instant) -> Instant {
        let day = calendar.day(of: instant)
        return day.start == instant ? instant : day.end
    }

    private func collectDays(
        _ window: Window, _ extract: Tally.Extract, _ tally: inout Tally
    ) {
        let end = window.includesEnd ? window.end : window.end - .milliseconds(1)
        for day in wholeDays(from: window.start, to: end) { tally.merge(day, extract) }
    }

    private func collectCells(
        _ window: Window, _ extract: Tally.Extract, _ tally: inout Tally
    ) {
        guard window.length > .zero || window.includesEnd else { return }
        if let queues = extract.reduced(to: .queues) {
            collect(window, queueCells, Self.queueWidth, queues, &tally)
            collectPast(window, queues, &tally)
        }
        if let persons = extract.reduced(to: [.persons, .records]) {
            collect(window, personCells, Self.personWidth, persons, &tally)
        }
    }

    /// A half hour that the window cuts is left out: nobody asks for a part of one (`snapped`).
    private func collectPast(_ window: Window, _ extract: Tally.Extract, _ tally: inout Tally) {
        guard !halfHours.isEmpty else { return }
        let width = Self.pastWidth
        let isAligned = window.start.floored(to: width) == window.start
        var slot = window.start.slot(of: width) + (isAligned ? 0 : 1)
        let end = window.end.slot(of: width)
        while slot < end {
            if let cell = halfHours[slot] { tally.merge(cell, extract) }
            slot += 1
        }
    }

    /// What was counted of service levels in one cell of queues.
    func forEachLevel(inSlot slot: Int64, _ body: (QueueIndex, ServiceLevel) -> Void) {
        guard let cell = queueCells[slot] else { return }
        for (index, queue) in cell.queues.enumerated() where queue.level != ServiceLevel() {
            body(QueueIndex(index), queue.level)
        }
    }

    /// How many visits each person answered in each queue on the days of `window`: where people are at
    /// home.
    func collectAnswered(_ window: Window, into counts: inout [Tally.AnswerKey: Int32]) {
        let first = Int64(calendar.date(of: window.start).day)
        let last = Int64(calendar.date(of: window.end).day)
        days.forEach { day, cell in
            if first <= day, day < last { counts.merge(cell.answered) { $0 &+ $1 } }
        }
    }

    private func collect(
        _ window: Window, _ cells: Cells, _ width: Timespan, _ extract: Tally.Extract,
        _ tally: inout Tally
    ) {
        let start = window.start.slot(of: width)
        let isAligned = window.start.floored(to: width) == window.start
        let first = isAligned ? start : start + 1
        // A live window holds its last cell whole: nothing lies behind the present.
        let end = window.includesEnd ? window.end.slot(of: width) + 1 : window.end.slot(of: width)
        var slot = first
        while slot < end {
            if let cell = cells[slot] { tally.merge(cell, extract) }
            slot += 1
        }
        if !isAligned {
            let border = Instant(milliseconds: min(first, end) * width.milliseconds)
            collectFacts(Window(window.start, max(window.start, border)), extract, &tally)
        }
        if !window.includesEnd, window.end.floored(to: width) != window.end, end >= first {
            let border = Instant(milliseconds: end * width.milliseconds)
            collectFacts(Window(border, window.end), extract, &tally)
        }
    }

    private func collectFacts(
        _ window: Window, _ extract: Tally.Extract, _ tally: inout Tally
    ) {
        recent.forEach(in: window) { tally.add($0, extract) }
    }
}

extension Fact {
    var concernsQueues: Bool {
        switch kind {
        case .spent, .overran: false
        case .ring(_, let queue, _): queue != nil
        case .offered, .gate, .callback, .contact, .left, .level, .accepted, .handled,
            .workedAfter, .complete, .voiced, .paired:
            true
        }
    }

    var concernsPersons: Bool {
        switch kind {
        case .accepted, .handled, .workedAfter, .complete, .spent, .overran: true
        case .ring(let person, _, _): person != nil
        case .offered, .gate, .callback, .contact, .left, .level, .voiced, .paired: false
        }
    }
}
