import Glibc
import PTYSupport
import Testing

@Suite("The terminal is put back", .timeLimit(.minutes(5)))
struct LeavingTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    private func board() throws -> Pseudoterminal {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "support")
        #expect(board.screen.isAlternate)
        return board
    }

    @Test(
        "after a signal that asks",
        arguments: [(SIGTERM, 0), (SIGHUP, 0), (SIGINT, 130)] as [(Int32, Int32)])
    func asked(signal: Int32, code: Int32) throws {
        let board = try board()
        board.signal(signal)
        #expect(try board.waitForEnd() == .exited(code))
        #expect(board.isRestored)
    }

    @Test(
        "after a signal that kills",
        arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT, SIGUSR1])
    func killed(signal: Int32) throws {
        let board = try board()
        board.signal(signal)
        #expect(try board.waitForEnd() == .signalled(signal))
        #expect(board.isRestored)
    }

    @Test("and a line that is cut ends the program")
    func cut() throws {
        let board = try board()
        board.hangUp()
        #expect(try board.waitForEnd(within: 10) != .signalled(SIGKILL))
    }

    @Test("and a line that is cut ends the program even where SIGHUP is ignored")
    func cutUnheard() throws {
        let board = try Pseudoterminal(
            ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""] + Program.watching(log))
        try board.wait(for: "support")
        board.signal(SIGHUP)
        board.send("d")
        try board.wait(for: "sorted by")
        board.hangUp()
        #expect(try board.waitForEnd(within: 10) == .exited(74))
    }
}
