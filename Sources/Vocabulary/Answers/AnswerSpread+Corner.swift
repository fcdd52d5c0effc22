/// Which of the two questions low answers belong to.
extension AnswerSpread {
    /// A corner of `both` that says where to look.
    public enum Corner: Hashable, Sendable, CaseIterable {
        /// Low on the agent, high on the company: the conversation.
        case agentLow
        /// High on the agent, low on the company: the product.
        case companyLow
        /// Low on both: the call itself, its wait and its ways.
        case bothLow

        fileprivate var place: (agent: Int, company: Int) {
            switch self {
            case .agentLow: (0, 2)
            case .companyLow: (2, 0)
            case .bothLow: (0, 0)
            }
        }
    }

    /// Customers who answered both questions.
    public var pairs: Int { both.joined().reduce(0, +) }

    /// Customers in a field of `both`.
    public func count(agent: Int, company: Int) -> Int {
        guard both.indices.contains(agent), both[agent].indices.contains(company) else { return 0 }
        return both[agent][company]
    }

    /// Customers in a corner of it.
    public func count(_ corner: Corner) -> Int {
        count(agent: corner.place.agent, company: corner.place.company)
    }

    /// How many would be in a corner if these customers had answered as the others of `whole` did;
    /// `nil`: nobody else answered both.
    public func expected(_ corner: Corner, in whole: AnswerSpread) -> Double? {
        let others = whole.pairs - pairs
        guard others > 0 else { return nil }
        return Double(pairs) * Double(max(whole.count(corner) - count(corner), 0)) / Double(others)
    }

    /// The corner in which there are more than chance explains, against the others of `whole`; the one
    /// named first of several. `nil`: none, or fewer than `least` customers on either side.
    ///
    /// A difference of two shares by Agresti and Caffo; corrected for looking at three corners.
    public func leaning(in whole: AnswerSpread, least: Int) -> Corner? {
        let others = whole.pairs - pairs
        guard pairs >= max(least, 1), others >= max(least, 1) else { return nil }
        return Corner.allCases.first { corner in
            let rest = max(whole.count(corner) - count(corner), 0)
            let (own, own2) = Self.adjusted(count(corner), of: pairs)
            let (other, other2) = Self.adjusted(rest, of: others)
            return own - other > Self.zOfThree * (own2 + other2).squareRoot()
        }
    }

    /// For a chance of 5 % over three corners.
    private static let zOfThree = 2.394

    /// A share and the square of its standard error, with one more on either side.
    private static func adjusted(_ count: Int, of all: Int) -> (share: Double, variance: Double) {
        let n = Double(all) + 2
        let share = (Double(count) + 1) / n
        return (share, share * (1 - share) / n)
    }
}
