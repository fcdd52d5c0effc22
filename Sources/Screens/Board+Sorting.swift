import Drawing
import Vocabulary

extension Board {
    mutating func sort(_ sorting: Action.Sorting) -> [Command] {
        guard screen != .wall, picture != nil else { return [] }
        let columns = columnKeys
        let place = columns.firstIndex(of: order.key)
        switch sorting {
        case .next:
            let next = place.map { $0 + 1 } ?? 0
            order = Order(startingWith: next < columns.count ? columns[next] : .attention)
        case .columnRight:
            order = Order(startingWith: columns[min((place ?? -1) + 1, columns.count - 1)])
        case .columnLeft:
            order = Order(startingWith: columns[max((place ?? columns.count) - 1, 0)])
        case .turnRound:
            order.descending.toggle()
        }
        return ask()
    }

    /// What the rows can be sorted by from left to right: the name and the columns in sight.
    private var columnKeys: [Order.Key] {
        guard let snapshot = picture?.snapshot else { return [.name] }
        let columns = StandingColumn.visible(
            StandingColumn.available(snapshot), in: StandingTable.room(in: size.columns),
            shift: columnShift)
        return [.name] + columns.compactMap { $0.metric.map(Order.Key.metric) }
    }
}

extension Order {
    /// The order in which a key is looked at first: the worst on top.
    fileprivate init(startingWith key: Key) {
        self.init(key, descending: key != .metric(.sl) && key != .metric(.npsAgent))
    }
}
