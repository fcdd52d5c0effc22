import Drawing
import Testing

@Suite("A sparkline")
struct SparklineTests {
    @Test(
        "has eight heights between the ends of its scale",
        arguments: [
            ([0, 12.4, 12.5, 50, 87.5, 100], 0...100, "▁▁▂▅██"),
            ([-20, 120], 0...100, "▁█"),
            ([10, 20, 30], nil, "▁▅█"),
            ([7, 7, 7], nil, "▅▅▅"),
            ([7], 7...7, "▅"),
            ([7], -Double.infinity...7, "▅"),
            ([-1e308, 1e308], nil, "▅▅"),
        ] as [([Double?], ClosedRange<Double>?, String)])
    func heights(values: [Double?], scale: ClosedRange<Double>?, picture: String) {
        #expect(Sparkline(values, scale: scale).text(columns: 8) == picture)
    }

    @Test("leaves a blank where nothing is known")
    func gaps() {
        #expect(Sparkline([10, nil, .nan, 20]).text(columns: 8) == "▁  █")
        #expect(Sparkline([nil, nil]).text(columns: 8) == "  ")
        #expect(Sparkline([]).text(columns: 8) == "")
    }

    @Test("shows the latest values when there is no room for all")
    func latest() {
        #expect(Sparkline([100, 0, 10]).text(columns: 2) == "▁█")
        #expect(Sparkline([1, 2]).text(columns: -1) == "")
    }
}
