import Vocabulary

/// Somewhere facts are kept. Two conformers: `History` for a board, `Collection` for a report.
protocol FactLayer: Sendable {
    mutating func add(_ facts: [Fact])
    mutating func merge(_ other: Self)
    /// A layer of the same kind without any fact.
    func emptied() -> Self
    /// Lets go of what is no longer asked for at `now`.
    mutating func forget(at now: Instant)
}
