import PTYSupport
import Testing

@Suite("A key", .timeLimit(.minutes(5)))
struct KeyTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    private func departments() throws -> Pseudoterminal {
        let board = try Pseudoterminal(Program.watching(log, "--screen", "departments"))
        try board.wait(for: "the whole picture, with its lamps") {
            $0.row(of: "support").hasPrefix("▌▲") && $0.row(of: "All  ").hasPrefix(" ▲")
                && !$0.row(of: "q quit").isEmpty
        }
        return board
    }

    @Test(
        "chooses the period",
        arguments: [
            ("1", "▐1 15m▌"), ("2", "▐2 30m▌"), ("3", "▐3 60m▌"), ("5", "▐5 shift▌"),
            ("6", "▐6 7d▌"), ("7", "▐7 30d▌"), ("34", "▐4 today▌"), ("[", "HISTORY"),
            (",", "HISTORY"), ("[[]", "HISTORY"), ("[]", "live"), (",.", "live"), ("[0", "live"),
        ])
    func period(keys: String, sign: String) throws {
        let board = try departments()
        board.send(keys)
        try board.wait(for: sign)
    }

    @Test(
        "opens a page",
        arguments: [
            ("w", "ALL DEPARTMENTS"), ("\u{1B}OQ", "ALL DEPARTMENTS"), ("wd", "DEPARTMENT "),
            ("w\u{1B}[13~", "DEPARTMENT "), ("w`", "DEPARTMENT "), ("?", "Help"),
            ("\u{1B}OP", "Help"), ("\r", "› support"), ("\u{7F}", "ALL DEPARTMENTS"),
            ("\u{1B}", "ALL DEPARTMENTS"), ("?\u{1B}", "sorted by"), ("\r\u{1B}", "sorted by"),
        ])
    func page(keys: String, sign: String) throws {
        let board = try departments()
        board.send(keys)
        try board.wait(for: sign)
    }

    @Test(
        "moves the cursor",
        arguments: [
            ("j", "▌· sales"), ("\u{1B}[B", "▌· sales"), ("\u{1B}OB", "▌· sales"),
            ("G", "▌· sales"), ("\u{1B}[F", "▌· sales"), ("\u{1B}[6~", "▌· sales"),
            (" ", "+▲ support"), ("\u{4}", "▌· sales"), ("jk", "▌▲ support"),
            ("j\u{1B}[A", "▌▲ support"), ("jg", "▌▲ support"), ("j\u{1B}[1~", "▌▲ support"),
            ("j\u{1B}[5~", "▌▲ support"), ("j\u{15}", "▌▲ support"),
        ])
    func move(keys: String, sign: String) throws {
        let board = try departments()
        board.send(keys)
        try board.wait(for: sign)
    }

    @Test("sorts the table", arguments: ["sj\r", "S", "<", ">"])
    func sort(keys: String) throws {
        let board = try departments()
        let before = board.screen.row(of: "sorted by")
        board.send(keys)
        try board.wait(for: "another order") { $0.row(of: "sorted by") != before }
    }

    @Test("draws the screen anew")
    func redraw() throws {
        let board = try departments()
        let table = board.screen.table
        let byteCount = board.screen.byteCount
        board.send("\u{C}")
        try board.wait(for: "a whole picture") { $0.byteCount > byteCount + 1000 }
        try board.wait(for: "the same table") { $0.table == table }
    }

    @Test(
        "leaves the program",
        arguments: [("q", 0), ("\u{1B}[21~", 0), ("?\u{1B}[21~", 0), ("\u{3}", 130)]
            as [(String, Int32)])
    func leave(keys: String, code: Int32) throws {
        let board = try departments()
        board.send(keys)
        #expect(try board.waitForEnd() == .exited(code))
        #expect(board.isRestored)
    }

    @Test("that nobody knows, and everything that is no key, does nothing")
    func nothing() throws {
        let board = try departments()
        let table = board.screen.table
        board.send("\u{1B}[<0;1;1M\u{1B}]52;c;!\u{7}\u{1B}[200~q\rq\u{1B}[201~\u{1B}[1;99Z~")
        board.send([0x00, 0xFF, 0xFE, 0x1C, 0x11, 0x14])
        board.send("?")
        try board.wait(for: "Help")
        board.send("\u{1B}")
        try board.wait(for: "the table before") { $0.table == table }
    }
}

extension VirtualScreen {
    /// The rows that the clock does not change: the periods and the table.
    fileprivate var table: ArraySlice<String> { text[1...7] }
}
