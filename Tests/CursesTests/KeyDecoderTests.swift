import Drawing
import Testing

@testable import Curses

@Suite("The key decoder")
struct KeyDecoderTests {
    private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        let decoded = decoder.decode(bytes)
        return decoded + decoder.pause()
    }

    @Test("reads what is typed")
    func plain() {
        #expect(
            keys("aZ1[") == [.character("a"), .character("Z"), .character("1"), .character("[")])
        #expect(keys("ש") == [.character("ש")])
        #expect(keys("\r\n\t\u{7F}\u{8}") == [.enter, .enter, .tab, .backspace, .backspace])
        #expect(keys("\u{3}\u{1A}\u{C}") == [.control("c"), .control("z"), .control("l")])
        #expect(keys("\u{1C}") == [.control("\\")])
    }

    @Test(
        "knows the function keys of every terminal",
        arguments: [
            ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1;5A", .up), ("\u{1B}[H", .home),
            ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}OF", .end), ("\u{1B}[5~", .pageUp),
            ("\u{1B}[3;2~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
            ("\u{1B}[[A", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)),
            ("\u{1B}[21~", .function(10)), ("\u{1B}Oq", .character("1")), ("\u{1B}OM", .enter),
        ])
    func functionKeys(sequence: String, key: Key) {
        #expect(keys(sequence) == [key])
    }

    @Test("takes a lone escape for the key only after a pause")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]).isEmpty)
        #expect(decoder.isUndecided)
        #expect(decoder.pause() == [.escape])
        #expect(!decoder.isUndecided)
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
        #expect(keys("\u{1B}q") == [.escape, .character("q")])
    }

    @Test(
        "drops whole what is no key",
        arguments: [
            "\u{1B}[<0;1;1M", "\u{1B}[1;99999999999Y", "\u{1B}]52;c;!\u{7}", "\u{1B}P1;2\u{1B}\\",
            "\u{1B}[I", "\u{1B}[200~quit\rq\u{1B}[201~", "\u{1B}[M !!", "\u{1B}[?62;22c",
            "\u{1B}[99~", "\u{0}", "\u{1B}[",
        ])
    func noKeys(sequence: String) {
        #expect(keys(sequence + "x").suffix(1) == (sequence == "\u{1B}[" ? [] : [.character("x")]))
        #expect(keys(sequence).isEmpty)
    }

    @Test(
        "takes the ground from the terminal's answer, wherever it is cut, and makes no keys of it")
    func ground() {
        let answer = Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\".utf8)
        for cut in answer.indices {
            var decoder = KeyDecoder()
            #expect(decoder.decode("a".utf8 + answer[..<cut]) == [.character("a")])
            #expect(decoder.decode(answer[cut...] + Array("b".utf8)) == [.character("b")])
            #expect(decoder.takeGround() == .light)
            #expect(decoder.takeGround() == nil)
        }
        var decoder = KeyDecoder()
        _ = decoder.decode(answer.dropLast(6))
        #expect(decoder.patience > 100, "an answer may take its time, a key may not")
    }

    @Test("goes on after bytes that are no text")
    func brokenText() {
        #expect(keys([0xFF, 0xFE, 0x61]) == [.character("a")])
        #expect(keys([0xC3, 0x61]) == [.character("a")])
        #expect(keys([0xC2, 0x9B, 0x61]) == [.character("a")])
        #expect(keys([0xED, 0xA0, 0x80, 0x61]) == [.character("a")])
    }

    @Test("does not mind where a sequence is cut")
    func anyCut() {
        let typed = Array("\u{1B}[5~סa\u{1B}OP\u{1B}[200~x\u{1B}[201~q".utf8)
        let whole: [Key] = [
            .pageUp, .character("ס"), .character("a"), .function(1), .character("q"),
        ]
        for cut in 0...typed.count {
            var decoder = KeyDecoder()
            let parts = decoder.decode(typed[..<cut]) + decoder.decode(typed[cut...])
            #expect(parts == whole, "cut at \(cut)")
        }
    }

    @Test("comes back from a paste whose end is lost")
    func endlessPaste() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}[200~abc".utf8).isEmpty)
        #expect(decoder.pause().isEmpty)
        #expect(decoder.decode("q".utf8) == [.character("q")])
    }
}
