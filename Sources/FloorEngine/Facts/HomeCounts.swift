/// How many visits each person answered in each queue: where a person is at home.
struct HomeCounts: Sendable {
    private var table = KeyMap()
    /// The greatest index of a queue, plus 1.
    private var queues = 0

    init() {}

    mutating func count(_ person: PersonIndex, _ queue: QueueIndex) {
        table.add(1, to: Self.key(person, queue))
        queues = max(queues, queue.index + 1)
    }

    mutating func merge(_ other: Self) {
        other.table.forEach { table.add($1, to: $0) }
        queues = max(queues, other.queues)
    }

    /// Counts what `other` has of one person. Costs a look for each queue.
    mutating func merge(_ other: Self, of person: PersonIndex) {
        for index in 0..<other.queues {
            let key = Self.key(person, QueueIndex(index))
            if let count = other.table[key] { table.add(Int32(count), to: key) }
        }
        queues = max(queues, other.queues)
    }

    /// The same as a dictionary. Costs a pass.
    var counts: [Tally.AnswerKey: Int32] {
        var counts: [Tally.AnswerKey: Int32] = [:]
        counts.reserveCapacity(table.count)
        table.forEach { counts[Self.pair($0)] = $1 }
        return counts
    }

    /// Never 0, since persons are counted from 1 in it.
    private static func key(_ person: PersonIndex, _ queue: QueueIndex) -> UInt64 {
        UInt64(UInt32(bitPattern: person.value) &+ 1) << 32
            | UInt64(UInt32(bitPattern: queue.value))
    }

    private static func pair(_ key: UInt64) -> Tally.AnswerKey {
        Tally.AnswerKey(
            person: PersonIndex(Int(key >> 32) - 1),
            queue: QueueIndex(Int(key & 0xFFFF_FFFF)))
    }
}

extension HomeCounts: Equatable {
    static func == (left: Self, right: Self) -> Bool { left.counts == right.counts }
}

extension Tally {
    struct AnswerKey: Hashable, Sendable {
        let person: PersonIndex
        let queue: QueueIndex
    }
}
