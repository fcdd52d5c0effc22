import Metrics
import Vocabulary

/// The facts of one window, for a report: one tally of the whole, and slots of time where intervals are
/// asked for, of which every local interval is a merge.
struct Collection: FactLayer {
    /// `nil`: everything.
    let window: Window?
    /// `nil`: no intervals are asked for. Divides them all.
    let width: Timespan?
    private(set) var total = Tally()
    private(set) var slots = Cells(of: .queues)
    /// What all people together did in each slot.
    private(set) var times: [Int64: StateTime] = [:]

    /// - Parameter minutes: how long the intervals are that will be asked for.
    init(window: Window?, intervals minutes: Int?) {
        self.init(window: window, width: minutes.map { .minutes(Int64(Self.divisor($0))) })
    }

    private init(window: Window?, width: Timespan?) {
        self.window = window
        self.width = width
    }

    /// Local clocks differ from UTC by quarters of an hour.
    private static func divisor(_ minutes: Int) -> Int {
        var (a, b) = (minutes, 15)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    mutating func add(_ facts: [Fact]) {
        for fact in facts {
            guard let window else {
                add(fact)
                continue
            }
            if let inside = fact.clipped(to: window) {
                add(inside)
            } else if case .accepted(let person, let queue, _, _) = fact.kind {
                // Where people are at home is decided over the whole input.
                total.addHome(person, queue)
            }
        }
    }

    private mutating func add(_ fact: Fact) {
        total.add(fact, .all)
        guard let width else { return }
        guard fact.stretch != nil else {
            return slots.add(fact, to: fact.at.slot(of: width))
        }
        fact.cut(by: width) { slot, part in
            guard case .spent(_, let state, _, let length) = part.kind else { return }
            times[slot, default: StateTime()].add(StateTime.Input(state, length))
        }
    }

    mutating func merge(_ other: Self) {
        total.merge(other.total)
        slots.merge(other.slots)
        for (slot, time) in other.times { times[slot, default: StateTime()].merge(time) }
    }

    /// What was counted in one interval.
    struct Part {
        let interval: Window
        var tally = Tally()
        var time = StateTime()
    }

    /// - Precondition: intervals of this length were asked for from the start.
    func part(_ interval: Window) -> Part {
        var part = Part(interval: interval)
        guard let width else { return part }
        let last = interval.includesEnd ? interval.end : interval.end - .milliseconds(1)
        let slots = interval.start.slot(of: width)...last.slot(of: width)
        for slot in slots {
            if let tally = self.slots[slot] { part.tally.merge(tally) }
            if let time = times[slot] { part.time.merge(time) }
        }
        return part
    }

    func emptied() -> Self { Collection(window: window, width: width) }

    func forget(at now: Instant) {}
}
