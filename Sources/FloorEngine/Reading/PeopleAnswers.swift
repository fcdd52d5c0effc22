import Metrics
import Periods
import Vocabulary

/// The answers of the window for people: those of the days before today, and today's.
struct PeopleAnswers {
    let window: Window
    let scores: PeopleScores
    /// Where they are read.
    let sources: [any AnswerSource]

    /// - Parameter today: all that counts today; empty in history, of which everything is past.
    init(_ window: Window, _ past: PastAnswers, today: [Tally] = []) {
        self.window = window
        var scores = past.scores
        for tally in today { scores.addToLast(tally) }
        self.scores = scores
        var sources: [any AnswerSource] = today
        sources.append(past.answers)
        self.sources = sources
    }
}

extension SnapshotReader {
    /// The answers that the scores of people seen with `window` rest on, and all marks.
    mutating func peopleAnswers(_ window: Window, isLive: Bool) -> PeopleAnswers {
        let whole = calendar.peopleWindow(window, days: state.definitions.people.windowDays)
        guard isLive else {
            return PeopleAnswers(
                whole, PastAnswers(whole, upTo: whole.end, state.timeline, calendar))
        }
        let today = calendar.day(of: now)
        let kept = state.past.flatMap { past in
            past.window == Window(whole.start, today.start) ? past : nil
        }
        let past = kept ?? PastAnswers(whole, upTo: today.start, state.timeline, calendar)
        let todays = queues(Window(today.start, now, includesEnd: true))
        return PeopleAnswers(whole, past, today: todays.queues)
    }
}
