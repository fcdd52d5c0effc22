/// Promoters (9–10), passives (7–8) and detractors (0–6) of one question (`metrics.md` § 5.1).
///
/// The score is the share of promoters minus the share of detractors, −100 to +100. It is not the mean
/// of the answers, and scores are never averaged: counts are merged and the score is taken of the sum.
public struct NetPromoterScore: Accumulator {
    /// An answer given, or taken back because the customer corrected it.
    public enum Input: Equatable, Sendable {
        case given(Int)
        case withdrawn(Int)
    }

    public private(set) var promoters: Int32 = 0
    public private(set) var passives: Int32 = 0
    public private(set) var detractors: Int32 = 0

    public init() {}

    public init(promoters: Int32, passives: Int32, detractors: Int32) {
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
    }

    public mutating func add(_ input: Input) {
        switch input {
        case .given(let answer): count(answer, 1)
        case .withdrawn(let answer): count(answer, -1)
        }
    }

    private mutating func count(_ answer: Int, _ step: Int32) {
        switch answer {
        case 9...: promoters &+= step
        case 7...8: passives &+= step
        default: detractors &+= step
        }
    }

    public mutating func merge(_ other: Self) {
        promoters &+= other.promoters
        passives &+= other.passives
        detractors &+= other.detractors
    }

    public var answers: Int { Int(promoters) + Int(passives) + Int(detractors) }

    /// −100...100, unrounded; `nil` without answers.
    public var score: Double? {
        let n = answers
        guard n > 0 else { return nil }
        return 100 * Double(promoters - detractors) / Double(n)
    }
}
