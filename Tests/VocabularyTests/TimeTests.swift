import Testing
import Vocabulary

@Suite("An instant")
struct InstantTests {
    @Test("of whole seconds is none where it does not fit")
    func seconds() {
        #expect(Instant(seconds: 1_772_442_000)?.milliseconds == 1_772_442_000_000)
        #expect(Instant(seconds: .max) == nil)
        #expect(Instant(seconds: .min) == nil)
    }

    @Test(
        "goes down to a multiple of a width, before the epoch as after it",
        arguments: [(0, 0), (1, 0), (299_999, 0), (300_000, 300_000), (-1, -300_000)])
    func flooring(milliseconds: Int64, floored: Int64) {
        #expect(
            Instant(milliseconds: milliseconds).floored(to: .minutes(5)).milliseconds == floored)
    }

    @Test("is cut to the earliest of all where the multiple before it cannot be written")
    func earliest() {
        let earliest: [Int64] = [.min, .min + 1, .min + 299_999]
        for milliseconds in earliest {
            let floored = Instant(milliseconds: milliseconds).floored(to: .minutes(5))
            #expect(floored.milliseconds <= milliseconds)
        }
        let last = Instant(milliseconds: .max).floored(to: .minutes(5))
        #expect(last.milliseconds > .max - 300_000)
    }

    @Test("moves by a span and gives it back as a difference")
    func arithmetic() {
        let instant = Instant(milliseconds: 1000)
        #expect(instant + .seconds(2) - instant == .seconds(2))
        #expect(instant - .seconds(2) < instant)
        #expect(Instant.distantPast < instant && instant < .distantFuture)
    }
}

@Suite("A span of time")
struct TimespanTests {
    @Test("is the same in any unit")
    func units() {
        #expect(Timespan.hours(1) == .minutes(60))
        #expect(Timespan.minutes(1) == .seconds(60))
        #expect(Timespan.seconds(1) == .milliseconds(1000))
        #expect(Timespan.milliseconds(1500).inSeconds == 1.5)
        #expect(Timespan.milliseconds(1999).wholeSeconds == 1)
    }

    @Test("may be stated by an event, or not")
    func stated() {
        #expect(StatedTime(.seconds(20)).span == .seconds(20))
        #expect(StatedTime(.zero).span == .zero)
        #expect(StatedTime.unstated.span == nil)
        #expect(StatedTime(.seconds(-1)).span == nil)
        #expect(StatedTime(.hours(24 * 24)).span == .hours(24 * 24))
        #expect(StatedTime(.hours(24 * 25)).span == nil)
    }
}

@Suite("A window")
struct WindowTests {
    private let start = Instant(milliseconds: 0)
    private let end = Instant(milliseconds: 1000)

    @Test("is half open, unless it ends at the present")
    func bounds() {
        let past = Window(start, end)
        let live = Window(start, end, includesEnd: true)
        #expect(past.contains(start) && live.contains(start))
        #expect(!past.contains(end) && live.contains(end))
        #expect(!live.contains(end + .milliseconds(1)) && !live.contains(start - .milliseconds(1)))
    }

    @Test(
        "holds the part of a stretch that lies inside",
        arguments: [
            (-500, 500, 500), (200, 300, 100), (900, 2000, 100), (-9, 9999, 1000), (2000, 3000, 0),
        ])
    func overlap(from: Int64, to: Int64, inside: Int64) {
        let overlap = Window(start, end).overlap(
            Instant(milliseconds: from), Instant(milliseconds: to))
        #expect(overlap == .milliseconds(inside))
    }
}

@Suite("A civil date")
struct CivilDateTests {
    @Test(
        "counts its days from 1970, through centuries and leap years",
        arguments: [
            (1970, 1, 1, 0), (2000, 2, 29, 11_016), (2026, 3, 2, 20_514), (1969, 12, 31, -1),
            (2100, 3, 1, 47_541), (1600, 2, 29, -135_081),
        ])
    func days(year: Int, month: Int, day: Int, number: Int) {
        let date = CivilDate(year: year, month: month, dayOfMonth: day)
        #expect(date.day == number)
        #expect(date.components == (year, month, day))
    }

    @Test("is followed by its neighbour for eight centuries")
    func neighbours() {
        var previous = CivilDate(day: -140_000).components
        for day in -139_999...150_000 {
            let next = CivilDate(day: day).components
            let isNext =
                next == (previous.year, previous.month, previous.day + 1)
                || next == (previous.year, previous.month + 1, 1)
                || next == (previous.year + 1, 1, 1)
            if !isNext { Issue.record("\(previous) is followed by \(next)") }
            previous = next
        }
    }

    @Test("knows its weekday", arguments: [(0, 3), (20_514, 0), (-1, 2), (-4, 6)])
    func weekdays(day: Int, weekday: Int) {
        #expect(CivilDate(day: day).weekday == weekday)
    }

    @Test("has a time of day, also before 1970")
    func timeOfDay() {
        let late = CivilTime(localSeconds: -1)
        #expect(late.date == CivilDate(day: -1))
        #expect((late.hour, late.minute, late.second) == (23, 59, 59))
        let nine = CivilTime(localSeconds: 1_772_442_061)
        #expect((nine.hour, nine.minute, nine.second) == (9, 1, 1))
    }
}

@Suite("A local clock")
struct LocalClockTests {
    /// Berlin in 2026: summer time from March 29th, 01:00 UTC.
    private let clock = LocalClock(
        zone: "Europe/Berlin",
        stretches: [
            .init(from: .distantPast, offsetSeconds: 3600),
            .init(from: Instant(milliseconds: 1_774_746_000_000), offsetSeconds: 7200),
        ])

    @Test("jumps where its zone does")
    func jump() {
        let change = Instant(milliseconds: 1_774_746_000_000)
        #expect(clock.reading(at: change - .milliseconds(1)).hour == 1)
        #expect(clock.reading(at: change).hour == 3)
        #expect(clock.offsetSeconds(at: .distantPast) == 3600)
    }

    @Test("without a table shows UTC")
    func utc() {
        #expect(LocalClock(zone: "UTC", stretches: []).offsetSeconds(at: .distantFuture) == 0)
    }
}
