import FloorEngine
import Formats
import Foundation
import Periods
import Vocabulary

/// A scripted day on a real Asterisk: its log, its own counters, and what the driver of the calls saw.
struct RecordedDay {
    let log: String
    let summary: [String: QueueSummary]
    let visits: [TrueVisit]

    struct QueueSummary: Decodable {
        let serviceLevel: Int
        let asterisk: Counters
        /// How often each verb stands in the log.
        let verbs: [String: Int]

        enum CodingKeys: String, CodingKey {
            case serviceLevel = "servicelevel"
            case asterisk
            case verbs = "queue_log"
        }
    }

    struct Counters: Decodable {
        let completed: Int
        let performance: Double
        let performance2: Double

        enum CodingKeys: String, CodingKey {
            case completed = "Completed"
            case performance = "ServicelevelPerf"
            case performance2 = "ServicelevelPerf2"
        }
    }

    struct TrueVisit {
        let queue: String
        /// The phone; empty when nobody answered.
        let agent: String
        let outcome: String
    }

    /// Who sits at each phone. The two of the agent pool are known by their numbers, too.
    static let names = [
        "a101": "Dana Levi", "a102": "נועה כהן", "a103": "O'Brien, Seán", "a104": "Zoë Müller",
        "a105": "زهرا احمدی", "a106": "רון (Ron) לוי", "a107": "Nguyễn Văn An",
        "a108": "محمد\u{200C}رضا کریمی",
        "a109": "Alexandria Papadopoulou-Konstantinidou van der Berg III", "a110": "Bob",
        "1101": "Pool Agent One", "1102": "علی رضایی",
    ]

    init() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let own = tests.appending(path: "RecordingTests/Fixtures")
        log = try String(
            contentsOf: tests.appending(path: "FormatsTests/Fixtures/recording-A.queue_log"),
            encoding: .utf8)
        let summary = try Data(contentsOf: own.appending(path: "summary.json"))
        self.summary =
            try JSONDecoder().decode([String: [String: QueueSummary]].self, from: summary)[
                "queues"] ?? [:]
        let table = try String(contentsOf: own.appending(path: "visits.csv"), encoding: .utf8)
        visits = table.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init)
            return TrueVisit(queue: cells[1], agent: cells[2], outcome: cells[3])
        }
    }

    /// Each queue with its own service level, as it was configured in Asterisk.
    var definitions: Definitions {
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        for (queue, summary) in summary {
            var rules = ServiceRules()
            rules.asteriskThreshold = .seconds(Int64(summary.serviceLevel))
            definitions.queueService[queue] = rules
        }
        return definitions
    }

    func table(now: Int64? = nil) throws -> ReportTable {
        try ReportTable(log: log, definitions, now: now.flatMap { Instant(seconds: $0) })
    }
}

/// A report over one log: group → symbol → value.
struct ReportTable {
    let report: Report
    let tally: ReadTally
    private let groups: [String: [String: Report.Value]]

    init(log: String, _ definitions: Definitions, now: Instant? = nil) throws {
        var plan = ReportPlan()
        plan.now = now
        let names = Names()
        var run = ReportRun(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), plan: plan)
        var tally = Self.feed(log, names, &run)
        while run.wantsAnotherPass {
            run = run.restarted()
            tally = Self.feed(log, names, &run)
        }
        self.tally = tally
        report = run.finish(inputs: [])
        groups = Dictionary(
            report.groups.map { group in
                let values = group.values.map { ($0.symbol, $0.value) }
                return (
                    "\(group.kind.rawValue) \(group.id)", Dictionary(values) { first, _ in first }
                )
            }
        ) { first, _ in first }
    }

    /// In pieces of 64 KiB, as a file is read.
    private static func feed(_ log: String, _ names: Names, _ run: inout ReportRun) -> ReadTally {
        var reader = QueueLogReader(names: names)
        var rest = Array(log.utf8)[...]
        while rest.count > 65_536 {
            var batch = EventBatch()
            let piece = Array(rest.prefix(65_536))
            rest = rest.dropFirst(reader.read(piece.span, into: &batch))
            run.add(batch)
        }
        var batch = EventBatch()
        reader.finish(Array(rest).span, into: &batch)
        run.add(batch)
        return reader.tally
    }

    var agents: [String] { report.groups.filter { $0.kind == .agent }.map(\.id) }

    subscript(group: String, symbol: String) -> Double? {
        switch groups[group]?[symbol] {
        case .count(let count): Double(count)
        case .number(let number): number
        case .null, .word, nil: nil
        }
    }
}
