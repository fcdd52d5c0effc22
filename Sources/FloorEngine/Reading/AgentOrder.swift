import Metrics
import Vocabulary

/// Puts persons in order before their rows are made.
struct AgentOrder {
    let builder: AgentBuilder
    let order: Order

    /// Sorts as asked; equal ones keep their order, and those without the figure come last.
    func sorted(_ people: [Agent]) -> [Agent] {
        let (down, up) = order.descending ? (Direction.down, Direction.up) : (.up, .down)
        let (figures, house) = (builder.figures, builder.house)
        let presences = builder.present.presences
        switch order.key {
        case .name: return sorted(people, up) { house.shown($0.person) }
        case .metric(let metric):
            return sorted(people, down) { figures.figure(metric, ofRow: $0.person.index).value }
        case .attention: return sorted(people, up, by: worth)
        case .sureScore: return sorted(people, down, by: worth)
        case .state:
            guard builder.isLive else { return people }
            return sorted(people, down) { Rank(presences[$0.person.index]) }
        case .timeInState:
            guard builder.isLive else { return people }
            // The longest time has the earliest instant.
            return sorted(people, up) { presences[$0.person.index].known }
        }
    }

    private enum Direction { case up, down }

    private func sorted<Value: Comparable>(
        _ people: [Agent], _ direction: Direction, by value: (MarkReading.Judged) -> Value?
    ) -> [Agent] {
        let values = people.map { value($0.judged) }
        return people.indices.sorted { left, right in
            guard let a = values[left] else { return values[right] == nil && left < right }
            guard let b = values[right] else { return true }
            if a == b { return left < right }
            return (a < b) == (direction == .up)
        }.map { people[$0] }
    }

    private func worth(_ judged: MarkReading.Judged) -> Worth? {
        builder.surePart(of: judged).map { part in
            let shrunk = builder.figures.figure(.npsShrunk, ofRow: judged.person.index)
            return Worth(
                surePart: part, shrunk: shrunk.value ?? 0,
                answers: builder.figures.scores[judged.person].answers)
        }
    }
}

/// Whose row is to be made.
struct Agent {
    let judged: MarkReading.Judged
    let department: String?
    /// The handle times of the department.
    let usual: RobustSpread
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

/// By precedence of the state; within a state the longest is the greatest.
private struct Rank: Comparable {
    let place: Int
    let since: Instant

    init(_ presence: Presence) {
        place = PersonState.allCases.firstIndex(of: presence.state) ?? 0
        since = presence.known ?? .distantFuture
    }

    static func < (left: Self, right: Self) -> Bool {
        left.place == right.place ? left.since > right.since : left.place < right.place
    }
}
