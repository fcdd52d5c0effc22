import Text
import Vocabulary

/// Which rows of a table are to be seen: `sup -night state:paused nps<0 for>10:00 a|b`.
struct TableFilter: Equatable, Sendable {
    /// All of them must hold.
    var terms: [Term] = []

    struct Term: Equatable, Sendable {
        var isNegated: Bool
        /// One of them must hold.
        var alternatives: [Test]
    }

    enum Test: Equatable, Sendable {
        case word(SearchForm)
        /// - Parameter isWhole: it must be all of it, not a part: `dept=sales` leaves `Sales North` out.
        case field(Field, SearchForm, isWhole: Bool)
        case number(Quantity, Comparison, Limit)
    }

    /// What is said of a row in words.
    enum Field: CaseIterable, Sendable {
        case dept, team, state, reason
    }

    /// What is said of a row in a number.
    enum Quantity: Hashable, Sendable {
        case metric(Metric)
        /// Answers a score rests on, and half the width of its range.
        case answers, halfRange
        /// Time in the present state.
        case timeInState
        /// Persons who are there.
        case duty
    }

    enum Comparison: String, CaseIterable, Sendable {
        // The longer signs first, since they begin like the shorter ones.
        case atMost = "<="
        case atLeast = ">="
        case below = "<"
        case above = ">"
        case equal = "="
    }

    /// What a number is held against, and how exactly it was written.
    struct Limit: Equatable, Sendable {
        var value: Double
        var decimals = 0
    }

    /// A term that cannot be understood.
    struct Fault: Error, Equatable, Sendable {
        /// The word as it was typed.
        let term: String
        /// How many characters stand before it.
        let offset: Int
        let reason: FilterFault
    }

    /// Whether rows come and go as time passes, without anything happening.
    var ticks: Bool {
        terms.contains { term in
            term.alternatives.contains { test in
                switch test {
                case .number(.timeInState, _, _), .number(.metric(.longestWait), _, _): true
                case .word, .field, .number: false
                }
            }
        }
    }
}
