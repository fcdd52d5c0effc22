import Vocabulary

/// What figures are measured against: earlier windows, read as one.
struct Yardstick {
    let reading: WindowReading
    let windows: [Window]
    /// The window that is measured.
    let measured: Window
    /// Whether the scores measured are of the same window.
    let hasScores: Bool

    /// A metric of all windows together; of counts the mean.
    ///
    /// - Returns: `nil`: it cannot be measured by these.
    func comparable(_ metric: Metric, _ measure: Measure) -> Measure? {
        // The present has nothing before it.
        guard !metric.isLive, hasScores || !metric.isScore,
            measure.sufficiency != .insufficient
        else { return nil }
        guard metric.unit == .count else { return measure }
        guard hasSameLength else { return nil }
        return Measure(
            measure.value.map { $0 / Double(windows.count) }, of: measure.evidence)
    }

    /// Counts of a shorter stretch would be smaller for no other reason.
    private var hasSameLength: Bool {
        windows.allSatisfy { window in
            let difference = window.length - measured.length
            return max(difference, .zero - difference) <= History.queueWidth
        }
    }
}
