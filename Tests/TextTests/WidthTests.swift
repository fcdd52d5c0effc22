import Testing
import Text

/// Worked from the East Asian Width of each letter; the C library counts the same.
@Suite("The width of a letter")
struct WidthTests {
    @Test(
        "is two columns where terminals give it two",
        arguments: [
            "\u{1100}", "\u{231A}", "\u{2329}", "\u{2648}", "\u{2E80}", "\u{3001}", "\u{303E}",
            "あ", "ア", "㈠", "䷀", "一", "鿿", "ꀀ", "\u{A960}", "가", "힣", "豈", "\u{FE10}",
            "\u{FE30}", "Ａ", "￥", "\u{17000}", "\u{1B000}", "🀄", "🃏", "🆎", "🈁", "😀", "🚀", "🧑",
            "\u{20000}", "\u{2F800}", "\u{30000}",
        ])
    func wide(letter: String) {
        #expect(letter.columns == 2)
    }

    @Test(
        "is one column everywhere else",
        arguments: [
            "A", "é", "ß", "ą", "Ω", "Ж", "א", "ع", "ک", "अ", "ก", "ა", "ỗ", "–", "…", "•", "±",
            "−", "×", "←", "↗", "─", "┼", "█", "░", "■", "▲", "▼", "●", "○", "★", "☀", "⚠", "❤",
            "〿", "ｱ", "ﾡ", "￨", "\u{A4D0}", "𝔸", "𐤀", "🌡", "🕊", "\u{FFFD}",
        ])
    func narrow(letter: String) {
        #expect(letter.columns == 1)
    }

    @Test("is nothing for a mark on a letter")
    func marks() {
        #expect("e\u{301}".columns == 1)
        #expect("ש\u{5B8}".columns == 1)
        #expect("กำ".columns == 2)
        #expect("\u{1112}\u{1161}\u{11AB}".columns == 2)
    }
}
