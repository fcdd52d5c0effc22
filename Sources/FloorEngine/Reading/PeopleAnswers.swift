import Metrics
import Periods
import Vocabulary

/// The answers of the window for people: those of the days before today, and today's.
struct PeopleAnswers {
    let window: Window
    let scores: PeopleScores
    private let past: PastAnswers
    /// All that counts today; `nil` in history, of which everything is past.
    private let today: Tally?

    /// Of queues and all other places.
    var answers: AnswerBook {
        guard let today else { return past.answers }
        var answers = past.answers
        answers.add(today)
        return answers
    }

    init(_ window: Window, _ past: PastAnswers) {
        self.window = window
        self.past = past
        today = nil
        scores = past.scores
    }

    init(_ window: Window, _ past: PastAnswers, today: Tally, about people: [PersonIndex]) {
        self.window = window
        self.past = past
        self.today = today
        var scores = past.scores
        scores.addToLast(today, about: people)
        self.scores = scores
    }
}

extension SnapshotReader {
    /// The answers that the scores of people seen with `window` rest on, and all marks.
    func peopleAnswers(_ window: Window, isLive: Bool) -> PeopleAnswers {
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
        let fresh = tally(Window(today.start, now, includesEnd: true), .queues)
        return PeopleAnswers(whole, past, today: fresh, about: floor.people)
    }
}
