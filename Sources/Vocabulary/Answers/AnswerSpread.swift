/// How often each answer was given to the two recommendation questions, and how they go together.
public struct AnswerSpread: Equatable, Sendable {
    /// How often 0, 1, 2 … 10 was answered about the agent; always eleven counts.
    public var agent: [Int]
    /// The same about the company.
    public var company: [Int]
    /// Of those who answered both: rows by the answer about the agent, columns by that about the company,
    /// each of detractors (0–6), passives (7–8) and promoters (9–10). A customer who answered about two
    /// agents is in two fields.
    public var both: [[Int]]

    public init(
        agent: [Int] = Array(repeating: 0, count: 11),
        company: [Int] = Array(repeating: 0, count: 11),
        both: [[Int]] = Array(repeating: [0, 0, 0], count: 3)
    ) {
        self.agent = agent
        self.company = company
        self.both = both
    }
}

/// What one customer answered.
public struct GivenAnswer: Equatable, Sendable {
    public var at: Instant
    /// About the agent, 0...10; `nil`: not answered, or only about somebody else.
    public var agent: Int?
    /// About the company, 0...10.
    public var company: Int?
    /// What to write for the queue of the contact; `nil`: none.
    public var queue: String?
    /// In the customer's words, not yet safe to draw; `nil`: none, or no longer kept.
    public var comment: String?

    public init(
        at: Instant, agent: Int? = nil, company: Int? = nil, queue: String? = nil,
        comment: String? = nil
    ) {
        self.at = at
        self.agent = agent
        self.company = company
        self.queue = queue
        self.comment = comment
    }
}
