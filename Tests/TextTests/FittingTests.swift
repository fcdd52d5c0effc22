import Testing
import Text

@Suite("A text in a field")
struct FittingTests {
    @Test(
        "is cut between letters, with a sign that something is missing",
        arguments: [
            ("Support", 7, "Support"),
            ("Support", 6, "Suppo…"),
            ("Support", 1, "…"),
            ("Support", 0, ""),
            ("Support", -3, ""),
            // Two wide letters and the sign are five columns: the fourth has no room for half a letter.
            ("日本語", 5, "日本…"),
            ("日本語", 4, "日…"),
            ("日本語", 2, "…"),
            ("Nguye\u{302}\u{303}n", 6, "Nguye\u{302}\u{303}n"),
            ("Nguye\u{302}\u{303}n Van", 6, "Nguye\u{302}\u{303}…"),
            ("می\u{200C}خواهم", 4, "می\u{200C}خ…"),
        ])
    func clipping(text: String, width: Int, expected: String) {
        #expect(text.clipped(to: width) == expected)
    }

    @Test(
        "fills the field exactly",
        arguments: [
            ("AHT", Alignment.leading, "AHT   "),
            ("AHT", .trailing, "   AHT"),
            ("AHT", .center, " AHT  "),
            ("AHT of all", .trailing, "AHT o…"),
            // The wide letter that did not fit leaves a blank.
            ("日本語日", .leading, "日本… "),
            ("", .center, "      "),
        ])
    func filling(text: String, alignment: Alignment, expected: String) {
        #expect(text.fitted(to: 6, alignment) == expected)
        #expect(text.fitted(to: 6, alignment).columns == 6)
    }
}
