/// Answers of customers who were asked about the agent and about the company, class by class
/// (`metrics.md` § 5.1): whether people drag or the company does.
public struct ScorePairs: Accumulator {
    /// Both answers of one customer, or both taken back. `isFurther`: the customer answered about another
    /// agent, too, and that pair holds the same answer about the company.
    public enum Input: Equatable, Sendable {
        case given(agent: Int, company: Int, isFurther: Bool = false)
        case withdrawn(agent: Int, company: Int, isFurther: Bool = false)
    }

    /// Detractor, passive, promoter.
    public enum Class: Int, CaseIterable, Sendable {
        case detractor, passive, promoter

        init(_ answer: Int) {
            self = answer >= 9 ? .promoter : answer >= 7 ? .passive : .detractor
        }
    }

    /// Rows by the class of the agent, in them columns by the class of the company; then the company's
    /// classes in further pairs. Empty before the first.
    private var counts: [Int32] = []

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .given(let agent, let company, let isFurther): count(agent, company, isFurther, 1)
        case .withdrawn(let agent, let company, let isFurther): count(agent, company, isFurther, -1)
        }
    }

    private mutating func count(_ agent: Int, _ company: Int, _ isFurther: Bool, _ step: Int32) {
        makeRoom()
        let (agent, company) = (Class(agent), Class(company))
        counts[Self.place(agent, company)] &+= step
        if isFurther { counts[Self.furtherPlace(company)] &+= step }
    }

    public mutating func merge(_ other: Self) {
        guard !other.counts.isEmpty else { return }
        makeRoom()
        for place in counts.indices { counts[place] &+= other.counts[place] }
    }

    private mutating func makeRoom() {
        if counts.isEmpty { counts = Array(repeating: 0, count: 12) }
    }

    private static func place(_ agent: Class, _ company: Class) -> Int {
        agent.rawValue * 3 + company.rawValue
    }

    private static func furtherPlace(_ company: Class) -> Int { 9 + company.rawValue }

    /// How many gave the agent an answer of one class and the company one of the other.
    public subscript(agent: Class, company: Class) -> Int {
        counts.isEmpty ? 0 : Int(counts[Self.place(agent, company)])
    }

    private func further(_ company: Class) -> Int {
        counts.isEmpty ? 0 : Int(counts[Self.furtherPlace(company)])
    }

    /// Customers who answered both; one who answered about two agents is two.
    public var pairs: Int { counts.prefix(9).reduce(0) { $0 + Int($1) } }
}

extension ScorePairs {
    /// The score of the agent minus that of the company by the same customers: positive, the company
    /// drags. `nil` of nobody.
    public var gap: Double? { pairs > 0 ? 100 * Double(sum { $0 }) / Double(pairs) : nil }

    /// The gap where nobody is left out: an answer about the company counts once, however many agents
    /// its customer met.
    public var gapOfAll: Double? {
        let customers = pairs - Class.allCases.reduce(0) { $0 + further($1) }
        guard customers > 0 else { return nil }
        var (ofAgents, ofCompany) = (0, 0)
        for one in Class.allCases {
            let points = one.rawValue - 1
            for other in Class.allCases {
                ofAgents += points * self[one, other]
                ofCompany += points * self[other, one]
            }
            ofCompany -= points * further(one)
        }
        return 100 * (Double(ofAgents) / Double(pairs) - Double(ofCompany) / Double(customers))
    }

    /// The standard error of the gap, in points, after the manner of the adjusted Wald interval: as if
    /// three more had answered each question by the lot of § 5.3, on their own. `nil` of nobody.
    public var adjustedStandardError: Double? { adjusted?.error }

    /// Where the true gap lies, cut at ±200; the plain range of few who agree would be ±0. `nil` of
    /// nobody.
    public func range(z: Double) -> ClosedRange<Double>? {
        guard let (centre, error) = adjusted else { return nil }
        return max(centre - z * error, -200)...min(centre + z * error, 200)
    }

    private var adjusted: (centre: Double, error: Double)? {
        guard pairs > 0 else { return nil }
        let n = Double(pairs) + 3
        // A gap of two classes that are ¼, ½, ¼ each has a mean of 0 and a mean square of 1.
        let squares = Double(sum { $0 * $0 }) + 3
        let mean = Double(sum { $0 }) / n
        return (100 * mean, 100 * (max(squares / n - mean * mean, 0) / n).squareRoot())
    }

    /// Σ over all pairs of `value` of agent class minus company class.
    private func sum(of value: (Int) -> Int) -> Int {
        var sum = 0
        for agent in Class.allCases {
            for company in Class.allCases {
                sum += value(agent.rawValue - company.rawValue) * self[agent, company]
            }
        }
        return sum
    }
}
