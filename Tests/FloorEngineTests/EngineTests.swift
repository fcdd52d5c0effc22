import FloorEngine
import Periods
import Testing
import Vocabulary

@Suite("The engine of a board")
struct EngineTests {
    private func engine(
        _ batches: [EventBatch], _ names: Names, _ definitions: Definitions, now: Instant
    ) async throws -> Engine {
        let engine = Engine(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), clock: { now }, isDemo: false)
        for batch in batches { await engine.ingest(batch) }
        return engine
    }

    private func snapshot(_ engine: Engine, _ question: Question) async throws -> Snapshot {
        guard case .snapshot(let snapshot) = try await engine.answer(question) else {
            throw SourceFault("unchanged")
        }
        return snapshot
    }

    private static let compared: [Metric] = [
        .nOffered, .nAnswered, .nAbandoned, .nShort, .nFlowout, .slMet, .slDecided, .sl, .abRate,
        .asa, .awt, .waitP50, .waitP90, .waitMax, .nHandled, .aht, .att, .avgACW, .ahtMedian,
        .transferRate, .rna, .holdRate,
    ]

    /// The cells and facts a board is answered from, against everything folded at once.
    @Test("shows in every period what a report over its window says", arguments: UInt64(0)..<12)
    func periods(seed: UInt64) async throws {
        let story = Story(seed: 9000 + seed)
        let engine = try await engine(
            story.batches, story.names, story.definitions, now: story.now)
        for period in Period.allCases {
            for steps in 0...2 {
                let question = Question(period: period, stepsBack: steps)
                let snapshot = try await snapshot(engine, question)
                guard let window = snapshot.window else { continue }
                let report = try story.report(over: window)
                let here = "seed \(seed), \(period.rawValue), \(steps) back"
                for metric in Self.compared {
                    let found = snapshot.total[metric].value
                    let expected = report.number("company *", metric.rawValue)
                    #expect(Figures.equal(found, expected), "\(here): \(metric)")
                }
                for row in snapshot.rows {
                    let offered = report.number("department \(row.id)", "n_offered")
                    #expect(Figures.equal(row[.nOffered].value, offered), "\(here)")
                }
            }
        }
    }

    @Test("answers a department with its queues")
    func department() async throws {
        var story = Story(seed: 77)
        story.definitions.mapping.queueDepartment = ["queue 0": "Front", "queue 1": "Front"]
        story.definitions.mapping.queueName = ["queue 0": "First"]
        let engine = try await engine(
            story.batches, story.names, story.definitions, now: story.now)
        let question = Question(
            scope: .department("Front"), order: Order(.name, descending: false))
        let snapshot = try await snapshot(engine, question)
        #expect(Set(snapshot.rows.map(\.id)) == ["queue 0", "queue 1"])
        #expect(Set(snapshot.rows.map(\.name)) == ["First", "queue 1"])
        let sum = snapshot.rows.compactMap { $0[.nOffered].value }.reduce(0, +)
        #expect(snapshot.total[.nOffered].value == sum)
    }

    @Test("says so when nothing has changed")
    func unchanged() async throws {
        let story = Story(seed: 78)
        let engine = try await engine(
            story.batches, story.names, story.definitions, now: story.now)
        var question = Question()
        question.seen = try await snapshot(engine, question).revision
        #expect(try await engine.answer(question) == .unchanged)
        await engine.ingest(EventBatch(events: [Event(.restart, at: story.now)]))
        #expect(try await engine.answer(question) != .unchanged)
    }

    @Test("tells at once that a source has been read, however calm the board wants it")
    func read() async throws {
        let story = Story(seed: 79)
        let engine = try await engine([], story.names, story.definitions, now: story.now)
        await engine.note(SourceHealth(name: "log", kind: .log, isLoading: true))
        var question = Question(wait: .seconds(2))
        question.seen = try await snapshot(engine, question).revision
        let asked = question
        let answer = Task { try await engine.answer(asked) }
        for _ in 0..<100 { await Task.yield() }
        // The clock stands still: nobody else wakes whoever waits.
        await engine.note(SourceHealth(name: "log", kind: .log))
        #expect(try await answer.value != .unchanged)
    }

    @Test("keeps an event of the future back", arguments: [(60, 1.0), (61, 0)])
    func future(seconds: Int64, offered: Double) async throws {
        let names = Names()
        let now = Notation.instant("09:00:00")
        let entry = Entry(contact: ContactKey("c1"), queue: names.queue("q1"), via: .direct)
        let event = Event(.enqueue(entry), at: now + .seconds(seconds))
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        let engine = try await engine([EventBatch(events: [event])], names, definitions, now: now)
        let total = try await snapshot(engine, Question(period: .today)).total
        #expect((total[.nOffered].value ?? 0) + (total[.nWaiting].value ?? 0) <= offered)
    }

    @Test("leaves out what lies two days behind its source, save answers to surveys")
    func tooLate() async throws {
        let names = Names()
        let now = Notation.instant("03-06T09:00:00")
        let entry = { (contact: String) in
            Event.Kind.enqueue(
                Entry(contact: ContactKey(contact), queue: names.queue("q1"), via: .direct))
        }
        let answer = SurveyAnswer(contact: nil, question: .npsCompany, score: 9)
        let events = [
            Event(entry("c1"), at: now), Event(entry("c2"), at: now - .hours(48)),
            Event(entry("c3"), at: now - .hours(49)), Event(.survey(answer), at: now - .hours(49)),
        ]
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        let engine = try await engine([EventBatch(events: events)], names, definitions, now: now)
        let total = try await snapshot(engine, Question(period: .days7)).total
        #expect(total[.nOffered].value == 2)
        #expect(total[.npsCompany].value == 100)
    }
}
