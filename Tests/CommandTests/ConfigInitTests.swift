import Testing

@Suite("floorwalker config init")
struct ConfigInitTests {
    private let folder: Folder
    private let log: String

    init() throws {
        folder = try Folder()
        let added = "1772442000|MANAGER|support|Local/7@q/n|ADDMEMBER|\n"
        log = try folder.file(
            "log", added + Inputs.log + "1772442301|1772442000.1|support|Local/8@q/n|NPS|9\n")
    }

    @Test("prints what it found in force, and all else as a comment")
    func found() throws {
        let run = try Program("config", "init", log)
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(
            lines == [
                "sources = [\"\(log)\"]", "tz = \"GMT\"", "queue_department.support = \"support\"",
                "queue_name.support = \"support\"", "agent_name.Alice = \"Alice\"",
                "agent_alias.\"Local/8@q/n\" = \"Alice\"",
            ])
        #expect(run.output.contains("# Nothing says who sits at Local/7@q/n:"))
        #expect(run.output.contains("#sl_threshold_s = 20"))
    }

    @Test("prints what config check takes and config init prints again")
    func twice() throws {
        let first = try Program("config", "init", log)
        let file = try folder.file("c.toml", first.output)
        let check = try Program("config", "check", "--config", file)
        #expect(check.output == "\(file): no problems\n")
        let again = try Program("config", "init", "--config", file)
        #expect(again.output == first.output)
    }

    @Test("keeps what is configured already")
    func kept() throws {
        let run = try Program(
            "config", "init", log, "--set", "queue_department.support=Front", "--set",
            "sl_threshold_s=30")
        #expect(run.output.contains("\nqueue_department.support = \"Front\"\n"))
        #expect(run.output.contains("\nsl_threshold_s = 30\n"))
    }

    @Test("says which file it cannot read")
    func missing() throws {
        let run = try Program("config", "init", "none")
        #expect(run.code == 66)
        #expect(run.errors == "floorwalker: none: there is no such file; check the path\n")
        #expect(run.output == "")
    }
}
