import Text
import Vocabulary

/// Which agents are to be seen: `anna -night state:paused nps<0 for>10:00 a|b`.
struct AgentFilter: Equatable, Sendable {
    /// All of them must hold.
    private(set) var terms: [Term] = []

    struct Term: Equatable, Sendable {
        var isNegated: Bool
        /// One of them must hold.
        var alternatives: [Test]
    }

    enum Test: Equatable, Sendable {
        case word(SearchForm)
        case field(Field, SearchForm)
        case number(Quantity, isAbove: Bool, Double)
    }

    enum Field: String, Sendable, CaseIterable {
        case dept, team, state, reason
    }

    enum Quantity: String, Sendable, CaseIterable {
        case nps, n, aht, calls
        /// Time in the present state.
        case time = "for"
    }

    /// A term that cannot be understood.
    struct Fault: Error, Equatable, Sendable {
        let term: String
        let reason: FilterFault
    }

    init() {}

    /// Whether a word may be the beginning of a field or a quantity.
    static func mayGrow(_ word: String) -> Bool {
        let names = Field.allCases.map(\.rawValue) + Quantity.allCases.map(\.rawValue)
        return names.contains { $0.hasPrefix(word.lowercased()) }
    }

    init(parsing text: String) throws(Fault) {
        for word in text.split(whereSeparator: \.isWhitespace) {
            let isNegated = word.first == "-" && word.count > 1
            var term = Term(isNegated: isNegated, alternatives: [])
            for part in word.dropFirst(isNegated ? 1 : 0).split(separator: "|") {
                do throws(Problem) {
                    term.alternatives.append(try Self.test(part))
                } catch {
                    throw Fault(term: String(word), reason: error.reason)
                }
            }
            if !term.alternatives.isEmpty { terms.append(term) }
        }
    }
}

extension AgentFilter {
    private struct Problem: Error { let reason: FilterFault }

    private static func test(_ part: Substring) throws(Problem) -> Test {
        if let sign = part.firstIndex(where: { $0 == "<" || $0 == ">" }) {
            guard let quantity = Quantity(rawValue: part[..<sign].lowercased()) else {
                throw Problem(reason: .unknownField)
            }
            guard let number = number(part[part.index(after: sign)...]) else {
                throw Problem(reason: .noNumber)
            }
            return .number(quantity, isAbove: part[sign] == ">", number)
        }
        guard let colon = part.firstIndex(of: ":") else { return .word(SearchForm(String(part))) }
        guard let field = Field(rawValue: part[..<colon].lowercased()) else {
            throw Problem(reason: .unknownField)
        }
        let word = SearchForm(String(part[part.index(after: colon)...]))
        guard !word.text.isEmpty else { throw Problem(reason: .noWord) }
        return .field(field, word)
    }

    /// `30`, `-7`, `6:30`, `1:02:05`: times become seconds.
    private static func number(_ text: Substring) -> Double? {
        let isNegative = text.first == "-" || text.first == "−"
        let parts = text.dropFirst(isNegative ? 1 : 0)
            .split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 3 else { return nil }
        var sum = 0.0
        for part in parts {
            guard part.first?.isWholeNumber ?? false, let number = Double(part) else { return nil }
            sum = sum * 60 + number
        }
        guard sum.isFinite else { return nil }
        return isNegative ? -sum : sum
    }
}
