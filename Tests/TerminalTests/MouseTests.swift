import Drawing
import Glibc
import PTYSupport
import Testing

@Suite("The mouse of the terminal", .timeLimit(.minutes(5)))
struct MouseTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    @Test(
        "is asked for, and given back on every way out",
        arguments: ["q", SIGTERM, SIGSEGV] as [any Sendable])
    func modes(way: any Sendable) throws {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "support")
        #expect(board.screen.modes[1000] == true)
        #expect(board.screen.modes[1006] == true)
        if let key = way as? String { board.send(key) }
        if let signal = way as? Int32 { board.signal(signal) }
        _ = try board.waitForEnd()
        #expect(board.screen.modes[1000] == false)
        #expect(board.screen.modes[1006] == false)
        #expect(board.isRestored)
    }

    @Test(
        "is left to the terminal where that is asked, and on a console", arguments: [true, false])
    func left(isOption: Bool) throws {
        let board =
            try isOption
            ? Pseudoterminal(Program.watching(log, "--no-mouse"))
            : Pseudoterminal(Program.watching(log), term: "linux")
        try board.wait(for: "support")
        #expect(board.screen.modes[1000] == nil)
    }

    @Test("opens a department by two clicks")
    func clicks() throws {
        let board = try Pseudoterminal(Program.watching(log, "--screen", "departments"))
        try board.wait(for: "support")
        let row = (board.screen.text.firstIndex { $0.contains("support") } ?? 0) + 1
        let click = "\u{1B}[<0;6;\(row)M\u{1B}[<0;6;\(row)m"
        board.send(click)
        board.send(click)
        try board.wait(for: "All › support")
    }

    @Test("can be switched off and on while the board runs")
    func switched() throws {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "support")
        board.send("oG\u{1B}[C")
        try board.wait(for: "the mouse is the terminal's") { $0.modes[1000] == false }
        board.send("\u{1B}[C")
        try board.wait(for: "the mouse is the board's") { $0.modes[1000] == true }
    }
}
