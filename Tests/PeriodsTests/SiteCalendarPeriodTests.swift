import Periods
import Testing
import Vocabulary

/// All in Berlin on Wednesday 10 June 2026 at 14:23:45 on the wall, which is 12:23:45Z, +2.
@Suite("A period")
struct SiteCalendarPeriodTests {
    static let now = "2026-06-10T12:23:45Z"

    @Test(
        "ends at the present and includes it while it is live",
        arguments: [
            (.minutes15, "2026-06-10T12:08:45Z/2026-06-10T12:23:45Z]"),
            (.minutes30, "2026-06-10T11:53:45Z/2026-06-10T12:23:45Z]"),
            (.minutes60, "2026-06-10T11:23:45Z/2026-06-10T12:23:45Z]"),
            (.today, "2026-06-09T22:00:00Z/2026-06-10T12:23:45Z]"),
            (.yesterday, "2026-06-08T22:00:00Z/2026-06-09T22:00:00Z"),
            (.days7, "2026-06-03T22:00:00Z/2026-06-10T12:23:45Z]"),
            (.days30, "2026-05-11T22:00:00Z/2026-06-10T12:23:45Z]"),
            (.week, "2026-06-07T22:00:00Z/2026-06-10T12:23:45Z]"),
            (.month, "2026-05-31T22:00:00Z/2026-06-10T12:23:45Z]"),
            (.shift, nil),
        ] as [(Period, String?)])
    func live(period: Period, window: String?) throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        #expect(try text(calendar.window(period, stepsBack: 0, now: at(Self.now))) == window)
    }

    @Test(
        "is whole and aligned when one has stepped back",
        arguments: [
            (.minutes15, 1, "2026-06-10T12:00:00Z/2026-06-10T12:15:00Z"),
            (.minutes30, 1, "2026-06-10T11:30:00Z/2026-06-10T12:00:00Z"),
            (.minutes60, 1, "2026-06-10T11:00:00Z/2026-06-10T12:00:00Z"),
            (.minutes60, 3, "2026-06-10T09:00:00Z/2026-06-10T10:00:00Z"),
            (.today, 1, "2026-06-08T22:00:00Z/2026-06-09T22:00:00Z"),
            (.yesterday, 1, "2026-06-07T22:00:00Z/2026-06-08T22:00:00Z"),
            (.days7, 1, "2026-05-27T22:00:00Z/2026-06-03T22:00:00Z"),
            (.days30, 1, "2026-04-11T22:00:00Z/2026-05-11T22:00:00Z"),
            (.week, 2, "2026-05-24T22:00:00Z/2026-05-31T22:00:00Z"),
            (.month, 1, "2026-04-30T22:00:00Z/2026-05-31T22:00:00Z"),
            // Back over the new year, and over the clock change: January has 31 days at +1.
            (.month, 5, "2025-12-31T23:00:00Z/2026-01-31T23:00:00Z"),
            (.month, 6, "2025-11-30T23:00:00Z/2025-12-31T23:00:00Z"),
        ] as [(Period, Int, String)])
    func steppedBack(period: Period, steps: Int, window: String) throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        #expect(try text(calendar.window(period, stepsBack: steps, now: at(Self.now))) == window)
    }

    @Test(
        "is compared with the one before, up to the same local time",
        arguments: [
            (.minutes30, 0, "2026-06-09T11:53:45Z/2026-06-09T12:23:45Z"),
            (.today, 0, "2026-06-08T22:00:00Z/2026-06-09T12:23:45Z"),
            (.yesterday, 0, "2026-06-07T22:00:00Z/2026-06-08T22:00:00Z"),
            (.days7, 0, "2026-05-27T22:00:00Z/2026-06-03T12:23:45Z"),
            (.days30, 0, "2026-04-11T22:00:00Z/2026-05-11T12:23:45Z"),
            (.week, 0, "2026-05-31T22:00:00Z/2026-06-03T12:23:45Z"),
            (.month, 0, "2026-04-30T22:00:00Z/2026-05-10T12:23:45Z"),
            (.minutes60, 1, "2026-06-09T11:00:00Z/2026-06-09T12:00:00Z"),
            (.today, 1, "2026-06-07T22:00:00Z/2026-06-08T22:00:00Z"),
            (.month, 1, "2026-03-31T22:00:00Z/2026-04-30T22:00:00Z"),
        ] as [(Period, Int, String)])
    func compared(period: Period, steps: Int, window: String) throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        #expect(
            try text(calendar.compared(with: period, stepsBack: steps, now: at(Self.now))) == window
        )
    }

    /// Sunday 29 March 2026, 14:00 at +2; the day before it was 14:00 at +1. And 31 March against
    /// February, which has no such day: the whole of it.
    @Test(
        "is compared by the wall clock over a clock change and a short month",
        arguments: [
            (.today, "2026-03-29T12:00:00Z", "2026-03-27T23:00:00Z/2026-03-28T13:00:00Z"),
            (.month, "2026-03-31T12:00:00Z", "2026-01-31T23:00:00Z/2026-02-28T23:00:00Z"),
        ] as [(Period, String, String)])
    func comparedOverChange(period: Period, now: String, window: String) throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        #expect(try text(calendar.compared(with: period, stepsBack: 0, now: at(now))) == window)
    }

    /// 18:10Z is 23:55 in Kathmandu: the quarter before is 23:30 to 23:45.
    @Test("is aligned to the wall in a zone at :45")
    func quarters() throws {
        let calendar = try SiteCalendar.site("Asia/Kathmandu")
        let window = try calendar.window(.minutes15, stepsBack: 1, now: at("2026-06-10T18:10:00Z"))
        #expect(text(window) == "2026-06-10T17:45:00Z/2026-06-10T18:00:00Z")
    }

    @Test("lasts its elapsed time over a clock change")
    func elapsed() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        let window = try calendar.window(.minutes60, stepsBack: 0, now: at("2026-03-29T01:20:00Z"))
        #expect(text(window) == "2026-03-29T00:20:00Z/2026-03-29T01:20:00Z]")
    }

    /// 02:00 on the wall, with the day beginning at 06:00, is still the business day before.
    @Test("follows day_reset")
    func reset() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin") { $0.dayReset = 360 }
        let window = try calendar.window(.today, stepsBack: 0, now: at("2026-06-01T00:00:00Z"))
        #expect(text(window) == "2026-05-31T04:00:00Z/2026-06-01T00:00:00Z]")
        let month = try calendar.window(.month, stepsBack: 0, now: at("2026-06-01T00:00:00Z"))
        #expect(text(month) == "2026-05-01T04:00:00Z/2026-06-01T00:00:00Z]")
    }
}
