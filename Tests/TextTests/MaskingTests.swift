import Testing
import Text

@Suite("The words of a customer")
struct MaskingTests {
    @Test(
        "lose what leads to somebody, and nothing else",
        arguments: [
            ("third time I explain it", "third time I explain it"),
            ("call 0171 234 5678 please", "call ••• please"),
            ("+49 (30) 12 34-56, thanks", "+•••, thanks"),
            ("card 4111-1111-1111-1111.", "card •••."),
            ("۰۹۱۲۳۴۵۶۷۸۹ زنگ بزنید", "••• زنگ بزنید"),
            ("me@example.org wrote", "••• wrote"),
            ("paid 99.95 since 2024. 15 calls", "paid 99.95 since 2024. 15 calls"),
            ("12345 is short, 123456 is not", "12345 is short, ••• is not"),
            ("089 / 123456", "•••"),
            ("@ home, at 9", "@ home, at 9"),
            ("", ""),
        ])
    func masks(words: String, shown: String) {
        #expect(masked(words) == shown)
    }

    @Test("lose names that are not to be read, however they are spelled")
    func names() {
        let shown = masked("MULLER, Made-up was kind; müllerin too", hiding: ["Made-up Müller"])
        #expect(shown == "••• ••• was kind; müllerin too")
        #expect(masked("to be or not", hiding: ["To Be"]) == "to be or not", "too short to tell")
    }

    @Test("are safe to draw")
    func safe() {
        #expect(masked("a\u{1B}[2Jb\u{202E}c") == "a\u{FFFD}[2Jbc")
        #expect(masked(String(repeating: "1", count: 100_000)).count <= 512)
    }
}
