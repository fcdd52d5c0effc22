import Testing
import Vocabulary

/// A report as a table: group → symbol → value.
struct Figures {
    let report: Report
    let passes: Int
    fileprivate let groups: [String: [String: Report.Value]]

    init(_ report: Report, passes: Int = 1) {
        self.report = report
        self.passes = passes
        var groups: [String: [String: Report.Value]] = [:]
        for group in report.groups {
            let values = group.values.map { ($0.symbol, $0.value) }
            groups[Self.key(of: group)] = Dictionary(values) { first, _ in first }
        }
        self.groups = groups
    }

    /// `company *`, `queue q1`, `interval q1 1772442000`.
    private static func key(of group: Report.Group) -> String {
        let start = group.interval.map { " \($0.start.milliseconds / 1000)" } ?? ""
        return "\(group.kind.rawValue) \(group.id)\(start)"
    }

    var keys: Set<String> { Set(groups.keys) }

    /// `nil` for a null; a missing symbol or a word is a failure of the test.
    func number(
        _ group: String, _ symbol: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Double? {
        switch groups[group]?[symbol] {
        case .count(let count): return Double(count)
        case .number(let number): return number
        case .null: return nil
        case .word(let word):
            Issue.record("\(group) \(symbol) is \(word)", sourceLocation: sourceLocation)
        case nil:
            Issue.record("\(group) has no \(symbol)", sourceLocation: sourceLocation)
        }
        return nil
    }

    func word(_ group: String, _ symbol: String) -> String? {
        guard case .word(let word) = groups[group]?[symbol] else { return nil }
        return word
    }

    func has(_ group: String, _ symbol: String) -> Bool { groups[group]?[symbol] != nil }

    /// Compares figures with those worked by hand, to the tolerance of the worked cases.
    func expect(
        _ group: String, _ expected: KeyValuePairs<String, Double?>,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (symbol, value) in expected {
            let found = number(group, symbol, sourceLocation: sourceLocation)
            #expect(
                Self.equal(found, value),
                "\(group) \(symbol) is \(String(describing: found)), not \(String(describing: value))",
                sourceLocation: sourceLocation)
        }
    }

    static func equal(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) <= 0.0006
    }

    func expect(
        _ counters: KeyValuePairs<Counter, Int>,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (counter, count) in counters {
            #expect(
                report.counters[counter] == count, "\(counter.rawValue)",
                sourceLocation: sourceLocation)
        }
    }
}

extension Figures {
    /// All of a group's values by symbol.
    func values(of group: String) -> [String: Report.Value] { groups[group] ?? [:] }
}
