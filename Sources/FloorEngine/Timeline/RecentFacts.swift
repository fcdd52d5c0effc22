import Vocabulary

/// Facts by quarter of an hour, stretches of time cut at its borders: for the ragged ends of windows, each
/// of which lies in one cell and so in one quarter.
struct RecentFacts: Sendable {
    private var slots = Slots<[Fact]>()

    init() {}

    /// - Parameter slot: the quarter that the whole fact lies in.
    mutating func add(_ fact: Fact, to slot: Int64) {
        slots.with(slot, startingAs: []) { $0.append(fact) }
    }

    mutating func merge(_ other: Self) {
        other.slots.forEach { number, facts in
            slots.with(number, startingAs: []) { $0.append(contentsOf: facts) }
        }
    }

    mutating func forget(before instant: Instant) {
        slots.forget(before: instant.slot(of: History.personWidth))
    }

    /// Calls `body` with what lies in `window`. Costs a pass over the facts of a quarter of an hour.
    ///
    /// - Precondition: `window` does not reach over the end of a quarter.
    func forEach(in window: Window, _ body: (Fact) -> Void) {
        for fact in slots[window.start.slot(of: History.personWidth)] ?? [] {
            if let inside = fact.clipped(to: window) { body(inside) }
        }
    }
}
