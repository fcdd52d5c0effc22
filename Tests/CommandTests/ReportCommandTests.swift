import Foundation
import Testing

@Suite("floorwalker report")
struct ReportCommandTests {
    @Test("covers a file from its first event to its last, and says nothing beside")
    func wholeFile() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let run = try Program("report", log, "--format", "json")
        #expect(run.code == 0)
        #expect(run.errors == "")
        let report = try Answer(run.output)
        #expect(report.window["from"] as? String == "2026-03-02T09:00:00Z")
        #expect(report.window["to"] as? String == "2026-03-02T09:05:00Z")
        #expect(report.window["period"] as? String == "custom")
        #expect(report.kinds == ["company", "department", "queue", "agent"])
        #expect(report.metric("n_offered", of: "*") == 2)
        #expect(report.metric("sl", of: "support") == 50)
    }

    @Test("reads events and pipes, packed or not, and gives the same figures")
    func sources() throws {
        let folder = try Folder()
        let events = try folder.file("events", Inputs.events)
        let fromFile = try Answer(Program("report", events, "--format", "json").output)
        let fromPipe = try Answer(
            Program("report", "-", "--format", "json", input: Inputs.log).output)
        for metric in ["n_offered", "n_answered", "n_abandoned", "sl", "asa", "att"] {
            #expect(fromFile.metric(metric, of: "*") == fromPipe.metric(metric, of: "*"))
        }
        #expect(fromPipe.metric("att", of: "*") == 290)
    }

    @Test("counts events once that come twice, and the same file twice once")
    func duplicates() throws {
        let folder = try Folder()
        let events = try folder.file("events", Inputs.events)
        let more = try folder.file("more", Inputs.events + "\n")
        let log = try folder.file("queue_log", Inputs.log)
        let twice = try Answer(Program("report", events, more, "--format", "json").output)
        #expect(twice.metric("n_offered", of: "*") == 2)
        #expect(twice.inputs.compactMap { $0["duplicates"] as? Int } == [0, 5])
        let same = try Answer(Program("report", log, log, "--format", "json").output)
        #expect(same.metric("n_offered", of: "*") == 2)
    }

    @Test("takes the last event for the present of a named period, and the present as told")
    func periods() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let last = try Answer(
            Program("report", log, "--period", "15m", "--format", "json").output)
        #expect(last.window["now"] as? String == "2026-03-02T09:05:00Z")
        #expect(last.window["from"] as? String == "2026-03-02T08:50:00Z")
        #expect(last.window["period"] as? String == "15m")
        let told = try Answer(
            Program("report", log, "--now", "2026-03-02T10:01:15+01:00", "--format", "json").output)
        #expect(told.window["to"] as? String == "2026-03-02T09:01:15Z")
        #expect(told.metric("n_waiting", of: "support") == 1)
        #expect(told.metric("longest_wait", of: "support") == 15)
        #expect(told.counters["after_now"] as? Int == 2)
    }

    @Test("writes the groups asked for into the file asked for")
    func outputFile() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let target = folder.path + "/report.csv"
        let run = try Program(
            "report", log, "--by", "queue,interval", "--interval", "15", "--format", "csv", "-o",
            target)
        #expect(run.code == 0)
        #expect(run.output == "")
        let rows = try String(contentsOfFile: target, encoding: .utf8).split(separator: "\n")
        #expect(
            rows.map { $0.prefix(20) }.dropFirst() == [
                "queue,support,,,2,1,", "interval,*,2026-03-0", "interval,support,202",
            ])
    }

    @Test("says on the other channel which lines it could not read, and goes on")
    func rejected() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", "yesterday|x|y|z|CONNECT|1\n" + Inputs.log)
        let run = try Program("report", "queue-log:" + log, "--format", "csv")
        #expect(run.code == 0)
        #expect(
            run.errors.contains(
                "1 of 6 lines cannot be read (bad_time 1), first in line 1, field 1"))
        #expect(run.output.hasPrefix("kind,id,"))
    }

    @Test("reads the configuration and its options")
    func configured() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let file = try folder.file(
            "floorwalker.toml", "sl_threshold_s = 5\nsources = [\"\(log)\"]\n")
        let byFile = try Answer(
            Program("report", log, "--config", file, "--format", "json").output)
        #expect(byFile.metric("sl", of: "*") == 0)
        let byOption = try Answer(
            Program(
                "report", log, "--config", file, "--set", "sl_threshold_s=30", "--format", "json"
            ).output)
        #expect(byOption.metric("sl", of: "*") == 50)
        let today = try Answer(
            Program(
                "report", "--config", file, "--now", "2026-03-02T12:00:00Z", "--set", "tz=UTC",
                "--format", "json"
            ).output)
        #expect(today.window["period"] as? String == "today")
        #expect(today.window["from"] as? String == "2026-03-02T00:00:00Z")
        #expect(today.metric("n_offered", of: "*") == 2)
    }
}

/// A report as another program reads it.
struct Answer {
    let window: [String: Any]
    let inputs: [[String: Any]]
    let counters: [String: Any]
    private let groups: [[String: Any]]

    init(_ text: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let members = try #require(object as? [String: Any])
        window = try #require(members["window"] as? [String: Any])
        inputs = try #require(members["inputs"] as? [[String: Any]])
        counters = try #require(members["counters"] as? [String: Any])
        groups = try #require(members["groups"] as? [[String: Any]])
    }

    /// Kinds of groups in their order, each once.
    var kinds: [String] {
        groups.compactMap { $0["kind"] as? String }.reduce(into: []) { kinds, kind in
            if kinds.last != kind { kinds.append(kind) }
        }
    }

    func metric(_ symbol: String, of id: String) -> Double? {
        let group = groups.last { $0["id"] as? String == id && $0["kind"] as? String != "agent" }
        return ((group?["metrics"] as? [String: Any])?[symbol] as? NSNumber)?.doubleValue
    }

    func agentMetric(_ symbol: String, of id: String) -> Double? {
        let group = groups.last { $0["id"] as? String == id && $0["kind"] as? String == "agent" }
        return ((group?["metrics"] as? [String: Any])?[symbol] as? NSNumber)?.doubleValue
    }
}
