/// How often each answer 0...10 to one question was given.
///
/// There is one for every person and day, nearly all of few answers: eleven counts of five bits each fit
/// into a word, and only where one does not fit there is an array.
public struct AnswerCounts: Accumulator {
    public typealias Input = NetPromoterScore.Input

    private var packed: UInt64 = 0
    /// Empty while all counts fit into `packed`.
    private var wide: [Int32] = []

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .given(let answer): count(answer, 1)
        case .withdrawn(let answer): count(answer, -1)
        }
    }

    private mutating func count(_ answer: Int, _ step: Int32) {
        var counts = counts
        counts[min(max(answer, 0), Self.last)] &+= step
        store(counts)
    }

    public mutating func merge(_ other: Self) {
        guard !other.isEmpty else { return }
        // No count of either is above 15, so none of the sum is above 31.
        if wide.isEmpty, other.wide.isEmpty, (packed | other.packed) & Self.highBits == 0 {
            packed += other.packed
        } else {
            store(zip(counts, other.counts).map { $0 &+ $1 })
        }
    }

    /// Nothing was counted, or all of it was taken back.
    private var isEmpty: Bool { packed == 0 && wide.isEmpty }

    /// How often 0, 1, 2 … 10 was given.
    public var counts: [Int32] {
        guard wide.isEmpty else { return wide }
        return (0...Self.last).map { Int32(truncatingIfNeeded: (packed >> ($0 * Self.width)) & 31) }
    }

    private mutating func store(_ counts: [Int32]) {
        packed = 0
        wide = []
        guard counts.allSatisfy({ 0...31 ~= $0 }) else { return wide = counts }
        for (answer, count) in counts.enumerated() {
            packed |= UInt64(truncatingIfNeeded: count) << (answer * Self.width)
        }
    }

    private static var last: Int { 10 }
    private static var width: Int { 5 }
    /// The highest bit of each count.
    private static var highBits: UInt64 { 0x042_1084_2108_4210 }
}

extension AnswerCounts {
    public var score: NetPromoterScore {
        guard !isEmpty else { return NetPromoterScore() }
        var (promoters, passives, detractors): (Int32, Int32, Int32) = (0, 0, 0)
        for answer in 0...Self.last {
            let count = self[answer]
            switch answer {
            case 9...: promoters &+= count
            case 7...: passives &+= count
            default: detractors &+= count
            }
        }
        return NetPromoterScore(
            promoters: promoters, passives: passives, detractors: detractors)
    }
}

/// Many counts summed up, in numbers as wide as a whole house needs.
public struct AnswerSum: Equatable, Sendable {
    private var sum = SIMD16<Int32>()

    public init() {}

    public mutating func add(_ counts: AnswerCounts) { sum &+= counts.vector }

    public mutating func merge(_ other: Self) { sum &+= other.sum }

    public var counts: AnswerCounts { AnswerCounts(sum) }
}

extension AnswerCounts {
    /// How many gave one answer.
    fileprivate subscript(answer: Int) -> Int32 {
        wide.isEmpty
            ? Int32(truncatingIfNeeded: (packed >> (answer * Self.width)) & 31) : wide[answer]
    }

    fileprivate var vector: SIMD16<Int32> {
        var vector = SIMD16<Int32>()
        for answer in 0...Self.last { vector[answer] = self[answer] }
        return vector
    }

    fileprivate init(_ vector: SIMD16<Int32>) {
        store((0...Self.last).map { vector[$0] })
    }
}
