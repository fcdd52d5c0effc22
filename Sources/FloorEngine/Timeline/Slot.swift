import Vocabulary

/// A stretch of time out of those of one width, with its number since the epoch. Most instants lie in the
/// stretch of the one before, which is known without a division.
struct Slot: Sendable {
    private let width: Timespan
    private(set) var number: Int64
    private(set) var start: Instant
    private(set) var end: Instant

    /// - Parameter width: of every stretch.
    init(of width: Timespan) {
        self.width = width
        number = 0
        start = Instant(milliseconds: 0)
        end = start + width
    }

    /// Moves to the stretch of `instant`, and tells its number.
    mutating func number(at instant: Instant) -> Int64 {
        guard instant < start || instant >= end else { return number }
        number = instant.slot(of: width)
        start = Instant(slot: number, of: width)
        end = start + width
        return number
    }
}
