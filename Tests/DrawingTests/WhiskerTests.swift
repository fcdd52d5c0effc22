import Drawing
import Testing

@Suite("A whisker")
struct WhiskerTests {
    @Test(
        "shows a value, its range and what it is held against on one scale",
        arguments: [
            (-38, 14, 11, "     ─●──  ┊         "),
            (0, 17, 11, "        ──●┼─        "),
            (11, 4, 11, "           ●─        "),
            (67, 9, 11, "           ┊    ─●─  "),
            (-100, 0, nil, "●                    "),
            (300, 900, nil, "────────────────────●"),
        ] as [(Double, Double, Double?, String)])
    func places(value: Double, half: Double, reference: Double?, expected: String) {
        let whisker = Whisker(value, range: value - half...value + half, reference: reference)
        #expect(whisker.text(columns: 21) == expected)
    }

    @Test("stays inside whatever it is given")
    func edges() {
        #expect(Whisker(.nan).text(columns: 3) == "●  ")
        #expect(Whisker(5, scale: 1...1).text(columns: 3) == "●  ")
        #expect(Whisker(0).text(columns: 0) == "")
        #expect(Whisker(0, range: -1e300...1e300).text(columns: 3) == "─●─")
    }
}
