public import Vocabulary

/// What a survey file does not say about itself.
public struct SurveyForm: Sendable {
    public var layout: SurveyLayout
    /// The clock on which times without an offset were read.
    public var clock: LocalClock
    /// When the file was written: an answer without a time was given by then. `nil`: nobody knows, and
    /// such an answer cannot be read.
    public var writtenAt: Instant?

    public init(
        layout: SurveyLayout = SurveyLayout(), clock: LocalClock = .utc, writtenAt: Instant? = nil
    ) {
        self.layout = layout
        self.clock = clock
        self.writtenAt = writtenAt
    }
}
