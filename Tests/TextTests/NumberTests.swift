import Testing
import Text
import Vocabulary

@Suite("A number")
struct NumberTests {
    let say = Catalogue(.english)

    @Test(
        "is rounded half away from zero, and unknown is a dash",
        arguments: [
            (78.06, 1, "78.1"), (78.04, 1, "78.0"), (0, 1, "0.0"), (100, 1, "100.0"),
            (4.25, 1, "4.3"), (-4.25, 1, "−4.3"), (-0.04, 1, "0.0"), (99.96, 1, "100.0"),
            (77.5, 0, "78"), (2086, 0, "2086"), (0.005, 2, "0.01"), (1234.5678, 3, "1234.568"),
            (nil, 1, "–"), (.nan, 1, "–"), (.infinity, 0, "–"), (-.infinity, 0, "–"),
            (1e300, 0, "–"), (5, 9, "5.000"), (5, -1, "5"),
        ] as [(Double?, Int, String)])
    func rounding(value: Double?, decimals: Int, expected: String) {
        #expect(say.number(value, decimals: decimals) == expected)
    }

    @Test(
        "of points has a sign",
        arguments: [
            (32.4, "+32"), (32.5, "+33"), (-7, "−7"), (-0.5, "−1"), (0.4, "0"), (-0.4, "0"),
            (0, "0"), (100, "+100"), (nil, "–"),
        ] as [(Double?, String)])
    func points(value: Double?, expected: String) {
        #expect(say.points(value) == expected)
    }

    @Test("of a count is written whole")
    func counts() {
        #expect(say.count(2086) == "2086")
        #expect(say.count(0) == "0")
        #expect(say.count(.min) == "−9223372036854775808")
    }

    @Test("has a range of half the width on each side")
    func ranges() {
        #expect(say.halfRange(-2...28) == "±15")
        #expect(say.halfRange(40...40) == "±0")
        #expect(say.halfRange(nil) == "")
        #expect(say.halfRange(-Double.infinity...0) == "±–")
        #expect(say.ends(of: 24.6...39.9) == "+25 … +40")
    }

    @Test(
        "is written as its unit wants",
        arguments: [
            (Metric.sl, 78.06, "78.1"), (.npsAgent, 13.2, "+13"), (.aht, 362, "6:02"),
            (.nWaiting, 12, "12"), (.ces, 4.24, "4.2"), (.longestWait, nil, "–"),
        ] as [(Metric, Double?, String)])
    func units(metric: Metric, value: Double?, expected: String) {
        #expect(say.figure(value, in: metric.unit) == expected)
    }

    @Test(
        "changes by a signed difference in its unit",
        arguments: [
            (Metric.sl, -9.44, "−9.4"), (.npsAgent, 3, "+3"), (.aht, 38, "+0:38"),
            (.aht, -65.2, "−1:05"), (.nWaiting, 0, "0"), (.ces, 0.1, "+0.1"), (.sl, nil, "–"),
        ] as [(Metric, Double?, String)])
    func changes(metric: Metric, value: Double?, expected: String) {
        #expect(say.change(value, in: metric.unit) == expected)
    }
}
