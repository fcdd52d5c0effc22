import Vocabulary

/// What is going to happen, earliest first; at one second, in the order in which it was decided.
struct Agenda {
    private struct Entry {
        let second: Int64
        let order: UInt64
        let happening: Happening

        static func < (left: Self, right: Self) -> Bool {
            (left.second, left.order) < (right.second, right.order)
        }
    }

    /// - Invariant: a heap; no entry comes before the one at half its place.
    private var heap: [Entry] = []
    private var decided: UInt64 = 0

    mutating func add(_ happening: Happening, at second: Int64) {
        decided += 1
        heap.append(Entry(second: second, order: decided, happening: happening))
        var place = heap.count - 1
        while place > 0, heap[place] < heap[(place - 1) / 2] {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    /// Takes out what happens next, unless that is after `second`.
    mutating func next(upTo second: Int64) -> (second: Int64, happening: Happening)? {
        guard let first = heap.first, first.second <= second, let last = heap.popLast() else {
            return nil
        }
        if !heap.isEmpty { sink(last) }
        return (first.second, first.happening)
    }

    /// Puts `entry` at the top and lets it sink to its place.
    private mutating func sink(_ entry: Entry) {
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { break }
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < entry else { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = entry
    }
}

/// Something decided before it happens. Callers and agents are places in the centre's lists; a `turn`
/// tells whether the one it was decided for still is in that situation.
enum Happening {
    case dayBegins(CivilDate)
    case arrival(queue: Int)
    case patienceEnds(caller: Int, turn: UInt32)
    case ringingEnds(agent: Int, turn: UInt32)
    case talkEnds(agent: Int, turn: UInt32)
    case pauseEnds(agent: Int, turn: UInt32)
    case shiftBegins(agent: Int)
    case shiftEnds(agent: Int)
    case pauseDue(agent: Int, Respite)
    case survey(caller: Int)
}
