import Foundation
import Testing

@Suite("floorwalker simulate")
struct SimulateCommandTests {
    private let day = ["--until", "2026-03-02T12:00:00Z", "--tz", "Europe/Berlin"]

    @Test(
        "writes the same bytes for the same seed, others for another",
        arguments: ["queue_log", "events"])
    func deterministic(format: String) throws {
        let arguments = ["simulate", "--format", format] + day
        let first = try Program(arguments)
        #expect(first.code == 0)
        #expect(first.errors == "")
        #expect(try Program(arguments).output == first.output)
        #expect(try Program(arguments + ["--seed", "2"]).output != first.output)
    }

    @Test("ends at the instant told, and begins with the local day")
    func bounds() throws {
        let lines = try Program(["simulate", "--days", "2"] + day).output.split(separator: "\n")
        let seconds = lines.compactMap { $0.split(separator: "|").first.flatMap { Int($0) } }
        // 2026-03-01T00:00 in Berlin is 23:00 UTC of the day before.
        #expect(seconds.first.map { (1_772_319_600..<1_772_320_500).contains($0) } == true)
        #expect(seconds.last.map { (1_772_452_770...1_772_452_800).contains($0) } == true)
        #expect(seconds == seconds.sorted())
    }

    @Test("writes what a report reads, the same from both formats")
    func report() throws {
        let folder = try Folder()
        let log = try folder.file("log", Program(["simulate"] + day).output)
        let events = try folder.file(
            "events", Program(["simulate", "--format", "events"] + day).output)
        let reports = try [log, events].map {
            try Answer(Program("report", $0, "--format", "json").output)
        }
        for metric in [
            "n_offered", "n_answered", "sl", "ab_rate", "asa", "aht", "rna", "nps_agent",
        ] {
            let figures = reports.map { $0.metric(metric, of: "*") }
            #expect(figures[0] != nil)
            #expect(figures[0] == figures[1])
        }
    }

    @Test("stops without a word when its reader has gone")
    func brokenPipe() throws {
        let run = try Program.shell("simulate --days 30 | head -n 1")
        #expect(run.output.hasSuffix("|ADDMEMBER|\n0 0\n"))
        #expect(run.errors == "")
    }
}
