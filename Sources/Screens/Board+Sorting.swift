import Drawing
import Vocabulary

extension Board {
    /// How the rows of this page are sorted.
    var order: Order {
        get { order(on: screen) }
        set {
            if case .agents = screen {
                people.order = newValue
            } else {
                partsOrder = newValue
            }
        }
    }

    /// What is looked at closely has no order.
    func order(on screen: Screen) -> Order {
        switch screen {
        case .wall, .departments, .department: partsOrder
        case .agents: people.order ?? (hasSurveys ? .agentsByScore : Order(.state))
        case .agent: Order()
        }
    }

    private var hasSurveys: Bool {
        !(picture?.snapshot.notes.contains(.noSurveys) ?? false)
    }

    mutating func sort(_ sorting: Action.Sorting) -> [Command] {
        guard let columns = columnKeys else { return [] }
        let place = columns.firstIndex(of: order.key)
        switch sorting {
        case .next:
            let next = place.map { $0 + 1 } ?? 0
            order = next < columns.count ? Order(startingWith: columns[next]) : firstOrder
        case .columnRight:
            order = Order(startingWith: columns[min((place ?? -1) + 1, columns.count - 1)])
        case .columnLeft:
            order = Order(startingWith: columns[max((place ?? columns.count) - 1, 0)])
        case .turnRound:
            order.descending.toggle()
        }
        return ask()
    }

    /// Where going through the columns begins anew.
    private var firstOrder: Order {
        if case .agents = screen { Order(startingWith: .name) } else { Order() }
    }

    /// What the rows can be sorted by from left to right: the name and the columns in sight; `nil`
    /// where there is nothing to sort.
    private var columnKeys: [Order.Key]? {
        guard let view = Viewpoint(self) else { return nil }
        switch screen {
        case .wall, .agent: return nil
        case .departments, .department:
            let columns = StandingColumn.visible(
                StandingColumn.available(view.snapshot), in: StandingTable.room(in: size.columns),
                shift: columnShift)
            return [.name] + columns.compactMap { $0.metric.map(Order.Key.metric) }
        case .agents:
            return [.name]
                + AgentTable.columns(view, width: size.columns, shift: columnShift)
                .compactMap(\.key)
        }
    }
}

extension Order {
    /// Those first who are surely below the rest of their department.
    static let agentsByScore = Order(.sureScore, descending: false)

    /// The order in which a key is looked at first: the worst on top.
    fileprivate init(startingWith key: Key) {
        let lowestFirst: [Key] = [
            .metric(.sl), .metric(.npsAgent), .metric(.npsCompany), .metric(.npsGap), .sureScore,
        ]
        self.init(key, descending: !lowestFirst.contains(key))
    }
}
