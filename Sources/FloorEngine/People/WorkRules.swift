import Vocabulary

/// The rules of handling in the shape the fold wants: plain words, no look-up.
struct WorkRules: Equatable, Sendable {
    /// After-call work is over after so long at the latest.
    let acwLimit: Timespan?
    /// A conversation without an end is given up after so long.
    let ghostAfter: Timespan
    let includesACW: Bool
    let includesRing: Bool

    init(_ definitions: Definitions) {
        acwLimit = definitions.handling.acwLimit
        ghostAfter = definitions.time.ghostAfter
        includesACW = definitions.handling.includesACW
        includesRing = definitions.handling.includesRing
    }
}
