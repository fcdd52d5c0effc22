import Drawing
import Vocabulary

extension Board {
    /// How the rows of this page are sorted.
    var order: Order {
        get { order(on: screen) }
        set {
            if case .agents = screen {
                people.order = newValue
                memory.agentsOrder = newValue
            } else {
                partsOrder = newValue
                memory.partsOrder = newValue
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
        case .menu:
            open(.sort, at: sortKeys.firstIndex(of: order.key) ?? 0)
            return []
        case .columnRight:
            order = Order(startingWith: columns[min((place ?? -1) + 1, columns.count - 1)])
        case .columnLeft:
            order = Order(startingWith: columns[max((place ?? columns.count) - 1, 0)])
        case .turnRound:
            order.descending.toggle()
        }
        return ask()
    }

    /// A head was pointed at: its column is sorted by, or turned round.
    mutating func sort(byHead index: Int) -> [Command] {
        guard let columns = columnKeys, columns.indices.contains(index) else { return [] }
        if columns[index] == order.key {
            order.descending.toggle()
        } else {
            order = Order(startingWith: columns[index])
        }
        return ask()
    }

    /// The columns in sight from left to right, the name first; `nil` where there is nothing to sort.
    private var columnKeys: [Order.Key]? {
        guard let view = Viewpoint(self) else { return nil }
        switch screen {
        case .wall, .agent: return nil
        case .departments, .department:
            let columns = StandingTable.columns(self, view, shift: columnShift)
            return [.name] + columns.compactMap { $0.metric.map(Order.Key.metric) }
        case .agents:
            return [.name]
                + AgentTable.columns(self, view, shift: columnShift)
                .compactMap(\.key)
        }
    }

    /// All the rows can be sorted by, in sight or not; the order of the page first.
    var sortKeys: [Order.Key] {
        guard let view = Viewpoint(self) else { return [] }
        switch screen {
        case .wall, .agent: return []
        case .departments, .department:
            let columns = StandingColumn.available(view.snapshot)
            return [.attention, .name] + columns.compactMap { $0.metric.map(Order.Key.metric) }
        case .agents:
            let keys = AgentColumn.available(view).compactMap(\.key)
            return keys.filter { $0 == .sureScore } + [.name] + keys.filter { $0 != .sureScore }
        }
    }

    var sortEntries: [Menu.Entry] {
        sortKeys.map { key in
            let isChosen = key == order.key
            return Menu.Entry(
                text: Order(key).name(say), remark: isChosen ? order.arrow : "",
                isChosen: isChosen)
        }
    }

    /// Sorts by a line of the menu.
    mutating func takeSort(_ line: Int) -> [Command] {
        menu = nil
        let keys = sortKeys
        guard keys.indices.contains(line), keys[line] != order.key else { return [] }
        order = Order(startingWith: keys[line])
        return ask()
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
