public import Text
public import Vocabulary

/// What a user has chosen on the board and finds again the next time. What was never chosen is `nil`, so
/// that the configuration goes on deciding it.
public struct Memory: Equatable, Sendable {
    public var language: Language?
    public var theme: String?
    public var names: NameDisplay?
    public var refresh: Timespan?
    public var isASCII: Bool?
    public var bidi: String?
    public var usesMouse: Bool?
    /// The order of departments and queues, and that of agents.
    public var partsOrder: Order?
    public var agentsOrder: Order?
    /// Which columns the tables show, where somebody has changed them.
    public var columns: [TableKind: ColumnChoice] = [:]

    public init() {}
}

extension Memory {
    private static let partsName = "order_departments"
    private static let agentsName = "order_agents"

    /// What the lines of a file say. What nobody understands, such as the line of a later version, is left
    /// out: it is no reason to lose the rest.
    public init(_ lines: [(name: String, words: [String])]) {
        for (name, words) in lines {
            takeColumns(name, words)
            guard let word = words.first else { continue }
            if let setting = Setting(rawValue: name) {
                take(setting, word)
            } else if name == Self.partsName {
                partsOrder = Order(words)
            } else if name == Self.agentsName {
                agentsOrder = Order(words)
            }
        }
    }

    private mutating func takeColumns(_ name: String, _ words: [String]) {
        for table in TableKind.allCases {
            let choice = columns[table] ?? ColumnChoice()
            if name == Self.hiddenName(table) {
                columns[table] = ColumnChoice(hidden: Set(words), order: choice.order)
            } else if name == Self.columnsName(table) {
                columns[table] = ColumnChoice(hidden: choice.hidden, order: words)
            }
        }
    }

    private static func hiddenName(_ table: TableKind) -> String { "hidden_\(table.rawValue)" }
    private static func columnsName(_ table: TableKind) -> String { "columns_\(table.rawValue)" }

    private mutating func take(_ setting: Setting, _ word: String) {
        switch setting {
        case .language: language = Language.spoken.first { $0.rawValue == word }
        case .theme: theme = word
        case .names: names = NameDisplay(rawValue: word)
        case .refresh:
            refresh = Int64(word).flatMap { (1...60).contains($0) ? .seconds($0) : nil }
        case .ascii: isASCII = Bool(word)
        case .bidi: bidi = Board.directions.contains(word) ? word : nil
        case .mouse: usesMouse = Bool(word)
        }
    }

    /// The lines from which it can be read again.
    public var lines: [(name: String, words: [String])] {
        let settings = Setting.allCases.compactMap { setting in
            word(setting).map { (setting.rawValue, [$0]) }
        }
        let orders = [(Self.partsName, partsOrder), (Self.agentsName, agentsOrder)]
        return settings + orders.compactMap { name, order in order.map { (name, $0.words) } }
            + columnLines.filter { !$0.words.isEmpty }
    }

    private var columnLines: [(name: String, words: [String])] {
        TableKind.allCases.flatMap { table -> [(name: String, words: [String])] in
            guard let choice = columns[table] else { return [] }
            return [
                (Self.hiddenName(table), choice.hidden.sorted()),
                (Self.columnsName(table), choice.order),
            ]
        }
    }

    private func word(_ setting: Setting) -> String? {
        switch setting {
        case .language: language?.rawValue
        case .theme: theme
        case .names: names?.rawValue
        case .refresh: refresh.map { String($0.wholeSeconds) }
        case .ascii: isASCII.map(String.init)
        case .bidi: bidi
        case .mouse: usesMouse.map(String.init)
        }
    }
}

extension Order {
    private static let keys: [(word: String, key: Key)] = [
        ("attention", .attention), ("name", .name), ("sure_score", .sureScore), ("state", .state),
        ("time_in_state", .timeInState),
    ]

    /// `sl`, or `sl` and `ascending`; `nil`: there is nothing of that name to sort by.
    fileprivate init?(_ words: [String]) {
        let known = Self.keys.first { $0.word == words[0] }?.key
        guard let key = known ?? Metric(rawValue: words[0]).map(Key.metric) else { return nil }
        self.init(key, descending: !words.dropFirst().contains("ascending"))
    }

    fileprivate var words: [String] {
        let word =
            if case .metric(let metric) = key {
                metric.rawValue
            } else {
                Self.keys.first { $0.key == key }?.word ?? ""
            }
        return [word] + (descending ? [] : ["ascending"])
    }
}
