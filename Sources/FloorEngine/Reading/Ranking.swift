import Metrics

/// Draws scores towards that of all agents together, so that two tens do not lead a list
/// (`metrics.md` § 10.3).
struct Ranking {
    private let reference: Double?
    /// `nil`: agents differ no more than by chance, so there is no ranking.
    private let k: Double?

    /// - Parameter k: `nil`: estimated from the scores themselves.
    init(_ scores: [NetPromoterScore], k: Double?) {
        reference = scores.reduce(into: NetPromoterScore()) { $0.merge($1) }.score
        self.k = k ?? Shrinkage.estimatedK(scores)
    }

    func shrunk(_ score: NetPromoterScore) -> Double? {
        guard let reference, let k else { return nil }
        return score.shrunk(towards: reference, k: k)
    }
}
