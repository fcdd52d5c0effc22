import Metrics
import Testing

@Suite("A sum of answers")
struct AnswerSumTests {
    /// 40 tens do not fit where a single agent's few answers are kept.
    @Test("holds few answers and many alike")
    func wide() {
        var (few, many) = (AnswerCounts(), AnswerCounts())
        few.add(.given(0))
        few.add(.given(8))
        for _ in 0..<40 { many.add(.given(10)) }
        var (first, second) = (AnswerSum(), AnswerSum())
        first.add(few)
        first.add(many)
        second.add(few)
        first.merge(second)
        #expect(first.counts.counts == [2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 40])
        var merged = few
        merged.merge(many)
        merged.merge(few)
        #expect(first.counts == merged)
    }

    @Test("holds an answer taken back on another day than it was given")
    func withdrawn() {
        var counts = AnswerCounts()
        counts.add(.withdrawn(3))
        var sum = AnswerSum()
        sum.add(counts)
        #expect(sum.counts.counts[3] == -1)
        #expect(AnswerSum().counts == AnswerCounts())
    }
}
