import Testing
import Text
import Vocabulary

@Suite("A time")
struct TimeTests {
    let say = Catalogue(.english)

    @Test("of a day stand in hours and minutes, and pauses without needless seconds")
    func partsOfDay() {
        let say = Catalogue(.english)
        #expect(say.hours(.minutes(281) + .seconds(59)) == "4:41 h")
        #expect(say.hours(.seconds(-5)) == "0:00 h")
        #expect(say.roundAge(.seconds(251)) == "4 m")
        #expect(say.roundAge(.seconds(51)) == "51 s")
        #expect(Catalogue(.german).roundAge(.minutes(99)) == "1 h 39 min")
    }

    @Test(
        "that lasts is minutes and seconds, from an hour on with hours",
        arguments: [
            (0, "0:00"), (7, "0:07"), (7.4, "0:07"), (7.5, "0:08"), (59.6, "1:00"), (228, "3:48"),
            (3599, "59:59"), (3599.5, "1:00:00"), (3725, "1:02:05"), (90_061, "25:01:01"),
            (-5, "−0:05"), (-0.4, "0:00"), (nil, "–"), (.nan, "–"), (.infinity, "–"),
        ] as [(Double?, String)])
    func durations(seconds: Double?, expected: String) {
        #expect(say.duration(seconds: seconds) == expected)
    }

    @Test("that lasts may come as a span")
    func spans() {
        #expect(say.duration(.seconds(228)) == "3:48")
        #expect(say.duration(.milliseconds(1500)) == "0:02")
        #expect(say.duration(nil) == "–")
        #expect(say.duration(Timespan(milliseconds: .max)) == "–")
    }

    @Test(
        "that has passed is told in its two largest units",
        arguments: [
            (0, "0 s"), (2, "2 s"), (59, "59 s"), (60, "1 m"), (102, "1 m 42 s"), (3600, "1 h"),
            (3605, "1 h"), (4320, "1 h 12 m"), (86_400, "1 d"), (100_800, "1 d 4 h"), (-9, "0 s"),
        ] as [(Int64, String)])
    func ages(seconds: Int64, expected: String) {
        #expect(say.age(.seconds(seconds)) == expected)
    }

    @Test("of the last moment is not rounded up")
    func youngAge() {
        #expect(say.age(.milliseconds(1999)) == "1 s")
    }

    /// 2026-11-21 is a Saturday.
    @Test("of day stands beside its date")
    func dates() {
        let day = CivilDate(year: 2026, month: 11, dayOfMonth: 21)
        let time = CivilTime(localSeconds: Int64(day.day) * 86_400 + 14 * 3600 + 32 * 60 + 7)
        #expect(say.clock(time) == "14:32")
        #expect(say.clockWithSeconds(time) == "14:32:07")
        #expect(say.date(day) == "21 Nov")
        #expect(say.dateWithWeekday(day) == "Sat 21 Nov")
        #expect(say.longDate(day) == "Saturday 21 November")
        #expect(say.moment(time, today: day) == "14:32")
        #expect(say.moment(time, today: CivilDate(day: day.day + 1)) == "21 Nov 14:32")
        #expect(say.clock(CivilTime(localSeconds: 0)) == "00:00")
    }

    @Test("has a name for every weekday and month")
    func names() {
        let first = CivilDate(year: 2026, month: 1, dayOfMonth: 5).day
        let week = (0..<7).map { say.dateWithWeekday(CivilDate(day: first + $0)).prefix(3) }
        #expect(week == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        let months = (1...12).map { month in
            say.date(CivilDate(year: 2026, month: month, dayOfMonth: 1)).suffix(3)
        }
        #expect(
            months == [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ])
    }
}
