extension NetPromoterScore {
    /// The standard error of the score, in points: 100·√((p + d − (p − d)²) / n).
    public var standardError: Double? {
        Self.standardError(Double(promoters), Double(detractors), of: Double(answers))
    }

    /// Where the true score lies: the adjusted Wald interval (three quarters of a promoter and of a
    /// detractor added, three answers in all), cut at ±100.
    ///
    /// The plain interval claims ±0 for two tens; this one does not. `nil` without answers.
    ///
    /// - SeeAlso: `metrics.md` § 5.3.
    public func range(z: Double) -> ClosedRange<Double>? {
        guard answers > 0, let error = adjustedStandardError else { return nil }
        let centre = adjustedScore
        return max(centre - z * error, -100)...min(centre + z * error, 100)
    }

    /// The score of the adjusted counts.
    public var adjustedScore: Double {
        100 * Double(promoters - detractors) / (Double(answers) + 3)
    }

    /// The standard error of the adjusted counts, in points.
    public var adjustedStandardError: Double? {
        guard answers > 0 else { return nil }
        return Self.standardError(
            Double(promoters) + 0.75, Double(detractors) + 0.75, of: Double(answers) + 3)
    }

    private static func standardError(_ up: Double, _ down: Double, of n: Double) -> Double? {
        guard n > 0 else { return nil }
        let (p, d) = (up / n, down / n)
        return 100 * (max(p + d - (p - d) * (p - d), 0) / n).squareRoot()
    }

    /// The score drawn towards `reference` as if `k` answers had it: for ranking, so that two tens do not
    /// lead the list (`metrics.md` § 10.3). `nil` without answers.
    public func shrunk(towards reference: Double, k: Double) -> Double? {
        guard let score else { return nil }
        let n = Double(answers)
        return (n * score + k * reference) / (n + k)
    }
}
