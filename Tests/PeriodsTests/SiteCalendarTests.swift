import Foundation
import Periods
import Testing
import Vocabulary

@Suite("A site's day")
struct SiteCalendarDayTests {
    /// Zone, any instant of the day, its first and last instant, its hours.
    @Test(
        "has the hours its clock has",
        arguments: [
            ("UTC", "2026-05-01T10:00:00Z", "2026-05-01T00:00:00Z/2026-05-02T00:00:00Z", 24),
            // Clocks back at 02:00 +3 to 01:00 +2.
            (
                "Asia/Jerusalem", "2026-10-25T10:00:00Z",
                "2026-10-24T21:00:00Z/2026-10-25T22:00:00Z", 25
            ),
            (
                "Europe/Berlin", "2026-03-29T10:00:00Z",
                "2026-03-28T23:00:00Z/2026-03-29T22:00:00Z", 23
            ),
            // 00:00 jumped to 01:00: the day starts at 01:00 on the wall.
            (
                "Asia/Tehran", "2021-03-22T10:00:00Z", "2021-03-21T20:30:00Z/2021-03-22T19:30:00Z",
                23
            ),
            // The clock went back from 24:00 to 23:00 of the same day.
            (
                "Asia/Tehran", "2021-09-21T20:00:00Z", "2021-09-20T19:30:00Z/2021-09-21T20:30:00Z",
                25
            ),
            (
                "Africa/Cairo", "2026-04-24T10:00:00Z", "2026-04-23T22:00:00Z/2026-04-24T21:00:00Z",
                23
            ),
            // Samoa left out 30 December: the 31st follows the 29th.
            (
                "Pacific/Apia", "2011-12-30T11:00:00Z", "2011-12-30T10:00:00Z/2011-12-31T10:00:00Z",
                24
            ),
            // At one minute past midnight the clock went back to 23:01; the day had begun.
            (
                "America/St_Johns", "2010-11-07T02:45:00Z",
                "2010-11-07T02:30:00Z/2010-11-08T03:30:00Z", 25
            ),
        ])
    func hours(zone: String, instant: String, window: String, hours: Int64) throws {
        let day = try SiteCalendar.site(zone).day(of: at(instant))
        #expect(text(day) == window)
        #expect(day.length == .hours(hours))
    }

    @Test("of a left-out date is empty")
    func leftOut() throws {
        let calendar = try SiteCalendar.site("Pacific/Apia")
        let missing = CivilDate(year: 2011, month: 12, dayOfMonth: 30)
        let next = CivilDate(year: 2011, month: 12, dayOfMonth: 31)
        #expect(calendar.startOfDay(missing) == calendar.startOfDay(next))
        #expect(try calendar.date(of: at("2011-12-30T10:00:00Z")) == next)
    }

    /// Berlin, +2 in summer: 06:00 on the wall is 04:00Z.
    @Test(
        "begins at day_reset",
        arguments: [
            ("2026-06-10T03:59:59Z", "2026-06-09T04:00:00Z/2026-06-10T04:00:00Z"),
            ("2026-06-10T04:00:00Z", "2026-06-10T04:00:00Z/2026-06-11T04:00:00Z"),
            // The day of 28 March ends on the 29th, when the clock is an hour ahead.
            ("2026-03-29T03:30:00Z", "2026-03-28T05:00:00Z/2026-03-29T04:00:00Z"),
        ])
    func reset(instant: String, window: String) throws {
        let calendar = try SiteCalendar.site("Europe/Berlin") { $0.dayReset = 6 * 60 }
        #expect(try text(calendar.day(of: at(instant))) == window)
    }

