import DiceSupport
import Metrics
import Testing

/// The laws of `Accumulator`. A new one joins with one line.
@Suite("Every accumulator")
struct AccumulatorLawTests {
    @Test("merges in any order and grouping", arguments: UInt64(0)..<60)
    func merging(seed: UInt64) {
        expectLaws(of: ServiceLevel.self, seed)
        expectLaws(of: VisitFlow.self, seed)
        expectLaws(of: Waits.self, seed)
        expectLaws(of: ValueCounts.self, seed)
        expectLaws(of: HandleTime.self, seed)
        expectLaws(of: RingOffers.self, seed)
        expectLaws(of: StateTime.self, seed)
        expectLaws(of: NetPromoterScore.self, seed)
        expectLaws(of: Satisfaction.self, seed)
        expectLaws(of: AnswerCounts.self, seed)
        expectLaws(of: Gate.self, seed)
        expectLaws(of: Callbacks.self, seed)
        expectLaws(of: ScorePairs.self, seed)
        expectLaws(of: ContactLevel.self, seed)
    }

    private func expectLaws<A: Accumulator>(of _: A.Type, _ seed: UInt64)
    where A.Input: Drawable {
        var dice = Dice(seed: seed)
        let inputs = (0..<3).map { _ in [A.Input].drawn(by: &dice) }
        let (a, b, c) = (A(of: inputs[0]), A(of: inputs[1]), A(of: inputs[2]))
        #expect(a.merged(with: b) == b.merged(with: a), "\(A.self) commutes")
        #expect(
            a.merged(with: b).merged(with: c) == a.merged(with: b.merged(with: c)),
            "\(A.self) associates")
        #expect(a.merged(with: A()) == a && A().merged(with: a) == a, "\(A.self) of nothing")
        #expect(A(of: inputs[0] + inputs[1]) == a.merged(with: b), "\(A.self) adds, then merges")
        #expect(A(of: inputs[0].shuffled(using: &dice)) == a, "\(A.self) in another order")
    }
}

extension Accumulator {
    init(of inputs: [Input]) {
        self.init()
        for input in inputs { add(input) }
    }

    func merged(with other: Self) -> Self {
        var result = self
        result.merge(other)
        return result
    }
}
