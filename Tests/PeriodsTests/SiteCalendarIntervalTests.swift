import Periods
import Testing
import Vocabulary

@Suite("A site's intervals")
struct SiteCalendarIntervalTests {
    @Test(
        "are as many as the day has",
        arguments: [
            ("Asia/Jerusalem", "2026-10-25T10:00:00Z", 15, 100),
            ("Europe/Berlin", "2026-03-29T10:00:00Z", 15, 92),
            ("Asia/Tehran", "2021-03-22T10:00:00Z", 15, 92),
            ("Europe/Berlin", "2026-06-10T10:00:00Z", 15, 96),
            ("Europe/Berlin", "2026-06-10T10:00:00Z", 30, 48),
            ("Europe/Berlin", "2026-10-25T10:00:00Z", 60, 25),
            ("Asia/Kathmandu", "2026-06-10T10:00:00Z", 60, 24),
            // Half an hour back at 02:00: the hour that begins at 01:00 is cut by the change.
            ("Australia/Lord_Howe", "2026-04-05T10:00:00Z", 60, 25),
        ])
    func count(zone: String, instant: String, minutes: Int, count: Int) throws {
        let calendar = try SiteCalendar.site(zone)
        let day = try calendar.day(of: at(instant))
        let intervals = calendar.intervals(in: day, minutes: minutes)
        #expect(intervals.count == count)
        #expect(intervals.first?.start == day.start)
        #expect(intervals.last?.end == day.end)
        #expect(intervals.allSatisfy { $0.length <= .minutes(Int64(minutes)) })
        #expect(zip(intervals, intervals.dropFirst()).allSatisfy { $0.end == $1.start })
    }

    @Test("are cut at the window, and end with it")
    func cut() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin")
        let window = try Window(
            at("2026-06-10T07:10:00Z"), at("2026-06-10T08:05:30Z"), includesEnd: true)
        #expect(
            calendar.intervals(in: window, minutes: 30).map { text($0) } == [
                "2026-06-10T07:10:00Z/2026-06-10T07:30:00Z",
                "2026-06-10T07:30:00Z/2026-06-10T08:00:00Z",
                "2026-06-10T08:00:00Z/2026-06-10T08:05:30Z]",
            ])
    }

    /// 05:45 ahead of Greenwich: the half hours of the wall are at :15 and :45.
    @Test("are aligned to the wall")
    func aligned() throws {
        let calendar = try SiteCalendar.site("Asia/Kathmandu")
        let window = try Window(at("2026-06-10T07:00:00Z"), at("2026-06-10T08:00:00Z"))
        #expect(
            calendar.intervals(in: window, minutes: 30).map { text($0) } == [
                "2026-06-10T07:00:00Z/2026-06-10T07:15:00Z",
                "2026-06-10T07:15:00Z/2026-06-10T07:45:00Z",
                "2026-06-10T07:45:00Z/2026-06-10T08:00:00Z",
            ])
    }

    @Test("of an empty window are none, or the present instant")
    func empty() throws {
        let calendar = try SiteCalendar.site("UTC")
        let now = try at("2026-06-10T07:00:00Z")
        #expect(calendar.intervals(in: Window(now, now), minutes: 30).isEmpty)
        let present = Window(now, now, includesEnd: true)
        #expect(calendar.intervals(in: present, minutes: 30) == [present])
    }

    /// 22:30Z and 23:30Z are both 01:30 in Jerusalem that night, an hour apart in offset.
    @Test("of a repeated hour are two")
    func repeated() throws {
        let calendar = try SiteCalendar.site("Asia/Jerusalem")
        let day = try calendar.day(of: at("2026-10-25T10:00:00Z"))
        let clock = calendar.clock(from: day.start, to: day.end)
        let halfPastOne = calendar.intervals(in: day, minutes: 15).filter {
            let reading = clock.reading(at: $0.start)
            return reading.hour == 1 && reading.minute == 30
        }
        #expect(halfPastOne.map { clock.offsetSeconds(at: $0.start) } == [10800, 7200])
        #expect(try halfPastOne[0].contains(at("2026-10-24T22:30:00Z")))
        #expect(try halfPastOne[1].contains(at("2026-10-24T23:30:00Z")))
    }
}
