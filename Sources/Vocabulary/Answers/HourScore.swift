/// The score of one hour of a day.
public struct HourScore: Equatable, Sendable {
    /// When the hour began, or the window in it.
    public var start: Instant
    /// Of the agent question.
    public var score: Figure

    public init(start: Instant, score: Figure) {
        self.start = start
        self.score = score
    }
}
