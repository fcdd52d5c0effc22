import Vocabulary

/// Who has the word in the talk with the source.
enum Link: Equatable, Sendable {
    /// Nothing has been asked yet.
    case idle
    case asking(Question)
    /// After a failure nothing is asked before this instant.
    case resting(until: Instant)
}

/// A source that does not answer, from its first failure to its next answer.
struct Outage: Equatable, Sendable {
    /// What it said last.
    let fault: SourceFault
    /// How often in a row it has failed.
    let tries: Int

    static let longestPause = Timespan.seconds(30)

    /// How long to wait before the next try: 1, 2, 4 … 30 seconds.
    var pause: Timespan {
        min(.seconds(1 << Int64(min(max(tries - 1, 0), 5))), Self.longestPause)
    }
}
