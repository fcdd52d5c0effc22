import Testing

@testable import Curses

@Suite("The clipboard of a terminal")
struct ClipboardTests {
    private func sent(_ text: String) -> String {
        String(decoding: Clipboard.bytes(for: text), as: UTF8.self)
    }

    @Test(
        "gets text in base 64, in one sequence",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("Größe 客", "R3LDtsOfZSDlrqI="),
        ])
    func base64(text: String, expected: String) {
        #expect(sent(text) == "\u{1B}]52;c;\(expected)\u{7}")
    }

    @Test("gets no more than terminals take, and no half of a character")
    func bounded() {
        let long = Clipboard.bytes(for: String(repeating: "客", count: 5000))
        #expect(long.count == 7 + (4095 / 3 * 4) + 1)
        #expect(sent("\u{1B}]0;evil\u{7}").dropFirst(7).allSatisfy { $0 != "\u{1B}" })
    }

    @Test("is not spoken of to terminals without one", arguments: ["linux", "vt100", "dumb"])
    func without(type: String) {
        #expect(!TerminalTraits(environment: ["TERM": type], isUTF8: true).hasClipboard)
        #expect(TerminalTraits(environment: ["TERM": "xterm"], isUTF8: true).hasClipboard)
    }
}
