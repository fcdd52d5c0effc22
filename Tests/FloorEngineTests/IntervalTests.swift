import FloorEngine
import Periods
import Testing
import Vocabulary

@Suite("The intervals of a report")
struct IntervalTests {
    private static let morning = """
        08:00:00 login agent=a1
        08:50:00 enqueue contact=c0 visit=v0 queue=q1
        08:59:50 enqueue contact=c1 visit=v1 queue=q1
        09:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1
        09:14:00 release contact=c1 agent=a1 by=agent
        09:16:00 acw_end contact=c1 agent=a1
        09:29:30 enqueue contact=c2 visit=v2 queue=q2
        09:31:00 answer contact=c9 agent=a1
        09:32:00 release contact=c9 agent=a1 by=agent acw=false
        09:40:00 survey contact=c1 question=nps_company score=10
        """

    private func figures(
        _ minutes: Int, from: String, to: String, now: String = "09:45:00"
    ) throws -> Figures {
        var transcript = Transcript([.events(Self.morning)])
        transcript.plan.groups = [.interval]
        transcript.plan.intervalMinutes = minutes
        return try transcript.figures(now: now, from: from, to: to)
    }

    private func key(_ id: String, _ time: String) -> String {
        "interval \(id) \(Notation.instant(time).milliseconds / 1000)"
    }

    @Test("take each event in the one of its clock")
    func attribution() throws {
        let figures = try figures(30, from: "08:30:00", to: "10:00:00")
        #expect(
            figures.keys
                == Set(
                    ["*", "q1", "q2"].flatMap { id in
                        ["08:30:00", "09:00:00", "09:30:00"].map { key(id, $0) }
                    }))
        figures.expect(
            key("q1", "08:30:00"),
            ["n_offered": 2, "n_answered": 0, "sl": 0, "sl_decided": 1, "n_handled": 0, "asa": nil])
        figures.expect(
            key("q1", "09:00:00"),
            [
                "n_offered": 0, "n_answered": 1, "asa": 20, "sl": 100, "n_handled": 1,
                "aht": 950, "avg_acw": 120,
            ])
        figures.expect(key("q2", "09:00:00"), ["n_offered": 1, "sl": 0])
        figures.expect(key("*", "09:00:00"), ["n_offered": 1, "n_answered": 1, "sl_decided": 2])
    }

    @Test("of the company hold its handlings without a visit, its answers and its people's time")
    func company() throws {
        let figures = try figures(30, from: "08:30:00", to: "10:00:00")
        figures.expect(
            key("*", "09:30:00"),
            ["n_handled": 1, "aht": 60, "nps_company": 100, "handle_s": 60, "available_s": 840])
        figures.expect(key("q1", "09:30:00"), ["n_handled": 0])
    }

    @Test("hold window figures only")
    func windowFigures() throws {
        let figures = try figures(30, from: "08:30:00", to: "10:00:00")
        for metric in Metric.allCases where metric.isLive {
            #expect(!figures.has(key("*", "09:00:00"), metric.rawValue), "\(metric)")
        }
    }

    @Test("are cut at the window's ends, and none comes after the present")
    func cut() throws {
        let figures = try figures(30, from: "08:55:00", to: "10:30:00")
        let windows = figures.report.groups.filter { $0.id == "q1" }.compactMap(\.interval)
        #expect(
            windows.map(\.start)
                == ["08:55:00", "09:00:00", "09:30:00"].map(Notation.instant))
        #expect(windows.first?.end == Notation.instant("09:00:00"))
        figures.expect(key("q1", "08:55:00"), ["n_offered": 1])
    }

    @Test("add up to the window", arguments: [5, 15, 20, 30, 60])
    func sums(minutes: Int) throws {
        let figures = try figures(minutes, from: "08:55:00", to: "10:00:00")
        for (symbol, total) in [("n_offered", 2.0), ("n_answered", 1), ("n_handled", 2)] {
            let sum = figures.keys.filter { $0.hasPrefix("interval * ") }
                .reduce(0.0) { $0 + (figures.number($1, symbol) ?? 0) }
            #expect(sum == total, "\(symbol) by \(minutes) minutes")
        }
    }

    @Test("lie on the local clock, also where it is a quarter off")
    func quarterZone() throws {
        var transcript = Transcript([.events("00:20:00 enqueue contact=c1 visit=v1 queue=q1")])
        transcript.definitions.time.zone = "Asia/Kathmandu"
        transcript.plan.groups = [.interval]
        transcript.plan.intervalMinutes = 30
        let figures = try transcript.figures(now: "01:00:00", from: "00:00:00", to: "01:00:00")
        figures.expect(key("q1", "00:15:00"), ["n_offered": 1])
        figures.expect(key("q1", "00:00:00"), ["n_offered": 0])
    }
}
