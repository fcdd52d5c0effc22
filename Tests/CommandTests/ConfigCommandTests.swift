import Testing

@Suite("floorwalker config")
struct ConfigCommandTests {
    @Test("says that nothing is wrong, and with which file")
    func check() throws {
        let folder = try Folder()
        let file = try folder.file("floorwalker.toml", "sl_threshold_s = 30\n")
        let run = try Program("config", "check", "--config", file)
        #expect(run.code == 0)
        #expect(run.output == "\(file): no problems\n")
        #expect(run.errors == "")
    }

    @Test("tells all that is wrong at once, with the lines")
    func problems() throws {
        let folder = try Folder()
        let file = try folder.file(
            "floorwalker.toml", "sl_threshold_s = -1\nnonsense = true\n")
        let run = try Program("config", "check", "--config", file)
        #expect(run.code == 78)
        #expect(run.errors.contains("floorwalker.toml: 2 problems"))
        #expect(run.errors.contains("line 1: "))
        #expect(run.errors.contains("line 2: "))
        #expect(run.output == "")
    }

    @Test("prints what is in force, which is itself a configuration")
    func printing() throws {
        let folder = try Folder()
        let first = try Program("config", "print", "--set", "sl_threshold_s=45")
        #expect(first.code == 0)
        #expect(first.output.contains("sl_threshold_s = 45"))
        let file = try folder.file("floorwalker.toml", first.output)
        #expect(try Program("config", "print", "--config", file).output == first.output)
    }
}
