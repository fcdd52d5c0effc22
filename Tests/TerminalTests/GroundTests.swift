import Glibc
import PTYSupport
import Testing

@Suite("The ground of the terminal", .timeLimit(.minutes(5)))
struct GroundTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    @Test("is asked for once, and the answer is no key")
    func asked() throws {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "support")
        #expect(board.screen.commands == ["11;?"])
        board.send("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\d")
        try board.wait(for: "DEPARTMENT ")
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
        #expect(board.isRestored)
        #expect(board.screen.unknown.isEmpty)
    }

    @Test("decides how amber is drawn, also where the answer is late")
    func amber() throws {
        let board = try Pseudoterminal(Program.watching(log, "--screen", "departments"))
        try board.wait(for: "support")
        let focus = { (screen: VirtualScreen) in
            screen.glyphs.joined().first { $0.text == "q" && $0.pen.colour != nil }?.pen.colour
        }
        #expect(focus(board.screen) == 32, "readable on black and on white")
        board.send("\u{1B}]11;rgb:0000/0000/0000\u{7}")
        try board.wait(for: "the focus of a dark ground") { focus($0) == 74 }
    }

    @Test(
        "is not asked of a console, nor where there are no colours", arguments: ["linux", "vt100"])
    func notAsked(term: String) throws {
        let board = try Pseudoterminal(Program.watching(log), term: term)
        try board.wait(for: "support")
        #expect(board.screen.commands == [])
        let mono = try Pseudoterminal(Program.watching(log, "--mono"))
        try mono.wait(for: "support")
        #expect(mono.screen.commands == [])
    }

    @Test("does not change what the key T shows: other colours, at once")
    func themes() throws {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "support")
        board.send("TTT")
        try board.wait(for: "theme: mono")
        let colours = board.screen.glyphs.joined().compactMap(\.pen.colour)
        #expect(colours.isEmpty)
    }
}
