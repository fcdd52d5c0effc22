/// How strongly scores of small samples are drawn towards the mean, estimated from the scores themselves
/// (`shrink_k = auto`, `metrics.md` § 10.3).
public enum Shrinkage {
    /// K = σ²/τ²: the variance within agents over the variance between them.
    ///
    /// `nil`: fewer than five agents with answers, or no difference between them beyond chance; then
    /// there is no ranking.
    public static func estimatedK(_ scores: [NetPromoterScore]) -> Double? {
        let agents = scores.filter { $0.answers > 0 }
        let total = agents.reduce(0.0) { $0 + Double($1.answers) }
        guard agents.count >= 5, total > Double(agents.count) else { return nil }
        let within = pooledVariance(agents, total: total)
        let mean = agents.reduce(0.0) { $0 + Double($1.answers) * ($1.score ?? 0) } / total
        let spread = agents.reduce(0.0) { sum, agent in
            let distance = (agent.score ?? 0) - mean
            return sum + Double(agent.answers) * distance * distance
        }
        let squares = agents.reduce(0.0) { $0 + Double($1.answers) * Double($1.answers) }
        let base = total - squares / total
        guard base > 0 else { return nil }
        let between = (spread - Double(agents.count - 1) * within) / base
        return between > 0 ? within / between : nil
    }

    private static func pooledVariance(_ agents: [NetPromoterScore], total: Double) -> Double {
        let squares = agents.reduce(0.0) { sum, agent in
            let n = Double(agent.answers)
            let (p, d) = (Double(agent.promoters) / n, Double(agent.detractors) / n)
            return sum + n * 10_000 * (p + d - (p - d) * (p - d))
        }
        return squares / (total - Double(agents.count))
    }
}
