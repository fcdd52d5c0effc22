public import Vocabulary

/// Decides which scores of one group differ from the others beyond chance (`metrics.md` § 10.4): the
/// agents of a department, or the departments of the house.
public struct Marker: Sendable {
    private let rules: PeopleRules
    private let statistics: StatisticsRules
    private let company: NetPromoterScore

    /// - Parameter company: what `mark_test = interval` compares with.
    public init(rules: PeopleRules, statistics: StatisticsRules, company: NetPromoterScore) {
        self.rules = rules
        self.statistics = statistics
        self.company = company
    }

    /// Each score against all others of its group; `nil` where one of the sides has no answers. Costs some
    /// hundred nanoseconds a score.
    public func comparisons(_ scores: [NetPromoterScore]) -> [ScoreComparison?] {
        if rules.markTest == .interval {
            return scores.map { own in
                company.score.flatMap { ScoreComparison(own, withFixed: $0) }
            }
        }
        var all = NetPromoterScore()
        for score in scores { all.merge(score) }
        return scores.map { ScoreComparison($0, with: all.without($0)) }
    }

    /// The mark of each score.
    ///
    /// - Parameters:
    ///   - comparisons: those of the same scores.
    ///   - memory: the signs that are there already, and whether they may change now.
    public func marks(
        _ scores: [NetPromoterScore], _ comparisons: [ScoreComparison?], _ memory: Memory = .none
    ) -> [Mark] {
        let isTested = scores.map { $0.answers >= max(statistics.highlightFrom, 1) }
        let chances = zip(comparisons, isTested).compactMap { $1 ? $0?.chance : nil }
        let believed = limit(of: chances, rate: rules.markRate)
        let kept = limit(of: chances, rate: 2 * rules.markRate)
        return comparisons.indices.map { index in
            guard isTested[index] else { return Mark(memory.shown(index), .tooFew) }
            guard let comparison = comparisons[index] else { return Mark(.none, .alone) }
            let given = comparison.chance <= believed ? comparison.sign : .none
            let held = comparison.chance <= kept ? comparison.sign : .none
            let sign = memory.sign(index, given: given, held: held)
            return Mark(
                sign,
                .tested(comparison.ground(statistics.z, isHeld: sign != .none && sign != given)))
        }
    }

    /// The greatest chance that is believed; below all chances when none is.
    private func limit(of chances: [Double], rate: Double) -> Double {
        switch rules.markTest {
        case .falseDiscovery: FalseDiscovery.limit(of: chances, rate: rate) ?? -1
        case .interval: ScoreComparison.chance(beyond: statistics.z)
        }
    }

    /// What is remembered of the marks of a group, by their places in it.
    public enum Memory: Sendable {
        case none
        /// Marks step now; one that is there is kept more easily than given.
        case stepping([Mark.Sign])
        /// Between two steps marks stay as they are.
        case standing([Mark.Sign])

        fileprivate func sign(_ index: Int, given: Mark.Sign, held: Mark.Sign) -> Mark.Sign {
            switch self {
            case .none: given
            case .stepping(let signs): signs[index] == held ? held : given
            case .standing(let signs): signs[index]
            }
        }

        /// The sign of a score that is not tested.
        fileprivate func shown(_ index: Int) -> Mark.Sign {
            if case .standing(let signs) = self { return signs[index] }
            return .none
        }
    }
}

extension ScoreComparison {
    /// The side on which the score lies.
    fileprivate var sign: Mark.Sign {
        difference == 0 ? .none : difference > 0 ? .above : .below
    }

    fileprivate func ground(_ z: Double, isHeld: Bool) -> Mark.Comparison {
        Mark.Comparison(
            difference: difference, range: range(z: z), chance: chance, isHeld: isHeld)
    }
}
