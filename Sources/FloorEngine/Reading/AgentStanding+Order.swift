import Vocabulary

extension [AgentStanding] {
    /// Sorts rows as asked; equal ones keep their order, and rows without the figure come last.
    func ordered(by order: Order) -> [AgentStanding] {
        switch order.key {
        case .name: ordered(by: order.descending ? .up : .down, \.name)
        case .metric(let metric): ordered(order) { $0[metric].value }
        case .attention: ordered(by: order.descending ? .up : .down) { $0.score.worth($0) }
        case .sureScore: ordered(by: order.descending ? .down : .up) { $0.score.worth($0) }
        case .state:
            ordered(by: order.descending ? .down : .up, \.activity?.rank)
        case .timeInState:
            // The longest time has the earliest instant.
            ordered(by: order.descending ? .up : .down, \.activity?.since)
        }
    }

    private enum Direction { case up, down }

    private func ordered(_ order: Order, _ value: (Element) -> Double?) -> Self {
        ordered(by: order.descending ? .down : .up, value)
    }

    private func ordered<Value: Comparable>(
        by direction: Direction, _ value: (Element) -> Value?
    ) -> Self {
        let values = map(value)
        return indices.sorted { left, right in
            guard let a = values[left] else { return values[right] == nil && left < right }
            guard let b = values[right] else { return true }
            if a == b { return left < right }
            return (a < b) == (direction == .up)
        }.map { self[$0] }
    }
}

/// How far a score lies from the others for sure; among equals its shrunk value, then its answers.
private struct Worth: Comparable {
    let surePart: Double
    let shrunk: Double
    let answers: Int

    static func < (left: Self, right: Self) -> Bool {
        (left.surePart, left.shrunk, left.answers) < (right.surePart, right.shrunk, right.answers)
    }
}

extension AgentScore {
    fileprivate func worth(_ standing: AgentStanding) -> Worth? {
        surePart.map {
            Worth(
                surePart: $0, shrunk: standing[.npsShrunk].value ?? 0,
                answers: promoters + passives + detractors)
        }
    }
}

extension Activity {
    /// By precedence of the state; within a state the longest is the greatest.
    fileprivate var rank: Rank {
        let place = PersonState.allCases.firstIndex(of: state) ?? 0
        return Rank(place: place, since: since ?? .distantFuture)
    }

    fileprivate struct Rank: Comparable {
        let place: Int
        let since: Instant

        static func < (left: Self, right: Self) -> Bool {
            left.place == right.place ? left.since > right.since : left.place < right.place
        }
    }
}
