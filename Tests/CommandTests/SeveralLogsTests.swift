import Testing

@Suite("A board over several logs")
struct SeveralLogsTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    /// A log of 28 days, a call a day at `hour`, answered after ten seconds. From 2026-02-01 on.
    private func month(of queue: String, hour: Int) -> String {
        (0..<28).map { day in
            let time = 1_769_904_000 + day * 86_400 + hour * 3600
            let call = "\(time).\(hour)"
            return """
                \(time)|\(call)|\(queue)|NONE|ENTERQUEUE||100|1
                \(time + 10)|\(call)|\(queue)|Alice|CONNECT|10|\(call)|4
                \(time + 100)|\(call)|\(queue)|Alice|COMPLETECALLER|10|90|1

                """
        }.joined()
    }

    private func words(_ logs: String..., period: String = "30d") throws -> Program {
        try Program(
            ["watch"] + logs + [
                "--simple", "--period", period, "--now", "2026-03-01T00:00:00Z", "--set", "tz=UTC",
            ])
    }

    @Test("counts all of each, however long they are and whichever is named first")
    func months() throws {
        let one = try folder.file("one", month(of: "support", hour: 8))
        let other = try folder.file("other", month(of: "sales", hour: 9))
        for logs in [(one, other), (other, one)] {
            let run = try words(logs.0, logs.1)
            #expect(run.code == 0)
            #expect(run.errors.isEmpty)
            #expect(run.output.contains("\nanswered 56\n"))
            #expect(run.output.contains("\nservice level 100 of 100"))
        }
    }

    @Test("counts a log under two names once, and says so in a sentence")
    func twice() throws {
        let log = try folder.file("log", month(of: "support", hour: 8))
        let copy = try folder.file("copy", month(of: "support", hour: 8))
        let run = try words(log, copy)
        #expect(run.output.contains("\nanswered 28\n"))
        #expect(
            run.errors
                == "floorwalker: \(copy) is the same log as \(log); it counts once\n")
    }

    @Test("takes a last line without its end, when nothing will follow")
    func lastLine() throws {
        let log = try folder.file("log", String(month(of: "support", hour: 8).dropLast()))
        let run = try words(log)
        #expect(run.output.contains("\nanswered 28\n"))
        #expect(run.output.contains("\nhandle time 1:30\n"))
    }
}
