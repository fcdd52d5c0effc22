import Text
import Vocabulary

/// A row as a filter looks at it: what may be seen of it may be searched, and nothing else.
protocol FilteredRow {
    func words(_ sight: TableFilter.Sight) -> [String]
    func texts(of field: TableFilter.Field, _ sight: TableFilter.Sight) -> [String]
    func number(of quantity: TableFilter.Quantity, _ sight: TableFilter.Sight) -> Double?
}

extension TableFilter {
    /// What a filter must know to look.
    struct Sight {
        let say: Catalogue
        /// The engine's clock.
        let now: Instant
        let names: NameDisplay
    }

    func lets(_ row: some FilteredRow, _ sight: Sight) -> Bool {
        terms.allSatisfy { term in
            term.isNegated != term.alternatives.contains { $0.holds(for: row, sight) }
        }
    }
}

extension TableFilter.Test {
    fileprivate func holds(for row: some FilteredRow, _ sight: TableFilter.Sight) -> Bool {
        switch self {
        case .word(let word):
            row.words(sight).contains { SearchForm($0).contains(word) }
        case .field(let field, let word, let isWhole):
            row.texts(of: field, sight).map(SearchForm.init).contains {
                isWhole ? $0 == word : $0.contains(word)
            }
        case .number(let quantity, let comparison, let limit):
            row.number(of: quantity, sight).map {
                comparison.holds($0, limit, shownDecimals: quantity.shownDecimals)
            } ?? false
        }
    }
}

extension TableFilter.Quantity {
    /// How exactly the table writes it.
    fileprivate var shownDecimals: Int {
        switch self {
        case .metric(let metric):
            switch metric.unit {
            case .percent, .score: 1
            case .count, .points, .seconds: 0
            }
        case .answers, .halfRange, .timeInState, .duty: 0
        }
    }
}

extension TableFilter.Comparison {
    /// Compares what stands on the screen, or what was typed where that is more exact: `nps<=13` finds the
    /// `+13` that is a 13.2.
    fileprivate func holds(
        _ value: Double, _ limit: TableFilter.Limit, shownDecimals: Int
    ) -> Bool {
        let decimals = min(max(limit.decimals, shownDecimals), 3)
        let scale = [1.0, 10, 100, 1000][decimals]
        let number = (value * scale).rounded(.toNearestOrAwayFromZero)
        let bound = (limit.value * scale).rounded(.toNearestOrAwayFromZero)
        return switch self {
        case .below: number < bound
        case .atMost: number <= bound
        case .above: number > bound
        case .atLeast: number >= bound
        case .equal: number == bound
        }
    }
}
