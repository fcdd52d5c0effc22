import Glibc
import PTYSupport
import Testing

@Suite("The board on a terminal", .timeLimit(.minutes(5)))
struct StartTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    @Test(
        "draws the wall on every kind, and puts the terminal back",
        arguments: ["xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100"])
    func draws(term: String) throws {
        let board = try Pseudoterminal(Program.watching(log), term: term)
        try board.wait(for: "support")
        #expect(board.screen.text[0].contains("ALL DEPARTMENTS"))
        #expect(board.screen.text.contains { $0.contains("SERVICE LEVEL") })
        #expect(board.modes.c_lflag != board.modesBefore.c_lflag)
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
        #expect(board.isRestored)
        #expect(board.screen.unknown.isEmpty, "\(board.screen.unknown)")
    }

    @Test("shows a line as soon as it is in the log")
    func follows() throws {
        let board = try Pseudoterminal(Program.watching(log, "--screen", "departments"))
        try board.wait(for: "support")
        #expect(board.screen.row(of: "support").contains(" 0 "))
        try log.append(MadeUpLog.waiting("support", since: MadeUpLog.noon + 9000))
        try board.wait(for: "a waiting caller") { $0.row(of: "support").contains(" 1 ") }
    }

    @Test("draws in colour, but without it where NO_COLOR asks or --mono is given")
    func colours() throws {
        let plain = try Pseudoterminal(Program.watching(log))
        try plain.wait(for: "support")
        #expect(plain.screen.hasSeenColour)
        for (arguments, variables) in [
            (Program.watching(log), ["NO_COLOR": "1"]), (Program.watching(log, "--mono"), [:]),
        ] {
            let board = try Pseudoterminal(arguments, environment: variables)
            try board.wait(for: "support")
            board.send("d?\u{1B}[21~")
            _ = try board.waitForEnd()
            #expect(!board.screen.hasSeenColour)
        }
    }

    @Test(
        "draws ASCII alone where the locale is not UTF-8, the terminal is old, or --ascii is given",
        arguments: [
            ("C", "xterm-256color", []),
            ("de_DE.ISO-8859-1", "xterm-256color", ["--lang", "en"]),
            ("C.UTF-8", "linux", []), ("C.UTF-8", "vt100", []),
            ("C.UTF-8", "xterm-256color", ["--ascii"]),
        ])
    func ascii(language: String, term: String, options: [String]) throws {
        let board = try Pseudoterminal(
            Program.watching(log) + options, term: term, environment: ["LANG": language])
        try board.wait(for: "support")
        board.send("d")
        try board.wait(for: "DEPARTMENT ")
        board.send("?")
        try board.wait(for: "Help")
        board.send("\u{1B}[21~")
        #expect(try board.waitForEnd() == .exited(0))
        #expect(board.screen.highestByte <= 126)
    }

    @Test("holds its picture back until it is whole where the terminal can")
    func synchronized() throws {
        let board = try Pseudoterminal(
            Program.watching(log), environment: ["TERM_PROGRAM": "WezTerm"])
        try board.wait(for: "support")
        try board.wait(for: "the end of a frame") { $0.modes[2026] == false }
        board.send("q")
        _ = try board.waitForEnd()
        let other = try Pseudoterminal(Program.watching(log))
        try other.wait(for: "support")
        #expect(other.screen.modes[2026] == nil)
    }
}

extension VirtualScreen {
    /// The first row that contains `text`, or nothing.
    func row(of text: String) -> String {
        self.text.first { $0.contains(text) } ?? ""
    }
}
