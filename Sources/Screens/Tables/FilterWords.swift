import Text
import Vocabulary

/// What the names before a sign mean in one table: the heads of its columns in the language of the board
/// and in English, the symbols of its figures, and its fields.
struct FilterWords: Equatable, Sendable {
    enum Meaning: Equatable, Sendable {
        case field(TableFilter.Field)
        case quantity(TableFilter.Quantity)
        /// The table has it, and nothing here fills it.
        case unfilled
    }

    private var meanings: [String: Meaning] = [:]
    /// What may be asked for here, as one would type it.
    private(set) var suggestions: [String] = []

    /// - Parameters:
    ///   - columns: all that the table may have, in their order.
    ///   - filled: those of them that some row can fill.
    init<Column: TableColumn>(
        _ fields: [TableFilter.Field], filling filledFields: [TableFilter.Field],
        columns: [Column], filled: [Column], _ say: Catalogue
    ) {
        for field in fields {
            let isFilled = filledFields.contains(field)
            add(
                [say(field.name), field.name.english],
                isFilled ? .field(field) : .unfilled)
        }
        for column in columns {
            guard let quantity = column.quantity else { continue }
            var names = [say(column.head), column.head.english]
            if let metric = column.metric {
                let short = MetricPhrase.short(metric)
                names += [say(short), short.english, metric.rawValue]
            }
            add(names, filled.contains(column) ? .quantity(quantity) : .unfilled)
        }
    }

    func meaning(of name: String) -> Meaning? { meanings[Self.plain(name)] }

    /// Whether a word may be the beginning of a name.
    func mayGrow(_ word: String) -> Bool {
        let plain = Self.plain(word)
        guard !word.contains(where: { "<>=:".contains($0) }) else { return false }
        return !plain.isEmpty && meanings.keys.contains { $0.hasPrefix(plain) }
    }

    /// The first who has a name keeps it.
    private mutating func add(_ names: [String], _ meaning: Meaning) {
        if meaning != .unfilled, let first = names.first {
            suggestions.append(Self.typed(first))
        }
        for name in names where meanings[Self.plain(name)] == nil {
            meanings[Self.plain(name)] = meaning
        }
    }

    /// `SL%`, `sl`, `n_waiting`, `CO. NPS`: case, blanks and what is no letter make no other name.
    private static func plain(_ name: String) -> String {
        SearchForm(name).text.filter { $0.isLetter || $0.isNumber }
    }

    private static func typed(_ head: String) -> String {
        head.lowercased().filter { !$0.isWhitespace && $0 != "%" && $0 != "." }
    }
}

extension TableFilter.Field {
    var name: FilterPhrase {
        switch self {
        case .dept: .department
        case .team: .team
        case .state: .state
        case .reason: .reason
        }
    }
}
