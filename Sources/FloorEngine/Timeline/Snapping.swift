import Periods
import Vocabulary

/// How finely the past is known: to five minutes over two days, to half an hour before, and of persons to
/// a quarter of an hour and to whole days.
struct Snapping {
    let calendar: SiteCalendar
    let now: Instant

    /// What is older than this is not known.
    var oldest: Instant {
        calendar.startOfDay(CivilDate(day: calendar.date(of: now).day + 1 - History.keptDays))
    }

    /// The window with its ends moved apart to where something is known; the last two hours are exact.
    func outward(_ window: Window, forPeople: Bool) -> Window {
        guard now - window.start > History.keptFacts else { return window }
        guard forPeople, isPast(window.start) else {
            let width = width(at: window.start, forPeople)
            let start = floor(window.start, to: width)
            guard !window.includesEnd else { return Window(start, window.end, includesEnd: true) }
            let end = floor(window.end + width - .milliseconds(1), to: width)
            return end < now
                ? Window(start, isDayStart(window.end) ? window.end : end)
                : Window(start, now, includesEnd: true)
        }
        let start = calendar.day(of: window.start).start
        guard !window.includesEnd, !isDayStart(window.end) else {
            return Window(start, window.end, includesEnd: window.includesEnd)
        }
        let end = calendar.day(of: window.end).end
        return end < now ? Window(start, end) : Window(start, now, includesEnd: true)
    }

    /// The window with its end moved back to where something is known, to be compared with; `nil`: nothing
    /// is left of it.
    func inward(_ window: Window) -> Window? {
        guard now - window.start > History.keptFacts else { return window }
        let width = width(at: window.start, false)
        let (start, end) = (floor(window.start, to: width), floor(window.end, to: width))
        return start < end ? Window(start, end) : nil
    }

    private func width(at instant: Instant, _ forPeople: Bool) -> Timespan {
        if isPast(instant) { return History.pastWidth }
        return forPeople ? History.personWidth : History.queueWidth
    }

    /// An hour before cells are let go of, since that happens only now and then.
    private func isPast(_ instant: Instant) -> Bool {
        now - instant > History.keptCells - .hours(1)
    }

    private func isDayStart(_ instant: Instant) -> Bool {
        calendar.day(of: instant).start == instant
    }

    /// Days are known by themselves, wherever the clock of the zone lets them begin.
    private func floor(_ instant: Instant, to width: Timespan) -> Instant {
        isDayStart(instant) ? instant : instant.floored(to: width)
    }
}
