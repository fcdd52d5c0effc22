import Vocabulary

/// Tallies by the number of their stretch of time (a slot since the epoch, or a day).
///
/// Nearly every fact falls into the stretch of the one before, so that is looked at first.
struct Cells: Sendable {
    private let parts: Tally.Parts
    private var places: [Int64: Int] = [:]
    private var tallies: [Tally] = []
    private var numbers: [Int64] = []
    private var lastNumber = Int64.min
    private var lastPlace = 0

    init(of parts: Tally.Parts) {
        self.parts = parts
    }

    mutating func add(_ fact: Fact, to number: Int64) {
        if number != lastNumber { turn(to: number) }
        tallies[lastPlace].add(fact, parts)
    }

    private mutating func turn(to number: Int64) {
        lastNumber = number
        if let place = places[number] { return lastPlace = place }
        lastPlace = tallies.count
        places[number] = lastPlace
        tallies.append(Tally())
        numbers.append(number)
    }

    /// The tally of one stretch, or `nil` when nothing happened in it.
    subscript(number: Int64) -> Tally? {
        places[number].map { tallies[$0] }
    }

    mutating func merge(_ other: Self) {
        for (number, tally) in zip(other.numbers, other.tallies) { merge(tally, to: number) }
    }

    private mutating func merge(_ tally: Tally, to number: Int64) {
        let isNew = places[number] == nil
        turn(to: number)
        if isNew { tallies[lastPlace] = tally } else { tallies[lastPlace].merge(tally) }
    }

    /// Takes out every stretch numbered below `first`.
    mutating func take(before first: Int64) -> Cells {
        var taken = Cells(of: parts)
        for (number, tally) in zip(numbers, tallies) where number < first {
            taken.merge(tally, to: number)
        }
        forget(before: first)
        return taken
    }

    /// Lets go of every stretch numbered below `first`.
    mutating func forget(before first: Int64) {
        guard numbers.contains(where: { $0 < first }) else { return }
        let kept = zip(numbers, tallies).filter { $0.0 >= first }
        numbers = kept.map(\.0)
        tallies = kept.map(\.1)
        places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
        lastNumber = .min
    }

    /// Each stretch with its number, in no order.
    func forEach(_ body: (Int64, Tally) -> Void) {
        for (number, tally) in zip(numbers, tallies) { body(number, tally) }
    }
}
