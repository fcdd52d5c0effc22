import Vocabulary

extension [Standing] {
    /// Sorts rows as asked; equal ones keep their order, and rows without the figure come last.
    func ordered(by order: Order) -> [Standing] {
        enumerated().sorted { left, right in
            switch left.element.compared(with: right.element, by: order) {
            case .before: true
            case .after: false
            case .level: left.offset < right.offset
            }
        }.map(\.element)
    }
}

extension Standing {
    fileprivate enum Place { case before, after, level }

    fileprivate func compared(with other: Standing, by order: Order) -> Place {
        switch order.key {
        case .name: return Self.place(name, other.name, descending: !order.descending)
        case .metric(let metric):
            return Self.place(
                self[metric].value, other[metric].value, descending: order.descending)
        case .sureScore, .state, .timeInState: return .level
        case .attention: return attention(against: other, order.descending)
        }
    }

    /// The worst lamp first; among equal lamps the lower service level, then the lower score.
    private func attention(against other: Standing, _ descending: Bool) -> Place {
        let lamps = Self.place(
            lamp.map { Double($0.rawValue) }, other.lamp.map { Double($0.rawValue) },
            descending: descending)
        guard lamps == .level else { return lamps }
        for metric in [Metric.sl, .npsAgent] {
            let place = Self.place(
                self[metric].value, other[metric].value, descending: !descending)
            if place != .level { return place }
        }
        return .level
    }

    private static func place<Value: Comparable>(
        _ left: Value?, _ right: Value?, descending: Bool
    ) -> Place {
        guard let left else { return right == nil ? .level : .after }
        guard let right else { return .before }
        if left == right { return .level }
        return (left > right) == descending ? .before : .after
    }
}
