import Metrics
import Periods
import Vocabulary

/// The answers of the whole days of a window that ends today. They change only when an answer comes late,
/// so a board that asks every two seconds need not merge a month every time.
struct PastAnswers: Sendable {
    /// From the window's start to the start of today.
    let window: Window
    let kinship: Kinship
    let scores: PeopleScores
    let answers: AnswerBook

    /// Costs a merge of the answers of all days of the window.
    init(
        _ window: Window, upTo end: Instant, _ timeline: Timeline<History>,
        _ calendar: SiteCalendar
    ) {
        self.window = Window(window.start, end)
        kinship = timeline.floor.kinship
        let parts = calendar.parts(of: window, atMost: PeopleScores.mostParts)
        var scores = PeopleScores(parts: parts.count)
        var answers = AnswerBook()
        for (place, part) in parts.enumerated() {
            let inside = Window(part.start, max(min(part.end, end), part.start))
            guard inside.length > .zero else { continue }
            var tally = Tally()
            for layer in timeline.layers { layer.collect(inside, .init(.answers), into: &tally) }
            scores.add(tally, to: place)
            answers.add(tally)
        }
        self.scores = scores
        self.answers = answers
    }

    /// Whether `events` may change what was answered before today.
    func isTouched(by events: [Event], _ rules: SurveyRules) -> Bool {
        let lastCorrection = window.end + rules.editWindow
        return events.contains { event in
            if event.time < window.end { return true }
            guard case .survey = event.kind else { return false }
            return rules.clock == .contactEnded || event.time <= lastCorrection
        }
    }
}

extension SiteCalendar {
    /// The window of scores of people and of marks as seen with `window`: the last days up to its end,
    /// whole and today's, and never shorter than `window` itself.
    func peopleWindow(_ window: Window, days: Int) -> Window {
        let last = window.includesEnd ? window.end : window.end - .milliseconds(1)
        let today = date(of: max(last, window.start))
        let start = startOfDay(CivilDate(day: today.day - (max(days, 1) - 1)))
        return Window(min(start, window.start), window.end, includesEnd: window.includesEnd)
    }

    /// `window` cut at midnights into parts of nearly equal numbers of days, oldest first.
    func parts(of window: Window, atMost most: Int) -> [Window] {
        let last = window.includesEnd ? window.end : window.end - .milliseconds(1)
        let first = date(of: window.start).day
        let days = max(date(of: max(last, window.start)).day - first, 0) + 1
        let count = min(days, most)
        let borders = (0...count).map { place -> Instant in
            if place == 0 { return window.start }
            return place == count
                ? window.end : startOfDay(CivilDate(day: first + place * days / count))
        }
        return (0..<count).map { place in
            Window(
                borders[place], borders[place + 1],
                includesEnd: window.includesEnd && place == count - 1)
        }
    }
}
