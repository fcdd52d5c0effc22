import Vocabulary

/// Facts on their way to be counted elsewhere, with the stretches of time they belong to.
struct Relay: FactLayer {
    private struct Stretch {
        /// Given at the first hand-over.
        var number: Int?
        var facts: [Fact] = []

        /// Makes room for about as many facts as it had, so that they need not be moved as they grow.
        mutating func letGo() {
            let room = facts.count + facts.count / 8
            facts = []
            facts.reserveCapacity(room)
        }
    }

    /// Its own, and those merged into it.
    private var stretches = [Stretch()]

    mutating func add(_ facts: [Fact]) {
        stretches[stretches.count - 1].facts += facts
    }

    /// Without moving them one by one, where they are the first of a stretch.
    mutating func take(_ facts: inout [Fact]) {
        let last = stretches.count - 1
        guard stretches[last].facts.isEmpty else {
            stretches[last].facts += facts
            return facts.removeAll(keepingCapacity: true)
        }
        swap(&stretches[last].facts, &facts)
    }

    /// They are counted elsewhere: all that a batch makes goes there at once.
    static var batchLength: Int { .max }

    mutating func merge(_ other: Self) {
        stretches += other.stretches
    }

    func emptied() -> Self { Relay() }

    func forget(at now: Instant) {}

    /// Moves its facts into `taken`.
    mutating func hand(over taken: inout ReplayFacts, isSettled: Bool, named: inout Int) {
        for index in stretches.indices {
            if stretches[index].number == nil {
                stretches[index].number = named
                named += 1
            }
            guard let number = stretches[index].number else { continue }
            if !stretches[index].facts.isEmpty {
                taken.parts.append(.init(stretch: number, facts: stretches[index].facts))
            }
            if isSettled {
                taken.settled.append(number)
            } else {
                taken.unsettled.append(number)
            }
            stretches[index].letGo()
        }
        if isSettled { stretches = [Stretch()] }
    }
}
