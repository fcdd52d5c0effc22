import Periods
import Testing
import Vocabulary

/// At 14:23:45 summer time in Berlin, Wednesday 10 June 2026.
@Suite("A stretch that somebody names")
struct SiteCalendarSpanTests {
    private static let now = "2026-06-10T12:23:45Z"

    private static func date(_ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: 2026, month: month, dayOfMonth: day)
    }

    private static func times(_ day: Int, _ from: Int, _ to: Int) -> CustomSpan {
        .between(
            CivilMoment(date(6, day), minute: from * 60), CivilMoment(date(6, day), minute: to * 60)
        )
    }

    @Test(
        "is where the clock of the site says",
        arguments: [
            (.last(.hours(2)), 0, "2026-06-10T10:23:45Z/2026-06-10T12:23:45Z]"),
            (.last(.hours(2)), 1, "2026-06-10T08:23:45Z/2026-06-10T10:23:45Z"),
            (.days(date(6, 8)...date(6, 9)), 0, "2026-06-07T22:00:00Z/2026-06-09T22:00:00Z"),
            (.days(date(6, 8)...date(6, 9)), 1, "2026-06-05T22:00:00Z/2026-06-07T22:00:00Z"),
            (.days(date(6, 8)...date(6, 12)), 0, "2026-06-07T22:00:00Z/2026-06-10T12:23:45Z]"),
            (.days(date(3, 28)...date(3, 29)), 0, "2026-03-27T23:00:00Z/2026-03-29T22:00:00Z"),
            (times(9, 9, 12), 0, "2026-06-09T07:00:00Z/2026-06-09T10:00:00Z"),
            (times(9, 9, 12), 2, "2026-06-09T01:00:00Z/2026-06-09T04:00:00Z"),
            (times(10, 12, 18), 0, "2026-06-10T10:00:00Z/2026-06-10T12:23:45Z]"),
            (times(9, 22, 24), 0, "2026-06-09T20:00:00Z/2026-06-09T22:00:00Z"),
        ] as [(CustomSpan, Int, String)])
    func windows(span: CustomSpan, steps: Int, window: String) throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        #expect(
            try text(calendar.window(span, stepsBack: steps, now: at(Self.now))) == window)
    }

    @Test("is none in the future")
    func future() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        #expect(try calendar.window(Self.times(11, 9, 12), stepsBack: 0, now: at(Self.now)) == nil)
        #expect(
            try calendar.window(
                .days(Self.date(6, 11)...Self.date(6, 12)), stepsBack: 0, now: at(Self.now)) == nil)
    }
}

@Suite("What a window is compared with")
struct SiteCalendarComparisonTests {
    private func compared(
        _ question: Question, now: String = "2026-06-10T12:23:45Z"
    ) throws -> [String] {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        let window =
            question.span == nil
            ? try calendar.window(question.period, stepsBack: question.stepsBack, now: at(now))
            : try calendar.window(
                try #require(question.span), stepsBack: question.stepsBack, now: at(now))
        return try calendar.compared(try #require(window), of: question, now: at(now))
            .compactMap { text($0) }
    }

    @Test("is the same weekday a week ago, at the same time")
    func lastWeek() throws {
        #expect(
            try compared(Question(period: .today, comparison: .lastWeek))
                == ["2026-06-02T22:00:00Z/2026-06-03T12:23:45Z"])
        #expect(
            try compared(Question(period: .minutes15, comparison: .lastWeek))
                == ["2026-06-03T12:08:45Z/2026-06-03T12:23:45Z"])
    }

    @Test("are four such weekdays")
    func fourWeeks() throws {
        #expect(
            try compared(Question(period: .today, comparison: .fourWeeks, stepsBack: 1))
                == [
                    "2026-06-01T22:00:00Z/2026-06-02T22:00:00Z",
                    "2026-05-25T22:00:00Z/2026-05-26T22:00:00Z",
                    "2026-05-18T22:00:00Z/2026-05-19T22:00:00Z",
                    "2026-05-11T22:00:00Z/2026-05-12T22:00:00Z",
                ])
    }

    /// 30 March 2026, the day after the clocks went forward; a week before it was 12:00 at +1.
    @Test("goes by the wall clock")
    func clockChange() throws {
        #expect(
            try compared(
                Question(period: .today, comparison: .lastWeek), now: "2026-03-30T10:00:00Z")
                == ["2026-03-22T23:00:00Z/2026-03-23T11:00:00Z"])
    }

    @Test("is of many days as many before them, whatever was chosen")
    func long() throws {
        let before = try compared(Question(period: .days30))
        #expect(before == ["2026-04-11T22:00:00Z/2026-05-11T12:23:45Z"])
        for comparison in [Comparison.lastWeek, .fourWeeks] {
            #expect(try compared(Question(period: .days30, comparison: comparison)) == before)
        }
    }

    @Test("is the day before for a few hours, and as many days for days")
    func spans() throws {
        #expect(
            try compared(Question(span: .last(.hours(2))))
                == ["2026-06-09T10:23:45Z/2026-06-09T12:23:45Z"])
        let days = CivilDate(year: 2026, month: 6, dayOfMonth: 8)
        #expect(
            try compared(Question(span: .days(days...CivilDate(day: days.day + 1))))
                == ["2026-06-05T22:00:00Z/2026-06-07T22:00:00Z"])
    }

    @Test("is nothing where nobody asks")
    func nothing() throws {
        #expect(try compared(Question(period: .today, comparison: .nothing)) == [])
    }
}
