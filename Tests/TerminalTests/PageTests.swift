import PTYSupport
import Testing

@Suite("One page", .timeLimit(.minutes(5)))
struct PageTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    /// What the program says on a wide screen, and the code with which it ends.
    private func run(
        _ arguments: [String]
    ) throws -> (lines: [String], output: String, ending: Pseudoterminal.Ending) {
        let program = try Pseudoterminal(arguments, columns: 250, rows: 60)
        let ending = try program.waitForEnd()
        #expect(!program.output.contains(0x1B))
        return (program.screen.text, String(decoding: program.output, as: UTF8.self), ending)
    }

    @Test("shows the screen and the period that were asked for")
    func text() throws {
        let arguments = Program.watching(
            log, "--once", "--screen", "departments", "--period", "60m")
        let page = try run(arguments)
        #expect(page.ending == .exited(0))
        #expect(page.lines[0].hasPrefix(" All departments"))
        #expect(page.lines[1].contains("▐3 60m▌"))
        #expect(page.lines.contains { $0.contains("sales") })
    }

    @Test("is the report of the period for machines")
    func documents() throws {
        let json = try run(Program.watching(log, "--once", "--format", "json"))
        #expect(json.ending == .exited(0))
        // A report is longer than the terminal is high.
        #expect(json.output.contains("\"schema\": \"floorwalker.report/1\""))
        let csv = try run(Program.watching(log, "--once", "--format", "csv"))
        #expect(csv.ending == .exited(0))
        #expect(csv.lines[0].hasPrefix("kind,id,"))
    }

    @Test("reads what a pipe gives, to its end")
    func pipe() throws {
        var arguments = Program.watching(log, "--once")
        arguments[2] = "-"
        let command = "cat '\(log.path)' | " + arguments.map { "'\($0)'" }.joined(separator: " ")
        let page = try run(["/bin/sh", "-c", command])
        #expect(page.ending == .exited(0))
        #expect(page.lines.contains { $0.contains("support") && $0.contains("SL 60%") })
    }

    @Test(
        "and board refuse what makes no sense, in one sentence",
        arguments: [
            ("--screen nowhere", "--screen nowhere: use wall, departments or agents"),
            ("--screen wall --department support", "leave --department out"),
            ("--profile boss", "--profile boss: use floor or supervisor"),
            ("--kiosk --screen agents", "leave --screen and --department out"),
            ("--period weekly", "--period weekly: use one of 15m"),
            ("--refresh 0", "--refresh 0: use 1 to 60 seconds"),
            ("--now yesterday", "--now yesterday: write it as"),
            ("--lang he", "--lang he: this version speaks en, de"),
            ("--format xml", "--format xml: use text, json or csv"),
            ("--format json", "add --once"), ("-", "pipe events into it"),
        ])
    func refusals(options: String, sentence: String) throws {
        let words = options.split(separator: " ").map(String.init)
        let page = try run([Program.path, "watch", log.path] + words)
        #expect(page.ending == .exited(64))
        #expect(page.lines[0].hasPrefix("floorwalker: "))
        #expect(page.lines[0].contains(sentence))
        #expect(page.lines[1].isEmpty)
    }

    @Test("of the made-up centre says on every screen that it is made up")
    func demo() throws {
        let board = try Pseudoterminal([Program.path, "demo", "--now", Program.now])
        try board.wait(for: "DEMO")
        board.send("d")
        try board.wait(for: "All departments")
        #expect(board.screen.text[0].contains("DEMO"))
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
        #expect(board.isRestored)
    }
}
