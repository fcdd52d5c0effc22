import Foundation
import Testing

/// A worked case of the metric dictionary as files and options for the program.
private struct WorkedFiles {
    private let content: [String: Any]
    private let events: [[String: Any]]

    init(_ id: String) throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "FloorEngineTests/Fixtures/worked-cases.json")
        let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        let cases = (root as? [String: Any])?["cases"] as? [[String: Any]] ?? []
        content = try #require(cases.first { $0["id"] as? String == id })
        events = content["events"] as? [[String: Any]] ?? []
    }

    /// The case and its variants.
    var runs: [(options: [String], expected: [String: Any])] {
        let own = content["config"] as? [String: Any] ?? [:]
        let variants = [[:]] + (content["variants"] as? [[String: Any]] ?? [])
        return variants.map { variant in
            let config = own.merging(variant["config"] as? [String: Any] ?? [:]) { $1 }
            let expected = (variant["expected"] ?? content["expected"]) as? [String: Any] ?? [:]
            return (options(config), expected)
        }
    }

    private func options(_ config: [String: Any]) -> [String] {
        let sets = config.sorted { $0.key < $1.key }.flatMap { key, value in
            (value as? [String: Any])?.map { "\(key).\($0.key)=\($0.value)" } ?? ["\(key)=\(value)"]
        }
        let window = content["window"] as? [String: String] ?? [:]
        return sets.flatMap { ["--set", $0] } + [
            "--now", content["now"] as? String ?? "", "--from", window["start"] ?? "", "--to",
            window["end"] ?? "", "--set", "tz=UTC",
        ]
    }

    /// Events as they are, all of them or all but answers.
    func lines(withAnswers: Bool) throws -> String {
        try events.filter { withAnswers || $0["type"] as? String != "survey" }.map { event in
            let line = try JSONSerialization.data(withJSONObject: event)
            return String(decoding: line, as: UTF8.self) + "\n"
        }.joined()
    }

    /// The answers as a table: a row for those that one customer gave at one instant.
    var table: String {
        let answers = events.filter { $0["type"] as? String == "survey" }
        let questions = Set(answers.compactMap { $0["question"] as? String }).sorted()
        var rows: [[String]] = []
        for answer in answers {
            let start = [answer["contact"], answer["t"]].map { $0 as? String ?? "" }
            if rows.last?.prefix(2) != start[...] {
                rows.append(start + [""] + questions.map { _ in "" })
            }
            let place = questions.firstIndex { $0 == answer["question"] as? String } ?? 0
            rows[rows.count - 1][3 + place] =
                answer["score"].map { $0 is NSNull ? "" : "\($0)" } ?? ""
            if let agent = answer["agent"] as? String { rows[rows.count - 1][2] = agent }
        }
        let head = ["call_id", "answered_at", "agent"] + questions
        return ([head] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }
}

@Suite("A worked case on surveys, by the command line,")
struct SurveyWorkedCaseTests {
    @Test("comes out as worked by hand, as events and as a table", arguments: ["C01", "C02"])
    func scores(id: String) throws {
        let worked = try WorkedFiles(id)
        let folder = try Folder()
        let events = try folder.file("events", try worked.lines(withAnswers: true))
        let table = try folder.file("answers.csv", worked.table)
        for run in worked.runs {
            for file in [events, table] {
                let program = try Program(["report", file, "--format", "json"] + run.options)
                #expect(program.errors == "")
                check(run.expected, try Answer(program.output), file)
            }
        }
    }

    @Test("of a contact in three departments credits the last agent, with the answer in a table")
    func lastAgent() throws {
        let worked = try WorkedFiles("C14")
        let folder = try Folder()
        let events = try folder.file("events", try worked.lines(withAnswers: false))
        let table = try folder.file("answers.csv", worked.table)
        let run = try #require(worked.runs.first)
        for files in [[events, table], [table, events]] {
            let program = try Program(["report"] + files + ["--format", "json"] + run.options)
            let answer = try Answer(program.output)
            #expect(answer.agentMetric("nps_agent", of: "d1") == -100)
            #expect(answer.agentMetric("nps_agent", of: "a1") == nil)
            #expect(answer.agentMetric("nps_agent", of: "b1") == nil)
        }
    }

    private static let symbols = [
        "P": "_promoters", "N": "_passives", "D": "_detractors", "n": "_n", "value": "",
    ]

    private func check(_ expected: [String: Any], _ answer: Answer, _ file: String) {
        for (key, value) in expected {
            let parts = key.split(separator: ".").map(String.init)
            guard let fields = value as? [String: Any] else {
                if let number = value as? NSNumber {
                    let found =
                        key == "nps_gap_agent_minus_company"
                        ? answer.metric("nps_gap", of: "*")
                        : (answer.counters[key] as? NSNumber)?.doubleValue
                    #expect(found == number.doubleValue, "\(file): \(key)")
                }
                continue
            }
            for (field, value) in fields {
                guard let ending = Self.symbols[field], let number = value as? NSNumber else {
                    continue
                }
                let symbol = parts[0] + ending
                let found =
                    parts[1] == "all"
                    ? answer.metric(symbol, of: "*") : answer.agentMetric(symbol, of: parts[1])
                #expect(
                    abs((found ?? .nan) - number.doubleValue) < 0.0001, "\(file): \(symbol) \(key)")
            }
        }
    }
}
