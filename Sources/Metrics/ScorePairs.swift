/// Answers of customers who were asked about the agent and about the company, class by class
/// (`metrics.md` § 5.1): whether people drag or the company does.
public struct ScorePairs: Accumulator {
    /// Both answers of one customer, or both taken back.
    public enum Input: Equatable, Sendable {
        case given(agent: Int, company: Int)
        case withdrawn(agent: Int, company: Int)
    }

    /// Detractor, passive, promoter.
    public enum Class: Int, CaseIterable, Sendable {
        case detractor, passive, promoter

        init(_ answer: Int) {
            self = answer >= 9 ? .promoter : answer >= 7 ? .passive : .detractor
        }
    }

    /// Rows by the class of the agent, in them columns by the class of the company.
    private var counts: [Int32] = []

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .given(let agent, let company): count(agent, company, 1)
        case .withdrawn(let agent, let company): count(agent, company, -1)
        }
    }

    private mutating func count(_ agent: Int, _ company: Int, _ step: Int32) {
        makeRoom()
        counts[Self.place(Class(agent), Class(company))] &+= step
    }

    public mutating func merge(_ other: Self) {
        guard !other.counts.isEmpty else { return }
        makeRoom()
        for place in counts.indices { counts[place] &+= other.counts[place] }
    }

    private mutating func makeRoom() {
        if counts.isEmpty { counts = Array(repeating: 0, count: 9) }
    }

    private static func place(_ agent: Class, _ company: Class) -> Int {
        agent.rawValue * 3 + company.rawValue
    }

    /// How many gave the agent an answer of one class and the company one of the other.
    public subscript(agent: Class, company: Class) -> Int {
        counts.isEmpty ? 0 : Int(counts[Self.place(agent, company)])
    }

    public var customers: Int { counts.reduce(0) { $0 + Int($1) } }

    /// The score of the agent minus that of the company: positive, the company drags; `nil` of nobody.
    public var gap: Double? {
        guard customers > 0 else { return nil }
        return 100 * sum { $0 } / Double(customers)
    }

    /// Each customer's gap is −2...2 hundredths of a hundred points; its spread over the root of n, in
    /// points. `nil` of nobody.
    public var standardError: Double? {
        guard let gap else { return nil }
        let n = Double(customers)
        let mean = gap / 100
        let squares = sum { $0 * $0 }
        return 100 * (max(squares / n - mean * mean, 0) / n).squareRoot()
    }

    /// Σ over all customers of `value` of agent class minus company class.
    private func sum(of value: (Double) -> Double) -> Double {
        var sum = 0.0
        for agent in Class.allCases {
            for company in Class.allCases {
                let gap = Double(agent.rawValue - company.rawValue)
                sum += value(gap) * Double(self[agent, company])
            }
        }
        return sum
    }
}
