import Testing
import Text

@Suite("A name from outside")
struct SanitisingTests {
    /// What may never reach a terminal, written down by hand and not taken from the code under test.
    static let forbidden: [ClosedRange<UInt32>] = [
        0x00...0x1F, 0x7F...0x9F,  // C0, DEL, C1
        0x061C...0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,  // direction
        0x2028...0x2029, 0x00AD...0x00AD, 0x200B...0x200B, 0x2060...0x2064, 0x206A...0x206F,
        0xFEFF...0xFEFF, 0x180B...0x180F, 0x034F...0x034F, 0x115F...0x1160, 0x3164...0x3164,
        0xFFA0...0xFFA0, 0xFFF9...0xFFFB, 0x2800...0x2800,  // unseen
        0xFE00...0xFE0F, 0xE0000...0xE01EF, 0x1F3FB...0x1F3FF,  // tags, selectors, skin tones
        0x1F1E6...0x1F1FF, 0x20E3...0x20E3,  // flags, keycaps
        0xE000...0xE0FF, 0xF8FF...0xF8FF, 0xF0000...0xF00FF, 0x10FFFD...0x10FFFD,  // private
        0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x1FFFE...0x1FFFF, 0x10FFFE...0x10FFFF,  // no characters
    ]

    @Test("never brings a forbidden character to the screen", arguments: forbidden)
    func forbiddenCharacters(range: ClosedRange<UInt32>) {
        for value in range {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let name = sanitised("A\(Character(scalar))B\u{301}\(Character(scalar))")
            let left = name.unicodeScalars.filter { found in
                Self.forbidden.contains { $0.contains(found.value) }
            }
            #expect(left.isEmpty, "U+\(String(value, radix: 16))")
            #expect(name.contains("A") && name.contains("B\u{301}"))
        }
    }

    @Test(
        "shows what was taken out where it would matter",
        arguments: [
            ("ESC\u{1B}[31mred", "ESC\u{FFFD}[31mred"),
            ("\u{9B}2J", "\u{FFFD}2J"),
            ("bell\u{7}", "bell\u{FFFD}"),
            ("a\rb", "a\u{FFFD}b"),
            ("end\r", "end\u{FFFD}"),
            ("a\r\nb", "a b"),
            ("a\tb\nc", "a b c"),
            ("a\u{2028}b\u{3000}c\u{A0}d", "a b c d"),
            ("\u{E000}", "\u{FFFD}"),
            ("evil\u{202E}txt.exe", "eviltxt.exe"),
            ("A\u{200B}n\u{AD}na", "Anna"),
            ("A\u{200D}B\u{200C}C", "ABC"),
            ("🇩🇪", "DE"),
            ("👍🏽", "👍"),
            ("👩\u{200D}👩\u{200D}👧", "👩👩👧"),
            ("⚠\u{FE0F}", "⚠"),
            ("1\u{FE0F}\u{20E3}", "1"),
            ("\u{301}x", "x"),
            ("a \u{301}b", "a b"),
            ("\u{1B}\u{301}", "\u{FFFD}"),
        ])
    func standIns(outside: String, safe: String) {
        #expect(sanitised(outside) == safe)
    }

    @Test(
        "stays as it is written in its own language",
        arguments: [
            ("Müller-Lüdenscheidt", 19), ("שלום עולם", 9), ("שָׁלוֹם", 4), ("می\u{200C}خواهم", 7),
            ("علی", 3), ("Nguyễn Thị", 10), ("Nguye\u{302}\u{303}n", 6), ("日本語", 6), ("한국", 4),
            ("क्\u{200D}ष", 2), ("สวัสดี", 4), ("Ñandú", 5), ("😀 ok", 5), ("Ｗｉｄｅ", 8), ("½ × ±", 5),
        ])
    func readable(name: String, columns: Int) {
        #expect(sanitised(name) == name)
        #expect(name.columns == columns)
    }

    @Test("carries at most four marks on a letter")
    func marks() {
        let stacked = "e" + String(repeating: "\u{301}", count: 20) + "x"
        #expect(Glyphs(stacked).glyphs.map(\.text.unicodeScalars.count) == [5, 1])
    }

    @Test(
        "is safe after one pass", arguments: ["a\u{1B}\u{301}b", "می\u{200C}\u{200C}\u{200C}", "🇩🇪"])
    func idempotence(outside: String) {
        #expect(sanitised(sanitised(outside)) == sanitised(outside))
    }

    @Test("costs no more than a long line, however long it is")
    func bounds() {
        let long = Glyphs(String(repeating: "x", count: 100_000))
        #expect(long.glyphs.count == Glyphs.limit)
        #expect(long.columns == Glyphs.limit)
        #expect(long.text.hasSuffix("x…"))
        #expect(Glyphs(String(repeating: "x", count: Glyphs.limit)).text.hasSuffix("xx"))

        let hidden = Glyphs(String(repeating: "\u{200B}", count: 100_000) + "x")
        #expect(hidden.text == "…")
        let stacked = Glyphs("a" + String(repeating: "\u{301}", count: 100_000))
        #expect(stacked.glyphs.map(\.text) == ["a\u{301}\u{301}\u{301}\u{301}", "…"])
    }

    @Test("may be empty")
    func empty() {
        #expect(sanitised("") == "")
        #expect(Glyphs("").columns == 0)
    }
}
