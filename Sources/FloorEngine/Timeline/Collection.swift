import Vocabulary

/// The facts of one window, for a report: one tally of the whole, and quarter hours where intervals are
/// asked for. Zones differ from UTC by whole quarters, so every local interval is a merge of them.
struct Collection: FactLayer {
    /// `nil`: everything.
    let window: Window?
    let keepsQuarters: Bool
    private(set) var total = Tally()
    private(set) var quarters = Cells(of: .queues)

    static var quarter: Timespan { .minutes(15) }

    init(window: Window?, keepsQuarters: Bool) {
        self.window = window
        self.keepsQuarters = keepsQuarters
    }

    mutating func add(_ facts: [Fact]) {
        for fact in facts {
            // Where people are at home is decided over the whole input.
            guard let window, !fact.isAnsweredFor else {
                add(fact)
                continue
            }
            if let inside = fact.clipped(to: window) { add(inside) }
        }
    }

    private mutating func add(_ fact: Fact) {
        total.add(fact, .all)
        guard keepsQuarters else { return }
        if case .spent = fact.kind { return }
        quarters.add(fact, to: fact.at.slot(of: Self.quarter))
    }

    mutating func merge(_ other: Self) {
        total.merge(other.total)
        quarters.merge(other.quarters)
    }

    func emptied() -> Self { Collection(window: window, keepsQuarters: keepsQuarters) }

    func forget(at now: Instant) {}
}

extension Fact {
    fileprivate var isAnsweredFor: Bool {
        if case .answeredFor = kind { return true }
        return false
    }
}
