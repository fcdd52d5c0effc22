import PTYSupport
import Testing

@Suite("A window that changes its size", .timeLimit(.minutes(5)))
struct ResizeTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    @Test("is filled right after any storm")
    func storm() throws {
        let board = try Pseudoterminal(Program.watching(log))
        try board.wait(for: "the whole picture, with its lamps") {
            !$0.row(of: "▲ limit 5.0%").isEmpty && !$0.row(of: "q quit").isEmpty
        }
        // The age of the data and the time of the page go on counting.
        let picture = board.screen.text.dropFirst().dropLast()
        let sizes = [
            (1, 1), (500, 200), (2, 2), (20, 3), (200, 20), (80, 1), (1, 50), (40, 10), (60, 16),
            (160, 45), (3, 100), (250, 70),
        ]
        for round in 0..<5 {
            for (index, size) in sizes.enumerated() {
                board.resize(columns: size.0, rows: size.1)
                if (index + round).isMultiple(of: 3) { board.send("d") }
            }
        }
        board.send("w")
        board.resize(columns: 80, rows: 24)
        try board.wait(for: "the wall at 80×24") { $0.text.dropFirst().dropLast() == picture }
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
        #expect(board.screen.unknown.isEmpty, "\(board.screen.unknown)")
    }

    @Test(
        "may be of any size from the start",
        arguments: [(1, 1), (80, 1), (1, 24), (20, 3), (500, 200)])
    func sizes(columns: Int, rows: Int) throws {
        let board = try Pseudoterminal(Program.watching(log), columns: columns, rows: rows)
        try board.wait(for: "a picture") { $0.isAlternate && $0.byteCount > 30 }
        board.resize(columns: 80, rows: 24)
        try board.wait(for: "support")
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
    }

    @Test("is measured by the terminal, not by the environment")
    func environment() throws {
        let board = try Pseudoterminal(
            Program.watching(log), environment: ["LINES": "10", "COLUMNS": "40"])
        try board.wait(for: "support")
        #expect(board.screen.text[1].count == 80)
    }
}
