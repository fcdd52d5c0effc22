import Vocabulary

/// Tallies of stretches of time, by their numbers.
struct Cells: Sendable {
    private let parts: Tally.Parts
    private var slots = Slots<Tally>()

    init(of parts: Tally.Parts) {
        self.parts = parts
    }

    mutating func add(_ fact: Fact, to number: Int64) {
        slots.with(number, startingAs: Tally()) { $0.add(fact, parts) }
    }

    /// The tally of one stretch, or `nil` when nothing happened in it.
    subscript(number: Int64) -> Tally? { slots[number] }

    mutating func merge(_ other: Self) {
        other.slots.forEach { number, tally in merge(tally, to: number) }
    }

    /// Counts a tally in one stretch.
    mutating func merge(_ tally: Tally, to number: Int64) {
        var isNew = false
        func start() -> Tally {
            isNew = true
            return tally
        }
        slots.with(number, startingAs: start()) { if !isNew { $0.merge(tally, parts) } }
    }

    /// Takes out every stretch numbered below `first`.
    mutating func take(before first: Int64) -> Cells {
        var taken = Cells(of: parts)
        slots.forEach { number, tally in
            if number < first { taken.merge(tally, to: number) }
        }
        forget(before: first)
        return taken
    }

    /// Lets go of every stretch numbered below `first`.
    mutating func forget(before first: Int64) { slots.forget(before: first) }

    var isEmpty: Bool { slots.values.isEmpty }

    /// Each stretch with its number, in no order.
    func forEach(_ body: (Int64, Tally) -> Void) { slots.forEach(body) }
}
