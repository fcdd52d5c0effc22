import Testing
import Text
import Vocabulary

@Suite("A number in a narrow column")
struct NarrowNumberTests {
    private let say = Catalogue(.english)

    @Test(
        "gives up digits before it gives up its place",
        arguments: [
            (228, .seconds, 5, "3:48"), (3599, .seconds, 5, "59:59"), (3720, .seconds, 5, "1h02"),
            (359_940, .seconds, 5, "99h59"), (360_000, .seconds, 5, "4d"),
            (9999, .count, 4, "9999"), (12_345, .count, 4, "12k"), (99_999, .count, 5, "99999"),
            (2_500_000, .count, 5, "2500k"), (123_456_789, .count, 5, "123M"),
            (100, .percent, 4, "100"), (99.95, .percent, 5, "100.0"), (-7, .points, 4, "−7"),
        ] as [(Double, Metric.Unit, Int, String)])
    func narrow(value: Double, unit: Metric.Unit, columns: Int, expected: String) {
        #expect(say.narrow(value, in: unit, columns: columns) == expected)
    }

    @Test("that is none is a dash")
    func none() {
        #expect(say.narrow(nil, in: .count) == "–")
        #expect(say.narrow(.infinity, in: .seconds) == "–")
        #expect(say.narrow(1e18, in: .count) == "–")
    }
}
