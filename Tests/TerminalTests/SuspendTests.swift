import Glibc
import PTYSupport
import Testing

@Suite("Ctrl-Z", .timeLimit(.minutes(5)))
struct SuspendTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    /// A shell with the board in its foreground.
    private func shell() throws -> Pseudoterminal {
        let shell = try Pseudoterminal(
            ["/bin/sh", "-i"], environment: ["PS1": "READY> ", "ENV": nil, "HISTFILE": nil])
        try shell.wait(for: "READY>")
        let command = Program.watching(log).map { "'\($0)'" }.joined(separator: " ")
        shell.send("stty -echo; \(command)\r")
        try shell.wait(for: "the board") { $0.isAlternate && !$0.row(of: "support").isEmpty }
        return shell
    }

    @Test("gives the terminal back to the shell, and fg brings the board back, at the new size")
    func suspend() throws {
        let shell = try shell()
        for columns in [60, 100] {
            shell.send("\u{1A}")
            try shell.wait(for: "the shell") { !$0.isAlternate && $0.isCursorVisible }
            try shell.wait(for: "whole lines again") { _ in
                shell.modes.c_lflag & tcflag_t(ICANON) != 0
            }
            try shell.wait(for: "the prompt") { $0.isAtPrompt }
            shell.resize(columns: columns, rows: 24)
            shell.send("fg\r")
            try shell.wait(for: "the board at the new size") {
                $0.isAlternate && $0.text[1].count == columns && !$0.row(of: "support").isEmpty
            }
        }
        shell.send("q")
        try shell.wait(for: "the shell") { !$0.isAlternate && $0.isAtPrompt }
        shell.send("exit\r")
        #expect(try shell.waitForEnd() == .exited(0))
    }

    @Test("does nothing where no shell could bring the board back")
    func orphan() throws {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "support")
        board.send("\u{1A}d")
        try board.wait(for: "sorted by")
    }
}

extension VirtualScreen {
    /// The shell has taken the terminal back and reads: what is typed sooner may be thrown away.
    fileprivate var isAtPrompt: Bool {
        let last = text.last { row in row.contains { $0 != " " } }
        return last?.hasPrefix("READY>") == true
    }
}
