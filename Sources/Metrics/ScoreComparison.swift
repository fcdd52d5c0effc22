/// One score against that of all others around it (`metrics.md` § 10.4).
public struct ScoreComparison: Equatable, Sendable {
    /// Own adjusted score minus the adjusted one of the rest, in points.
    public let difference: Double
    /// Of the difference, in points.
    public let standardError: Double

    /// `nil` when either side has no answers.
    ///
    /// Both sides are adjusted as for their ranges. If nothing sets the agent apart, the agent's answers
    /// spread as those of the others do; so an agent whose few answers happen to lie close together is
    /// given their spread. With the two standard errors alone, one of 25 equals carries a mark on 4.6 to
    /// 6.3 days of a hundred without memory and on 7 to 8 with it, at 40 to 300 answers each; with this,
    /// on about 4, and whoever is 40 points under is found as surely.
    public init?(_ own: NetPromoterScore, with rest: NetPromoterScore) {
        guard let error = own.adjustedStandardError, let other = rest.adjustedStandardError else {
            return nil
        }
        let share = (Double(rest.answers) + 3) / (Double(own.answers) + 3)
        let variance = max(error * error, other * other * share)
        difference = own.adjustedScore - rest.adjustedScore
        standardError = (variance + other * other).squareRoot()
    }

    /// Against a score taken as given: only the own side is uncertain. `nil` without answers.
    public init?(_ own: NetPromoterScore, withFixed score: Double) {
        guard let error = own.adjustedStandardError else { return nil }
        difference = own.adjustedScore - score
        standardError = error
    }

    /// How often chance alone makes a difference as large, to either side: 0...1.
    public var chance: Double { Self.chance(beyond: difference / standardError) }

    /// How often chance alone leads `z` standard errors away, to either side.
    public static func chance(beyond z: Double) -> Double { NormalTail.twoSided(z) }

    /// Where the true difference lies.
    public func range(z: Double) -> ClosedRange<Double> {
        difference - z * standardError...difference + z * standardError
    }

    /// The end of the range that is nearer to no difference; 0 when the range holds it.
    public func surePart(z: Double) -> Double {
        let range = range(z: z)
        if range.lowerBound > 0 { return range.lowerBound }
        return min(range.upperBound, 0)
    }
}

extension NetPromoterScore {
    /// What is left when `other`, counted here too, is taken away.
    public func without(_ other: Self) -> Self {
        NetPromoterScore(
            promoters: promoters &- other.promoters, passives: passives &- other.passives,
            detractors: detractors &- other.detractors)
    }
}
