import Text
import Vocabulary

extension Viewpoint {
    private var clock: LocalClock { snapshot.clock }

    /// The time of day of an instant of the engine's clock.
    func clock(_ instant: Instant) -> String { say.clock(clock.reading(at: instant)) }

    func clockWithSeconds(_ instant: Instant) -> String {
        say.clockWithSeconds(clock.reading(at: instant))
    }

    /// With the date before it when that is not today.
    func moment(_ instant: Instant) -> String {
        say.moment(clock.reading(at: instant), today: today)
    }

    private var today: CivilDate { clock.reading(at: picture.engineTime(at: now)).date }

    /// When the sources behind the figures were last read with success.
    var lastGood: Instant {
        let checks = snapshot.sources.map { $0.checkedAt ?? snapshot.now }
        return checks.min() ?? snapshot.now
    }

    /// When the engine last answered.
    var lastAnswer: Instant { picture.engineTime(at: picture.confirmed) }

    /// The window in words: `13:00–14:00`, `20 Nov 22:00–06:00`, `Fri 20 Nov`, `15 Nov–21 Nov`.
    func span(of window: Window) -> String {
        let first = clock.reading(at: window.start)
        let last = clock.reading(at: window.end)
        // An end at midnight belongs to the day before.
        let lastDay = clock.reading(at: max(window.start, window.end - .milliseconds(1))).date
        if first.isMidnight && last.isMidnight && first.date == lastDay {
            return say.dateWithWeekday(first.date)
        }
        guard first.date == lastDay || window.length < .hours(24) else {
            return "\(say.date(first.date))–\(say.date(lastDay))"
        }
        let date = first.date == today ? "" : "\(say.date(first.date)) "
        return "\(date)\(say.clock(first))–\(say.clock(last))"
    }

    /// `nil`: a stretch that was typed and has no name.
    var namedPeriod: Period? { picture.question.span == nil ? snapshot.period : nil }

    /// The period in the head, the fullest first: `today 08:00–14:32`, `today`.
    var periodLabels: [String] {
        if let span = picture.question.span { return labels(of: span) }
        let name = say(PeriodPhrase.long(snapshot.period))
        guard let window = snapshot.window, !snapshot.isHistory else { return [name] }
        if snapshot.period.rolling != nil {
            return [
                say(PeriodPhrase.last(snapshot.period)), say(PeriodPhrase.short(snapshot.period)),
            ]
        }
        if snapshot.period == .yesterday { return [name] }
        return ["\(name) \(span(of: window))", name]
    }

    /// A stretch that was typed; what is over is said in place of `live`.
    private func labels(of span: CustomSpan) -> [String] {
        guard let window = snapshot.window, !snapshot.isHistory else {
            return [say(PeriodPhrase.custom)]
        }
        return [self.span(of: window)]
    }

    /// The same where scores rest on a longer window: `today · NPS 30 d`.
    var peoplePeriodLabels: [String] {
        guard let scores = snapshot.scoreWindow, scores != snapshot.window,
            let full = periodLabels.first, let short = periodLabels.last
        else { return periodLabels }
        // A window of local days may be an hour longer or shorter than whole ones.
        let days = Int((scores.length.inSeconds / 86_400).rounded(.up))
        return [
            say(PeriodPhrase.withScores(full, days: days)),
            say(PeriodPhrase.withScoresShort(short, days: days)), short,
        ]
    }

    /// The same on the wall: `TODAY since 08:00`.
    var loudPeriodLabels: [String] {
        if let span = picture.question.span { return labels(of: span).map { $0.uppercased() } }
        let name = say(PeriodPhrase.loud(snapshot.period))
        guard let window = snapshot.window, !snapshot.isHistory else { return [name] }
        if snapshot.period.rolling != nil {
            return [say(PeriodPhrase.loudLast(snapshot.period)), name]
        }
        let start = clock.reading(at: window.start)
        let isOfToday = start.date == today
        return [
            say(
                PeriodPhrase.since(
                    period: name, start: isOfToday ? say.clock(start) : say.date(start.date))),
            name,
        ]
    }
}

extension CivilTime {
    fileprivate var isMidnight: Bool { hour == 0 && minute == 0 && second == 0 }
}
