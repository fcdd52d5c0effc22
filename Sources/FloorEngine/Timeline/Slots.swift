/// Values by the number of a stretch of time (a slot since the epoch, or a day).
///
/// Nearly every value asked for is that of the stretch asked for before, so that is looked at first.
struct Slots<Value: Sendable>: Sendable {
    private var places: [Int64: Int] = [:]
    private(set) var values: [Value] = []
    private(set) var numbers: [Int64] = []
    private var lastNumber = Int64.min
    private var lastPlace = 0

    init() {}

    /// The value of one stretch, or `nil` when there is none.
    subscript(number: Int64) -> Value? {
        places[number].map { values[$0] }
    }

    /// Changes the value of one stretch, which is `start` on first sight.
    mutating func with(
        _ number: Int64, startingAs start: @autoclosure () -> Value,
        _ body: (inout Value) -> Void
    ) {
        if number != lastNumber { turn(to: number, start) }
        body(&values[lastPlace])
    }

    private mutating func turn(to number: Int64, _ start: () -> Value) {
        lastNumber = number
        if let place = places[number] { return lastPlace = place }
        lastPlace = values.count
        places[number] = lastPlace
        values.append(start())
        numbers.append(number)
    }

    /// Lets go of every stretch numbered below `first`.
    mutating func forget(before first: Int64) {
        guard numbers.contains(where: { $0 < first }) else { return }
        let kept = zip(numbers, values).filter { $0.0 >= first }
        numbers = kept.map(\.0)
        values = kept.map(\.1)
        places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
        lastNumber = .min
    }

    /// Each stretch with its number, in no order.
    func forEach(_ body: (Int64, Value) -> Void) {
        for (number, value) in zip(numbers, values) { body(number, value) }
    }
}
