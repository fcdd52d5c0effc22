import FloorEngine
import Testing
import Vocabulary

/// Five Mondays and the days before them, an hour from nine o'clock each; it is 09:50 of the last.
private struct Weeks {
    let names = Names()
    var definitions = Definitions()
    let now = Instant(milliseconds: GeneratedDay.start + 3_000_000)
    private var events: [Event] = []

    init(seed: UInt64, daysBack: [Int] = [33, 28, 22, 21, 15, 14, 8, 7, 1, 0]) {
        definitions.time.zone = "UTC"
        for back in daysBack.sorted(by: >) {
            let day = GeneratedDay(seed: seed &* 31 &+ UInt64(back), names: names)
            let shift = Timespan.hours(-24 * Int64(back))
            events += day.events.map { Event($0.kind, at: $0.time + shift) }
        }
        events = events.filter { $0.time <= now }
    }

    func talk() async throws -> Talk {
        let batches = stride(from: 0, to: events.count, by: 113).map { start in
            EventBatch(events: Array(events[start..<min(start + 113, events.count)]))
        }
        return try await Talk(batches, names, definitions, now: now)
    }

    func report(over window: Window) throws -> Figures {
        let transcript = Transcript([])
        var plan = transcript.plan
        plan.groups = [.company]
        (plan.from, plan.to, plan.now) = (window.start, window.end, now)
        return try transcript.figures(of: events, names, definitions, plan)
    }
}

@Suite("Figures of earlier windows")
struct EarlierWindowTests {
    private static let counts: [Metric] = [
        .nOffered, .nAnswered, .nAbandoned, .slMet, .slDecided, .sl, .abRate, .asa, .nHandled,
        .aht, .transferRate, .rna,
    ]

    @Test("are the difference to the same time a week ago", arguments: UInt64(0)..<4)
    func lastWeek(seed: UInt64) async throws {
        let weeks = Weeks(seed: seed)
        let snapshot = try await weeks.talk().ask(Question(comparison: .lastWeek))
        let window = try #require(snapshot.compared.first)
        #expect(snapshot.compared.count == 1)
        #expect(weeks.now - window.end < .hours(7 * 24) + .minutes(30))
        let earlier = try weeks.report(over: window)
        for metric in [Metric.sl, .abRate, .asa, .aht] {
            let figure = snapshot.total[metric]
            let before = earlier.number("company *", metric.rawValue)
            let expected = zip2(figure.value, before).map { $0 - $1 }
            #expect(Figures.equal(figure.change?.difference, expected), "\(metric)")
        }
    }

    @Test("are the sum of four weeks for a ratio, never the mean of four", arguments: UInt64(0)..<4)
    func fourWeeks(seed: UInt64) async throws {
        let weeks = Weeks(seed: seed)
        let snapshot = try await weeks.talk().ask(Question(comparison: .fourWeeks))
        #expect(snapshot.compared.count == 4)
        var (met, decided) = (0.0, 0.0)
        for window in snapshot.compared {
            let report = try weeks.report(over: window)
            met += report.number("company *", "sl_met") ?? 0
            decided += report.number("company *", "sl_decided") ?? 0
        }
        let level = snapshot.total[.sl]
        let expected = zip2(level.value, decided > 0 ? 100 * met / decided : nil).map { $0 - $1 }
        #expect(Figures.equal(level.change?.difference, expected))
    }

    /// Of counts the mean, where the windows are as long: 09:30 to 09:50 were cut to half an hour.
    @Test("are means of counts only where the windows are as long")
    func means() async throws {
        let weeks = Weeks(seed: 3)
        let talk = try await weeks.talk()
        let whole = try await talk.ask(
            Question(period: .today, comparison: .fourWeeks, stepsBack: 1))
        #expect(whole.compared.count == 4)
        let sum = try whole.compared.reduce(0.0) { sum, window in
            sum + (try weeks.report(over: window).number("company *", "n_offered") ?? 0)
        }
        let offered = whole.total[.nOffered]
        #expect(
            Figures.equal(offered.change?.difference, (offered.value ?? 0) - sum / 4))
        let cut = try await talk.ask(Question(comparison: .fourWeeks))
        #expect(cut.total[.nOffered].change == nil)
    }

    @Test(
        "are missing where the log does not reach back",
        arguments: [Comparison.lastWeek, .fourWeeks])
    func unknown(comparison: Comparison) async throws {
        let weeks = Weeks(seed: 5, daysBack: [7, 1, 0])
        let snapshot = try await weeks.talk().ask(Question(comparison: comparison))
        #expect(snapshot.compared == [])
        #expect(snapshot.total[.sl].change == nil)
        let nothing = try await weeks.talk().ask(Question(comparison: .nothing))
        #expect(nothing.compared == [] && nothing.total[.sl].change == nil)
    }

    @Test("of a stretch that was named are what a report says", arguments: [1, 8, 15, 28])
    func custom(daysBack: Int) async throws {
        let weeks = Weeks(seed: 7)
        let date = CivilDate(
            day: Int(GeneratedDay.start / 86_400_000) - daysBack)
        let span = CustomSpan.between(
            CivilMoment(date, minute: 9 * 60 + 10), CivilMoment(date, minute: 9 * 60 + 40))
        let snapshot = try await weeks.talk().ask(Question(span: span))
        let window = try #require(snapshot.window)
        #expect(snapshot.isHistory)
        // To five minutes over two days, to half hours before.
        #expect(window.length == (daysBack < 2 ? .minutes(30) : .minutes(60)))
        let report = try weeks.report(over: window)
        for metric in Self.counts {
            let expected = report.number("company *", metric.rawValue)
            #expect(Figures.equal(snapshot.total[metric].value, expected), "\(metric)")
        }
    }

    @Test("of the last two hours come in steps, where they are asked for", arguments: UInt64(0)..<4)
    func series(seed: UInt64) async throws {
        let weeks = Weeks(seed: seed)
        let talk = try await weeks.talk()
        let snapshot = try await talk.ask(Question(wantsRecentLevels: true))
        let series = try #require(snapshot.total.recentLevels)
        #expect(series.steps.count == 24)
        let report = try weeks.report(over: Window(series.start, weeks.now, includesEnd: true))
        let met = series.steps.reduce(0) { $0 + $1.met }
        #expect(Double(met) == report.number("company *", "sl_met"))
        let rows = snapshot.rows.compactMap(\.recentLevels)
        #expect(rows.count == snapshot.rows.count)
        for step in series.steps.indices {
            #expect(rows.reduce(0) { $0 + $1.steps[step].decided } == series.steps[step].decided)
        }
        #expect(try await talk.ask(Question()).total.recentLevels == nil)
        let past = try await talk.ask(Question(stepsBack: 1, wantsRecentLevels: true))
        #expect(past.total.recentLevels == nil)
    }

    private func zip2(_ left: Double?, _ right: Double?) -> (Double, Double)? {
        guard let left, let right else { return nil }
        return (left, right)
    }
}
