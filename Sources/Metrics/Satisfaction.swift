/// Answers on a short scale: CSAT (1–5) and CES (1–7) (`metrics.md` § 5.5).
public struct Satisfaction: Accumulator {
    public enum Input: Equatable, Sendable {
        /// `isTop`: one of the two best answers of a CSAT scale.
        case given(Int, isTop: Bool)
        case withdrawn(Int, isTop: Bool)
    }

    public private(set) var answers: Int32 = 0
    public private(set) var top: Int32 = 0
    public private(set) var sum: Int64 = 0

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .given(let answer, let isTop): count(answer, isTop, 1)
        case .withdrawn(let answer, let isTop): count(answer, isTop, -1)
        }
    }

    private mutating func count(_ answer: Int, _ isTop: Bool, _ step: Int32) {
        answers &+= step
        if isTop { top &+= step }
        sum &+= Int64(answer) * Int64(step)
    }

    public mutating func merge(_ other: Self) {
        answers &+= other.answers
        top &+= other.top
        sum &+= other.sum
    }

    /// The mean answer; `nil` without answers.
    public var mean: Double? { answers > 0 ? Double(sum) / Double(answers) : nil }
}
