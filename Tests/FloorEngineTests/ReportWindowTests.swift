import FloorEngine
import Testing
import Vocabulary

@Suite("The window of a report")
struct ReportWindowTests {
    private static let two = """
        09:00:00 enqueue contact=c1 visit=v1 queue=q1
        09:29:59.999 enqueue contact=c2 visit=v2 queue=q1
        09:30:00 enqueue contact=c3 visit=v3 queue=q1
        """

    @Test("is by default from the first event to the last, both inside")
    func everything() throws {
        let report = try Transcript.events(Self.two).report
        #expect(
            report.window
                == Window(
                    Notation.instant("09:00:00"), Notation.instant("09:30:00"), includesEnd: true))
        #expect(report.now == Notation.instant("09:30:00"))
        #expect(report.periodName == "custom")
    }

    @Test(
        "is half open, save where it ends at the present",
        arguments: [("09:30:00", 3.0), ("09:40:00", 2)])
    func halfOpen(now: String, offered: Double) throws {
        let figures = try Transcript([.events(Self.two)])
            .figures(now: now, from: "09:00:00", to: "09:30:00")
        figures.expect("queue q1", ["n_offered": offered])
    }

    @Test("that ends with the last event is one that ends at the present")
    func endAtLastEvent() throws {
        let transcript = Transcript([.events(Self.two)])
        try transcript.figures(from: "09:00:00", to: "09:30:00")
            .expect("queue q1", ["n_offered": 3])
        try Transcript([.events(Self.two + "\n09:31:00 login agent=a1")])
            .figures(from: "09:00:00", to: "09:30:00").expect("queue q1", ["n_offered": 2])
    }

    @Test(
        "may be a period by name, at the last event where no present is given",
        arguments: [(Period.minutes15, 2.0), (.minutes60, 3), (.today, 3), (.yesterday, 0)])
    func periods(period: Period, offered: Double) throws {
        var transcript = Transcript([.events(Self.two)])
        transcript.plan.period = period
        let figures = try transcript.figures()
        figures.expect("queue q1", ["n_offered": offered])
        #expect(figures.report.periodName == period.rawValue)
        #expect(figures.report.now == Notation.instant("09:30:00"))
        transcript.plan.now = Notation.instant("09:30:00")
        #expect(try transcript.figures().report.groups == figures.report.groups)
    }

    @Test("of nothing at all is empty")
    func nothing() throws {
        let figures = try Transcript.events("")
        figures.expect("company *", ["n_offered": 0, "sl": nil, "n_waiting": 0])
        #expect(figures.keys == ["company *"])
    }

    @Test("is unknown, as the present is, where nothing was read")
    func unknownBounds() throws {
        let report = try Transcript.events("").report
        #expect(report.window == nil)
        #expect(report.now == nil)
        let bounded = try Transcript([.events("")]).figures(from: "09:00:00", to: "10:00:00").report
        #expect(bounded.window?.length == .hours(1))
        #expect(bounded.now == nil)
    }
}
