/// A part of a whole, with the range in which the true share lies.
public struct Proportion: Equatable, Sendable {
    public let part: Int
    public let whole: Int

    /// `nil` when there is nothing to divide by.
    ///
    /// - Precondition: `0 <= part && part <= whole`
    public init?(_ part: Int, of whole: Int) {
        guard whole > 0 else { return nil }
        precondition(0 <= part && part <= whole, "\(part) is not a part of \(whole)")
        self.part = part
        self.whole = whole
    }

    /// 0...100, unrounded.
    public var percent: Double { 100 * Double(part) / Double(whole) }

    /// The Wilson interval in percent: it never leaves 0...100 and claims no certainty of 3 in 3.
    ///
    /// - SeeAlso: `metrics.md` § 10.1.
    public func range(z: Double) -> ClosedRange<Double> {
        let n = Double(whole)
        let p = Double(part) / n
        let square = z * z
        let scale = 100 / (1 + square / n)
        let centre = p + square / (2 * n)
        let half = z * (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
        let low = max((centre - half) * scale, 0)
        return low...max(min((centre + half) * scale, 100), low)
    }

    /// The standard error in points of percent, for telling a change from chance.
    public var standardError: Double {
        let p = Double(part) / Double(whole)
        return 100 * (p * (1 - p) / Double(whole)).squareRoot()
    }
}
