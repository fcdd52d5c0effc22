import Testing
import Text
import Vocabulary

/// Typed on Wednesday 18 November 2026 at 14:32.
@Suite("A stretch of time as it is typed")
struct SpanReaderTests {
    private static let today = CivilDate(year: 2026, month: 11, dayOfMonth: 18)

    private func read(_ text: String) throws -> String {
        let seconds = Int64(Self.today.day) * 86_400 + 14 * 3600 + 32 * 60
        let span = try SpanReader(now: CivilTime(localSeconds: seconds)).span(text)
        switch span {
        case .last(let length): return "last \(length.milliseconds / 60_000)"
        case .days(let dates):
            return "\(Self.text(dates.lowerBound))...\(Self.text(dates.upperBound))"
        case .between(let start, let end): return "\(Self.text(start))/\(Self.text(end))"
        }
    }

    private static func text(_ date: CivilDate) -> String {
        let (year, month, day) = date.components
        return (year == 2026 ? "" : "\(year)-") + "\(month)-\(day)"
    }

    private static func text(_ moment: CivilMoment) -> String {
        let minute = moment.minute % 60
        return "\(text(moment.date)) \(moment.minute / 60):\(minute < 10 ? "0" : "")\(minute)"
    }

    @Test(
        "is a number of minutes, hours or days up to now",
        arguments: [
            ("-2h", "last 120"), ("-30m", "last 30"), ("-90 min", "last 90"),
            ("-1h30", "last 90"), ("-1h 15m", "last 75"), ("-3d", "last 4320"),
            ("−2 Std", "last 120"), ("-2 Tage", "last 2880"),
        ])
    func last(typed: String, expected: String) throws {
        #expect(try read(typed) == expected)
    }

    @Test(
        "is a day or some",
        arguments: [
            ("yesterday", "11-17...11-17"), ("gestern", "11-17...11-17"),
            ("today", "11-18...11-18"), ("14 Nov", "11-14...11-14"), ("Nov 14", "11-14...11-14"),
            ("14. November", "11-14...11-14"), ("14.11.", "11-14...11-14"),
            ("14.11.2025", "2025-11-14...2025-11-14"), ("14.11.25", "2025-11-14...2025-11-14"),
            ("2026-11-14", "11-14...11-14"), ("14 Nov 2025", "2025-11-14...2025-11-14"),
            ("19 Nov", "2025-11-19...2025-11-19"), ("3. März", "3-3...3-3"),
            ("mon..fri", "11-16...11-20"), ("Mo bis Fr", "11-16...11-20"),
            ("wed", "11-18...11-18"), ("thu", "11-12...11-12"), ("thu..tue", "11-12...11-17"),
            ("10 Nov .. 14 Nov", "11-10...11-14"), ("10.11...14.11.", "11-10...11-14"),
            ("16 Nov .. 30 Nov", "11-16...11-30"), ("29 Feb", "2024-2-29...2024-2-29"),
            ("30 Dec to 2 Jan", "2025-12-30...1-2"), ("14 nov – 15 nov", "11-14...11-15"),
        ])
    func days(typed: String, expected: String) throws {
        #expect(try read(typed) == expected)
    }

    @Test(
        "is from one time to another",
        arguments: [
            ("14 Nov 9:00 .. 12:00", "11-14 9:00/11-14 12:00"),
            ("14.11. 9:00..12:00", "11-14 9:00/11-14 12:00"),
            ("14.11. 9 Uhr bis 12 Uhr", "11-14 9:00/11-14 12:00"),
            ("9:00..12:00", "11-18 9:00/11-18 12:00"), ("9..12", "11-18 9:00/11-18 12:00"),
            ("yesterday 9:00 .. 12:00", "11-17 9:00/11-17 12:00"),
            ("yesterday 9:00 .. today 9:00", "11-17 9:00/11-18 9:00"),
            ("22:00..6:00", "11-17 22:00/11-18 6:00"),
            ("mon 22:00..6:00", "11-16 22:00/11-17 6:00"),
            ("9:00", "11-18 9:00/11-18 24:00"), ("mon 8:30", "11-16 8:30/11-16 24:00"),
            ("8:00..24:00", "11-18 8:00/11-18 24:00"),
            ("mon .. 12:00", "11-16 0:00/11-16 12:00"),
            ("mon 12:00 .. tue", "11-16 12:00/11-17 24:00"),
        ])
    func times(typed: String, expected: String) throws {
        #expect(try read(typed) == expected)
    }

    @Test(
        "says why it cannot be understood",
        arguments: [
            ("soon", .word("soon")), ("-2", .word("-2")), ("-", .word("")), ("-0h", .word("-0h")),
            ("-99999999999h", .word("-99999999999h")), ("9:00 .. ..", .word("..")),
            ("14 nov 15", .word("15")), ("31 Feb", .noSuchDate("31 feb")),
            ("32.1.", .noSuchDate("32.1.")), ("2026-13-01", .noSuchDate("2026-13-01")),
            ("29.2.2025", .noSuchDate("29.2.2025")), ("25:00", .noSuchTime("25:00")),
            ("9:60", .noSuchTime("9:60")), ("9:5:7", .noSuchTime("9:5:7")),
            ("14 Nov 12:00 .. 14 Nov 9:00", .endsBeforeStart),
            ("2026-11-14 .. 2026-11-12", .endsBeforeStart), ("15:00..17:00", .inFuture),
            ("2026-12-24", .inFuture), ("44", .word("44")), ("", .word("")), ("nov", .word("nov")),
        ] as [(String, SpanFault)])
    func faults(typed: String, expected: SpanFault) {
        #expect(throws: expected) { _ = try read(typed) }
    }

    @Test("is never a crash, whatever is typed", arguments: 0..<300)
    func anything(seed: Int) {
        let pieces = [
            "-", ".", "..", "9:00", "99999999999999999999", "nov", "14", " ", "mon", "2026", ":",
            "h", "ü", "–", "-1d", "31.", "feb", "uhr", "0",
        ]
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        var text = ""
        for _ in 0..<8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += pieces[Int(state >> 33) % pieces.count]
        }
        let reader = SpanReader(now: CivilTime(localSeconds: 1_795_012_320))
        if case .between(let start, let end) = try? reader.span(text) { #expect(start < end) }
    }
}
