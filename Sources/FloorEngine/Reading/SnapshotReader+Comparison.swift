import Periods
import Vocabulary

/// Which stretches of time a question is about.
extension SnapshotReader {
    private var snapping: Snapping { Snapping(calendar: calendar, now: now) }

    /// The window asked for, as finely as the past is known.
    func window(of question: Question) -> Window? {
        let window =
            question.span.map { calendar.window($0, stepsBack: question.stepsBack, now: now) }
            ?? calendar.window(question.period, stepsBack: question.stepsBack, now: now)
        return window.map { snapping.outward($0, forPeople: question.isAboutAgents) }
    }

    /// Before this nothing is known.
    var knownStart: Instant {
        max(state.firstEvent ?? .distantPast, snapping.oldest)
    }

    /// The windows to measure `window` against; none unless all of them are known.
    func compared(_ window: Window, _ question: Question) -> [Window] {
        let windows = calendar.compared(window, of: question, now: now)
        let known = windows.compactMap { snapping.inward($0) }
            .filter { isKnown($0, question.comparison) }
        return known.count == windows.count ? known : []
    }

    private func isKnown(_ window: Window, _ comparison: Comparison) -> Bool {
        guard let first = state.firstEvent, window.start >= snapping.oldest else { return false }
        // A centre's first day may begin with its first call; a week back the log must reach further.
        return comparison == .yesterday ? first < window.end : first <= window.start
    }

    /// - Parameter windows: all known; of none there is nothing to measure by.
    mutating func yardstick(
        _ windows: [Window], measuring window: Window, hasScores: Bool
    ) -> Yardstick? {
        guard let newest = windows.first else { return nil }
        let reading =
            windows.count == 1 ? reading(compared: newest) : reading(sumOf: windows)
        return Yardstick(
            reading: reading, windows: windows, measured: window, hasScores: hasScores)
    }
}

extension Question {
    var isAboutAgents: Bool {
        if case .agents = scope { return true }
        return rows == .agents
    }
}
