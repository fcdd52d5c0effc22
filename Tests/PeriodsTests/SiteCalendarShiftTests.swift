import Periods
import Testing
import Vocabulary

/// In UTC: Early 06–14 and Late 14–22 on weekdays, Night 22–06 every day. 10 June 2026 is a Wednesday.
@Suite("A shift")
struct SiteCalendarShiftTests {
    static func calendar(_ shifts: [Shift]) throws -> SiteCalendar {
        try SiteCalendar.site("UTC") { $0.shifts = shifts }
    }

    static let weekdays: Set = [0, 1, 2, 3, 4]
    static let round = [
        Shift(name: "Early", startMinute: 360, endMinute: 840, weekdays: weekdays),
        Shift(name: "Late", startMinute: 840, endMinute: 1320, weekdays: weekdays),
        Shift(name: "Night", startMinute: 1320, endMinute: 360),
    ]

    @Test(
        "is the one running, and steps back to those before, whole",
        arguments: [
            ("2026-06-10T09:00:00Z", 0, "2026-06-10T06:00:00Z/2026-06-10T09:00:00Z]"),
            ("2026-06-10T14:00:00Z", 0, "2026-06-10T14:00:00Z/2026-06-10T14:00:00Z]"),
            // The night belongs to the date on which it starts.
            ("2026-06-10T03:00:00Z", 0, "2026-06-09T22:00:00Z/2026-06-10T03:00:00Z]"),
            ("2026-06-10T09:00:00Z", 1, "2026-06-09T22:00:00Z/2026-06-10T06:00:00Z"),
            ("2026-06-10T09:00:00Z", 2, "2026-06-09T14:00:00Z/2026-06-09T22:00:00Z"),
            // Saturday at noon: nobody is on; the last to end today was Friday's night.
            ("2026-06-13T12:00:00Z", 0, "2026-06-12T22:00:00Z/2026-06-13T06:00:00Z"),
            // Monday's early shift, one back is Sunday's night, two back Saturday's.
            ("2026-06-15T07:00:00Z", 2, "2026-06-13T22:00:00Z/2026-06-14T06:00:00Z"),
        ])
    func running(now: String, steps: Int, window: String) throws {
        let calendar = try Self.calendar(Self.round)
        #expect(try text(calendar.window(.shift, stepsBack: steps, now: at(now))) == window)
    }

    static let office = [
        Shift(name: "Office", startMinute: 480, endMinute: 1020, weekdays: weekdays)
    ]

    @Test(
        "is none before the first of the day, and the last one after it",
        arguments: [
            ("2026-06-10T07:59:00Z", 0, nil),
            ("2026-06-10T07:59:00Z", 1, "2026-06-09T08:00:00Z/2026-06-09T17:00:00Z"),
            ("2026-06-10T20:00:00Z", 0, "2026-06-10T08:00:00Z/2026-06-10T17:00:00Z"),
            // Over the weekend, and far back: six of them are eight days.
            ("2026-06-14T20:00:00Z", 0, nil),
            ("2026-06-15T09:00:00Z", 1, "2026-06-12T08:00:00Z/2026-06-12T17:00:00Z"),
            ("2026-06-15T09:00:00Z", 6, "2026-06-05T08:00:00Z/2026-06-05T17:00:00Z"),
        ])
    func office(now: String, steps: Int, window: String?) throws {
        let calendar = try Self.calendar(Self.office)
        #expect(try text(calendar.window(.shift, stepsBack: steps, now: at(now))) == window)
    }

    @Test("is the latest begun where two overlap")
    func overlapping() throws {
        let calendar = try Self.calendar([
            Shift(name: "Long", startMinute: 360, endMinute: 1320),
            Shift(name: "Noon", startMinute: 660, endMinute: 900),
        ])
        let noon = try calendar.window(.shift, stepsBack: 0, now: at("2026-06-10T12:00:00Z"))
        #expect(text(noon) == "2026-06-10T11:00:00Z/2026-06-10T12:00:00Z]")
        let evening = try calendar.window(.shift, stepsBack: 0, now: at("2026-06-10T16:00:00Z"))
        #expect(text(evening) == "2026-06-10T06:00:00Z/2026-06-10T16:00:00Z]")
    }

    @Test(
        "is compared with its own last turn up to the same time",
        arguments: [
            ("2026-06-10T09:00:00Z", 0, "2026-06-09T06:00:00Z/2026-06-09T09:00:00Z"),
            // Monday's early shift with Friday's.
            ("2026-06-15T09:00:00Z", 0, "2026-06-12T06:00:00Z/2026-06-12T09:00:00Z"),
            ("2026-06-10T03:00:00Z", 0, "2026-06-08T22:00:00Z/2026-06-09T03:00:00Z"),
            ("2026-06-10T09:00:00Z", 1, "2026-06-08T22:00:00Z/2026-06-09T06:00:00Z"),
        ])
    func compared(now: String, steps: Int, window: String) throws {
        let calendar = try Self.calendar(Self.round)
        #expect(try text(calendar.compared(with: .shift, stepsBack: steps, now: at(now))) == window)
    }

    @Test("has nothing to be compared with where none is configured")
    func none() throws {
        let calendar = try Self.calendar([])
        #expect(
            try calendar.compared(with: .shift, stepsBack: 0, now: at("2026-06-10T09:00:00Z"))
                == nil)
    }

    /// 22:00 to 06:00 in Berlin on the night the clock goes forward: seven hours.
    @Test("goes by the wall clock")
    func clockChange() throws {
        let calendar = try SiteCalendar.site("Europe/Berlin") {
            $0.shifts = [Shift(name: "Night", startMinute: 1320, endMinute: 360)]
        }
        let night = try calendar.window(.shift, stepsBack: 0, now: at("2026-03-29T10:00:00Z"))
        #expect(text(night) == "2026-03-28T21:00:00Z/2026-03-29T04:00:00Z")
    }
}
