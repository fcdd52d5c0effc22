import Vocabulary

/// Somewhere facts are kept. Three conformers: `History` for a board, `Collection` for a report, `Relay`
/// for whoever counts them elsewhere.
protocol FactLayer: Sendable {
    mutating func add(_ facts: [Fact])
    /// Adds all of `facts` and leaves it empty.
    mutating func take(_ facts: inout [Fact])
    /// How many facts are made before they are added: few, where they are counted while they are near.
    static var batchLength: Int { get }
    mutating func merge(_ other: Self)
    /// A layer of the same kind without any fact.
    func emptied() -> Self
    /// Lets go of what is no longer asked for at `now`.
    mutating func forget(at now: Instant)
}

extension FactLayer {
    static var batchLength: Int { 100 }

    mutating func take(_ facts: inout [Fact]) {
        add(facts)
        facts.removeAll(keepingCapacity: true)
    }
}
