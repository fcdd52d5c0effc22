import Testing

@testable import floorwalker

@Suite("floorwalker check")
struct CheckCommandTests {
    private let folder: Folder
    private let log: String

    init() throws {
        folder = try Folder()
        log = try folder.file("log", Inputs.log)
    }

    /// Five minutes after the last event: of two calls one was answered in time, so 50 % meet the level.
    private func check(_ expression: String, _ options: String...) throws -> Program {
        try Program(["check", log, expression, "--now", "2026-03-02T09:10:00Z"] + options)
    }

    @Test(
        "prints one line with performance data, and ends with the code of monitoring systems",
        arguments: [
            ("sl>=50", "sl>=50", 0, "OK - sl 50 >= 50 | 'sl'=50;50:;50:"),
            ("sl>=50", "sl>=60", 1, "WARNING - sl 50 is not >= 60 | 'sl'=50;60:;50:"),
            (
                "sl>=80&&source_age<=300", "sl>=60", 2,
                "CRITICAL - sl 50 is not >= 80 | 'sl'=50;60:;80: 'source_age'=300;;~:300"
            ),
            (
                "n_offered > 1 && asa < 10", "sl>0", 2,
                "CRITICAL - asa 10 is not < 10 | 'n_offered'=2;;1: 'asa'=10;;~:10 'sl'=50;0:;"
            ),
        ])
    func line(expression: String, watch: String, code: Int32, line: String) throws {
        let run = try check(expression, "--watch", watch)
        #expect(run.output == "FLOORWALKER \(line)\n")
        #expect(run.code == code)
        #expect(run.errors == "")
    }

    @Test(
        "ends with 3 where there is nothing to compare",
        arguments: [
            ("nps_agent>0", "nps_agent rests on nothing yet, so there is nothing to compare"),
            ("level>0", "level is no figure; floorwalker report --format json names all"),
            (
                "sl=80",
                "“sl=80” is no condition; write a symbol, <, <=, > or >=, and a number, as in "
                    + "'sl>=80 && longest_wait<180'"
            ),
            (
                "",
                "“” is no condition; write a symbol, <, <=, > or >=, and a number, as in "
                    + "'sl>=80 && longest_wait<180'"
            ),
        ])
    func unknown(expression: String, sentence: String) throws {
        let run = try check(expression)
        #expect(run.output == "FLOORWALKER UNKNOWN - \(sentence)\n")
        #expect(run.code == 3)
    }

    @Test("ends with 3 where there is no log, and names it")
    func missing() throws {
        let run = try Program("check", "none", "sl>=80")
        #expect(run.output == "FLOORWALKER UNKNOWN - none: there is no such file; check the path\n")
        #expect(run.code == 3)
    }

    @Test("looks at one department when asked to")
    func department() throws {
        #expect(try check("sl>=50", "--department", "support").code == 0)
        #expect(try check("sl>=50", "--department", "none").code == 3)
    }
}
