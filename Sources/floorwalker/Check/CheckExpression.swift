import Vocabulary

/// What must hold: conditions joined by `&&`, each a symbol, a comparison and a number.
///
///     sl >= 80 && longest_wait < 180 && source_age < 60
struct CheckExpression: Equatable {
    let conditions: [Condition]

    struct Condition: Equatable {
        /// A symbol of the report, such as `paused_s.Lunch`, or `source_age`.
        let symbol: String
        let comparison: Comparison
        let limit: Double

        func holds(_ value: Double) -> Bool {
            switch comparison {
            case .less: value < limit
            case .atMost: value <= limit
            case .greater: value > limit
            case .atLeast: value >= limit
            }
        }
    }

    /// The longer ones first, as they are looked for.
    enum Comparison: String, CaseIterable {
        case atMost = "<="
        case atLeast = ">="
        case less = "<"
        case greater = ">"
    }

    /// - Throws: a sentence about the first condition that is none.
    init(_ text: String) throws(CommandFailure) {
        var conditions: [Condition] = []
        for part in text.split(separator: "&&", omittingEmptySubsequences: false) {
            conditions.append(try Condition(part))
        }
        self.conditions = conditions
    }
}

extension CheckExpression.Condition {
    fileprivate init(_ text: Substring) throws(CommandFailure) {
        let comparisons = CheckExpression.Comparison.allCases
        for comparison in comparisons {
            guard let range = text.firstRange(of: comparison.rawValue) else { continue }
            let symbol = Self.trimmed(text[..<range.lowerBound])
            guard !symbol.isEmpty, let limit = Double(Self.trimmed(text[range.upperBound...])),
                limit.isFinite
            else { break }
            self.init(symbol: symbol, comparison: comparison, limit: limit)
            return
        }
        throw CommandFailure(.usage, .noCondition(Self.trimmed(text)))
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
