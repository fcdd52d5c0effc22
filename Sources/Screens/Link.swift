import Vocabulary

/// The state of the talk with the source.
enum Link: Equatable, Sendable {
    /// Nothing has been asked yet.
    case idle
    case asking(Question)
    /// The source failed and is asked again at `retry`.
    case broken(SourceFault, retry: Instant)

    static let longestPause = Timespan.seconds(30)

    /// How long to wait after that many failures in a row: 1, 2, 4 … 30 seconds.
    static func pause(after failures: Int) -> Timespan {
        min(.seconds(1 << Int64(min(max(failures - 1, 0), 5))), longestPause)
    }
}
