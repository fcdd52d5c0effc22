import Foundation
import Testing

@Suite("floorwalker with survey files")
struct SurveyCommandTests {
    private static let table = """
        Response ID,Call ID,Agent,How likely are you to recommend our agent?,Answered At
        R1,1772442000.1,Alice,9,2026-03-02T09:05:06Z
        R2,1772442000.9,Alice,10,2026-03-02T09:06:00Z
        R3,1772442000.8,Alice,eleven,2026-03-02T09:07:00Z

        """

    private func report(_ arguments: String...) throws -> Answer {
        let run = try Program(["report"] + arguments + ["--format", "json"])
        #expect(run.code == 0)
        #expect(run.errors == "")
        return try Answer(run.output)
    }

    @Test("reports on answers alone, found by their content or named")
    func alone() throws {
        let table = try Folder()
        let file = try table.file("answers.csv", Self.table)
        for name in [file, "surveys:" + file] {
            let report = try report(name)
            #expect(report.inputs.compactMap { $0["kind"] as? String } == ["surveys"])
            #expect(report.inputs.compactMap { $0["lines"] as? Int } == [3])
            #expect(report.metric("nps_agent", of: "*") == 100)
            #expect(report.metric("nps_agent_n", of: "*") == 2)
            #expect(report.counters["survey_invalid"] as? Int == 1)
            #expect(report.window["from"] as? String == "2026-03-02T09:05:06Z")
            #expect(report.window["to"] as? String == "2026-03-02T09:07:00Z")
        }
    }

    @Test("counts an answer once that log, events and table tell, in any order")
    func threeSources() throws {
        let folder = try Folder()
        let line = "1772442306|1772442000.1|support|Alice|NPS|9|fine\n"
        let log = try folder.file("queue_log", Inputs.log + line)
        let event =
            #"{"t":"2026-03-02T09:05:06.5Z","type":"survey","contact":"1772442000.1","#
            + #""question":"nps_agent","agent":"Alice","score":9}"#
        let events = try folder.file("events", event + "\n")
        let table = try folder.file("answers.csv", Self.table)
        for names in [[log, events, table], [table, log, events], [events, table, log]] {
            let report = try report(names[0], names[1], names[2])
            #expect(report.metric("nps_agent_n", of: "*") == 2)
            #expect(report.counters["survey_dup_source"] as? Int == 2)
        }
    }

    @Test("takes a table twice for one, and a later table for what it adds")
    func twice() throws {
        let folder = try Folder()
        let table = try folder.file("answers.csv", Self.table)
        let head = Self.table.split(separator: "\n")[0]
        let later = try folder.file(
            "later.csv",
            "\(head)\nR4,1772442000.7,Bob,2,2026-03-02T10:00:00Z\nR1,1772442000.1,Alice,0,"
                + "2026-03-02T11:00:00Z\n")
        #expect(try report(table, table).metric("nps_agent_n", of: "*") == 2)
        let both = try report(table, later)
        #expect(both.metric("nps_agent_n", of: "*") == 3)
        #expect(both.metric("nps_agent_promoters", of: "*") == 2, "what R1 said first")
        #expect(both.inputs.compactMap { $0["duplicates"] as? Int } == [0, 1])
        #expect(both.counters["survey_dup_source"] as? Int == 1)
    }

    @Test("reads columns, dates and zone as they are configured")
    func configured() throws {
        let folder = try Folder()
        let table = try folder.file("t.csv", "When;Mark;Who\n02/03/2026 10:00 am;۹;Ute\n")
        let report = try report(
            table, "--set", #"survey_column.nps_agent=["mark"]"#, "--set",
            #"survey_column.time=["When"]"#, "--set", #"survey_column.agent=["WHO"]"#, "--set",
            #"survey_dates=["dd/MM/yyyy hh:mm a"]"#, "--set", "survey_tz=Europe/Berlin")
        #expect(report.window["from"] as? String == "2026-03-02T09:00:00Z")
        #expect(report.metric("nps_agent", of: "*") == 100)
    }

    @Test("reads a custom line of the log as it is configured")
    func customLine() throws {
        let folder = try Folder()
        let log = try folder.file(
            "queue_log", Inputs.log + "1772442306|1772442000.1|support|Alice|VOTE|de|4|gut|sehr\n")
        let report = try report(
            log, "--set", #"custom.VOTE={question="csat",score=2,comment=3}"#)
        #expect(report.metric("csat", of: "*") == 100)
        #expect(report.metric("csat_n", of: "*") == 1)
    }

    @Test("says what to name when a table has no answers or no dates it knows")
    func unreadable() throws {
        let folder = try Folder()
        let table = try folder.file("t.csv", "Date,NPS\n03/02/2026,9\n")
        let run = try Program("report", table)
        #expect(run.code == 65)
        #expect(
            run.errors.contains(
                "1 of 1 lines cannot be read (bad_time 1), first in line 2, field 1; name the columns "
                    + "under survey_column and the dates under survey_dates"))
        let other = try folder.file("o.csv", "a,b\n1,2\n")
        #expect(try Program("report", other).errors.contains("(missing_field 1), first in line 2"))
    }

    @Test("names that also when the log beside the table is well")
    func unreadableBesideLog() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let table = try folder.file("t.csv", "Date,NPS\n03/02/2026,9\n2026-03-02,9\n")
        let run = try Program("report", log, table)
        #expect(run.code == 0)
        #expect(run.errors.contains("(bad_time 1), first in line 2, field 1; name the columns"))
    }

    /// The call ends at 09:05; the file says no more than the day.
    @Test("lets an answer of a day follow the calls of that day")
    func dayAlone() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let table = try folder.file(
            "t.csv", "Call ID;Datum;Empfehlen Sie den Berater weiter?\n1772442000.1;2.3.2026;9\n")
        let report = try report(log, table, "--set", "tz=UTC")
        #expect(report.agentMetric("nps_agent", of: "Alice") == 100)
        #expect(report.counters["survey_unattributed"] as? Int == 0)
    }

    @Test("shows them on a page beside a log")
    func page() throws {
        let folder = try Folder()
        let log = try folder.file("queue_log", Inputs.log)
        let table = try folder.file("answers.csv", String(Self.table.dropLast()))
        let run = try Program(
            "watch", log, table, "--once", "--format", "json", "--now", "2026-03-02T12:00:00Z",
            "--set", "tz=UTC")
        #expect(run.code == 0)
        #expect(try Answer(run.output).metric("nps_agent_n", of: "*") == 2)
        let page = try Program(
            "watch", log, table, "--once", "--now", "2026-03-02T12:00:00Z", "--set", "tz=UTC",
            "--set", "n_min_show=1", "--screen", "departments")
        #expect(page.code == 0)
        #expect(page.output.contains("+100"))
    }
}