    @Test("begins where the clock jumps over day_reset")
    func resetInTheGap() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin") { $0.dayReset = 150 }
        let start = calendar.startOfDay(CivilDate(year: 2026, month: 3, dayOfMonth: 29))
        #expect(text(start) == "2026-03-29T01:00:00Z")
    }

    @Test(
        "follows the one before without gap or overlap",
        arguments: [
            "UTC", "Europe/Berlin", "Asia/Tehran", "Asia/Jerusalem", "Asia/Kathmandu",
            "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca",
        ], [0, 330])
    func chain(zone: String, reset: Int) throws {
        let calendar = try SiteCalendar.site(zone) { $0.dayReset = reset }
        let first = CivilDate(year: 2008, month: 1, dayOfMonth: 1).day
        for day in first..<first + 8000 {
            let date = CivilDate(day: day)
            let start = calendar.startOfDay(date)
            let end = calendar.startOfDay(CivilDate(day: day + 1))
            guard start < end else { continue }
            #expect(calendar.date(of: start) == date)
            #expect(calendar.date(of: end - .milliseconds(1)) == date)
        }
    }

    /// Foundation finds a day by search; the table must agree with it.
    @Test(
        "is the one Foundation finds", arguments: ["Europe/Berlin", "Asia/Tehran", "Africa/Cairo"])
    func foundation(zone: String) throws {
        let calendar = try SiteCalendar.site(zone)
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = try #require(TimeZone(identifier: zone))
        for step in 0..<1500 {
            let date = Date(timeIntervalSince1970: 1_500_000_000 + Double(step) * 100_003)
            let instant = Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
            let start = gregorian.startOfDay(for: date).timeIntervalSince1970
            #expect(calendar.day(of: instant).start.milliseconds == Int64(start * 1000))
        }
    }

    /// 4·10¹⁵ ms are 46,296,296 days and 7 hours.
    @Test(
        "has a date however far away",
        arguments: [(Instant.distantPast, -46_296_297), (.distantFuture, 46_296_296)])
    func farAway(instant: Instant, day: Int) throws {
        #expect(try SiteCalendar.site("Europe/Berlin").date(of: instant).day == day)
    }
}

@Suite("A site's week and month")
struct SiteCalendarWeekTests {
    @Test(
        "begin where configured",
        arguments: [
            (
                "Asia/Jerusalem", .sunday, "2026-10-28T10:00:00Z",
                "2026-10-24T21:00:00Z/2026-10-31T22:00:00Z", 169
            ),
            (
                "Europe/Berlin", .monday, "2026-03-29T10:00:00Z",
                "2026-03-22T23:00:00Z/2026-03-29T22:00:00Z", 167
            ),
            (
                "Asia/Tehran", .saturday, "2026-03-22T10:00:00Z",
                "2026-03-20T20:30:00Z/2026-03-27T20:30:00Z", 168
            ),
        ] as [(String, TimeRules.WeekStart, String, String, Int64)])
    func week(
        zone: String, start: TimeRules.WeekStart, instant: String, window: String, hours: Int64
    ) throws {
        let calendar = try SiteCalendar.site(zone) { $0.weekStart = start }
        let week = try calendar.week(of: at(instant))
        #expect(text(week) == window)
        #expect(week.length == .hours(hours))
    }

    @Test("are Gregorian")
    func month() throws {
        let month = try SiteCalendar.site("Europe/Berlin").month(of: at("2026-03-15T12:00:00Z"))
        #expect(text(month) == "2026-02-28T23:00:00Z/2026-03-31T22:00:00Z")
    }
}

@Suite("A site's zone")
struct SiteCalendarZoneTests {
    @Test("must exist")
    func unknown() {
        #expect(throws: UnknownZone(name: "Atlantis/Capital")) {
            try SiteCalendar.site("Atlantis/Capital")
        }
    }

    @Test("is the machine's where none is configured")
    func machine() throws {
        #expect(try SiteCalendar(rules: TimeRules()).zone == TimeZone.current.identifier)
    }

    /// Pyongyang changed its offset in 2015 and 2018 without any summer time.
    @Test("hands out the offsets of a stretch of time")
    func clock() throws {
        let calendar = try SiteCalendar.site("Asia/Pyongyang")
        let clock = try calendar.clock(
            from: at("2015-01-01T00:00:00Z"), to: at("2020-01-01T00:00:00Z"))
        #expect(clock.zone == "Asia/Pyongyang")
        #expect(clock.stretches.map(\.offsetSeconds) == [32400, 30600, 32400])
        #expect(try clock.reading(at: at("2016-06-01T12:00:00Z")).minute == 30)
    }

    @Test("has one offset on a day without a change")
    func still() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        let clock = try calendar.clock(
            from: at("2026-06-01T00:00:00Z"), to: at("2026-06-02T00:00:00Z"))
        #expect(clock.stretches.map(\.offsetSeconds) == [7200])
    }

    /// 02:30 does not exist on 29 March and comes twice on 25 October.
    @Test("turns a time of day into its first instant")
    func instant() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        let march = CivilDate(year: 2026, month: 3, dayOfMonth: 29)
        let october = CivilDate(year: 2026, month: 10, dayOfMonth: 25)
        #expect(text(calendar.instant(on: march, minute: 150)) == "2026-03-29T01:00:00Z")
        #expect(text(calendar.instant(on: october, minute: 150)) == "2026-10-25T00:30:00Z")
    }
}
