public import Vocabulary

extension SiteCalendar {
    /// The windows that the figures of `window` are measured against, the newest first; empty: none.
    ///
    /// - Parameters:
    ///   - window: that of the question's period or span, `stepsBack` before the present.
    ///   - question: what was asked.
    public func compared(_ window: Window, of question: Question, now: Instant) -> [Window] {
        switch question.comparison {
        case .nothing: return []
        case .yesterday: return [before(window, question, now)].compactMap(\.self)
        case .lastWeek:
            // Seven days and more are compared with as many before them.
            guard !isLong(window, question) else {
                return [before(window, question, now)].compactMap(\.self)
            }
            return [sameTime(as: window, 7)]
        case .fourWeeks:
            return isMonth(question.period) && question.span == nil
                ? [before(window, question, now)].compactMap(\.self)
                : (1...4).map { sameTime(as: window, 7 * $0) }
        }
    }

    private func before(_ window: Window, _ question: Question, _ now: Instant) -> Window? {
        guard question.span != nil else {
            return compared(with: question.period, stepsBack: question.stepsBack, now: now)
        }
        let days = Int((window.length.inSeconds / 86_400).rounded(.up))
        return sameTime(as: window, max(days, 1))
    }

    private func isLong(_ window: Window, _ question: Question) -> Bool {
        guard question.span == nil else { return window.length > .hours(7 * 24 - 2) }
        return question.period == .days7 || question.period == .week || isMonth(question.period)
    }

    private func isMonth(_ period: Period) -> Bool { period == .days30 || period == .month }

    /// The same stretch of the local clock, that many days before.
    func sameTime(as window: Window, _ days: Int) -> Window {
        let end = sameLocalTime(as: window.end, daysBefore: days)
        // Within a day it is as long, whatever clocks do; days begin and end where theirs do.
        guard day(of: window.start).start == window.start else {
            return Window(end - window.length, end)
        }
        let start = sameLocalTime(as: window.start, daysBefore: days)
        return Window(min(start, end), end)
    }
}

extension SiteCalendar {
    /// The window of a span as seen at `now`, or the one that many of its lengths before; it reaches the
    /// present where its end lies in the future.
    ///
    /// - Returns: `nil`: all of it lies in the future.
    public func window(_ span: CustomSpan, stepsBack: Int, now: Instant) -> Window? {
        switch span {
        case .last(let length):
            let steps = Timespan(milliseconds: length.milliseconds &* Int64(stepsBack))
            return Window(now - length - steps, now - steps, includesEnd: stepsBack == 0)
        case .days(let dates):
            return upToPresent(
                whole(dates.lowerBound..<dates.upperBound.adding(1)), stepsBack, now)
        case .between(let first, let last):
            let start = instant(on: first.date, minute: first.minute)
            let end = instant(on: last.date, minute: last.minute)
            return start < end ? upToPresent(Window(start, end), stepsBack, now) : nil
        }
    }

    private func upToPresent(_ whole: Window, _ stepsBack: Int, _ now: Instant) -> Window? {
        let window = stepped(whole, stepsBack)
        guard window.start <= now else { return nil }
        return window.end <= now ? window : Window(window.start, now, includesEnd: true)
    }

    private func stepped(_ window: Window, _ steps: Int) -> Window {
        guard steps > 0 else { return window }
        let days = (window.length.inSeconds / 86_400).rounded()
        let isOfDays =
            day(of: window.start).start == window.start && day(of: window.end).start == window.end
        guard !isOfDays else { return sameTime(as: window, Int(days) * steps) }
        let length = Timespan(milliseconds: window.length.milliseconds &* Int64(steps))
        return Window(window.start - length, window.end - length)
    }
}
