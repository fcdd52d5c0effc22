import PTYSupport
import Testing

@Suite("Without a terminal to draw on", .timeLimit(.minutes(5)))
struct RefusalTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    @Test(
        "one sentence says why, and the code is 78",
        arguments: [
            ("nosuchterm", "No terminal of type “nosuchterm” is known here"),
            ("../../etc/passwd", "No terminal of type “../../etc/passwd”"),
            ("", "TERM is not set"), (nil, "TERM is not set"),
        ])
    func refuses(term: String?, sentence: String) throws {
        let board = try Pseudoterminal(
            Program.watching(log), columns: 200, term: term,
            environment: term == nil ? ["TERM": nil] : [:])
        #expect(try board.waitForEnd() == .exited(78))
        #expect(board.screen.text[0].hasPrefix("floorwalker: \(sentence)"))
        #expect(board.screen.text[1].isEmpty)
        #expect(board.isRestored)
    }

    @Test("a dumb one gets a page of plain text")
    func dumb() throws {
        let board = try Pseudoterminal(Program.watching(log), rows: 40, term: "dumb")
        #expect(try board.waitForEnd() == .exited(0))
        #expect(!board.output.contains(0x1B))
        #expect(board.screen.text.contains { $0.contains("SERVICE LEVEL 20 s") })
        #expect(board.screen.text.contains { $0.contains("support") })
    }

    @Test("a pipe gets the same page")
    func pipe() throws {
        let command = Program.watching(log).map { "'\($0)'" }.joined(separator: " ")
        let shell = try Pseudoterminal(["/bin/sh", "-c", "\(command) | cat"], rows: 40)
        #expect(try shell.waitForEnd() == .exited(0))
        #expect(!shell.output.contains(0x1B))
        #expect(shell.screen.text.contains { $0.contains("SERVICE LEVEL 20 s") })
    }

    @Test("a log that is not there is named before anything is drawn")
    func missingLog() throws {
        let board = try Pseudoterminal([Program.path, "watch", log.path + ".none"], columns: 200)
        #expect(try board.waitForEnd() == .exited(66))
        #expect(board.screen.text[0].contains("queue_log.none: there is no such file"))
        #expect(!board.output.contains(0x1B))
    }
}
