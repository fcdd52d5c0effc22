import Testing
import Vocabulary

@Suite("The figures of a row")
struct PackedFiguresTests {
    /// Says of each row how many calls it has: ten times its number.
    private final class Tens: FigureSource {
        func figure(_ metric: Metric, ofRow row: Int) -> Figure {
            metric == .nAnswered ? Figure(value: Double(10 * row), evidence: 10 * row) : .none
        }
    }

    @Test("are taken when somebody looks")
    func taken() {
        let figures = PackedFigures(of: 3, from: Tens())
        #expect(figures[.nAnswered].value == 30)
        #expect(figures[.aht] == .none)
    }

    @Test("may have others beside those that are taken")
    func beside() {
        var figures = PackedFigures(of: 3, from: Tens())
        figures.add(.ahtMedian, 120, of: 30)
        #expect(figures[.ahtMedian].value == 120)
        #expect(figures[.nAnswered].value == 30)
    }

    @Test("are equal when each is, wherever it comes from")
    func equal() {
        var kept = PackedFigures()
        kept.add(.nAnswered, 30, of: 30)
        #expect(kept == PackedFigures(of: 3, from: Tens()))
        #expect(kept != PackedFigures(of: 4, from: Tens()))
        #expect(PackedFigures(of: 4, from: Tens()) == PackedFigures(of: 4, from: Tens()))
    }
}
