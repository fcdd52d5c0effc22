import Testing
import Text

@Suite("A search")
struct SearchFormTests {
    @Test(
        "finds what is written in another way",
        arguments: [
            ("Müller-Lüdenscheidt", "muller"), ("ÅSE", "ase"), ("Straße", "strasse"),
            ("Ełk", "elk"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoë"), ("علي", "علی"),
            ("می\u{200C}رود", "میرود"), ("שָׁלוֹם", "שלום"), ("ΑΘΗΝΑ", "αθηνα"), ("A-1033", "a-10"),
        ])
    func twins(text: String, part: String) {
        #expect(SearchForm(text).contains(SearchForm(part)))
    }

    @Test("does not find what is not there", arguments: [("Anna", "anne"), ("", "a"), ("о", "o")])
    func others(text: String, part: String) {
        #expect(!SearchForm(text).contains(SearchForm(part)))
    }

    @Test("for nothing finds everything, and is bounded")
    func edges() {
        #expect(SearchForm("").contains(SearchForm("")))
        #expect(SearchForm("x").contains(SearchForm("\u{200C}")))
        let long = String(repeating: "a", count: 1_000_000)
        #expect(SearchForm(long).text.count < 10_000)
    }
}
