import Testing
import Vocabulary

@Suite("The form of a date")
struct DateFormTests {
    @Test(
        "is written in known letters and holds a whole date",
        arguments: [
            "yyyy-MM-dd", "d.M.yy", "MM/dd/yyyy hh:mm:ss a", "yyyy-MM-ddTHH:mm[:ss[.SSS]][X]",
        ])
    func valid(text: String) {
        #expect(DateForm(text)?.text == text)
    }

    @Test(
        "is none otherwise",
        arguments: [
            "", "HH:mm", "yyyy-MM", "DD.MM.YYYY", "yyyy-MM-dd[", "yyyy-MM-dd]", "yyy-MM-dd",
            "[yyyy-MM-dd]", "yyyy-MM-dd 2026", "MMM d yyyy",
        ])
    func invalid(text: String) {
        #expect(DateForm(text) == nil)
    }

    @Test("is taken apart run by run")
    func parts() {
        #expect(
            DateForm("d/MM/yy[ X]")?.parts == [
                .number(.day, digits: nil), .sign(0x2F), .number(.month, digits: 2), .sign(0x2F),
                .number(.year, digits: 2), .optional([.space, .offset]),
            ])
    }
}

@Suite("A clock read backwards")
struct LocalClockInstantTests {
    /// Two hours ahead in summer: forward at 3,600 s, back at 36,000 s.
    private let clock = LocalClock(
        zone: "Made/Up",
        stretches: [
            .init(from: .distantPast, offsetSeconds: 3600),
            .init(from: Instant(milliseconds: 3_600_000), offsetSeconds: 7200),
            .init(from: Instant(milliseconds: 36_000_000), offsetSeconds: 3600),
        ])

    /// Clock in seconds, instant in seconds. 39,600 to 43,200 is shown twice.
    @Test(
        "gives the first instant that shows the time, and the leap for one left out",
        arguments: [
            (0, -3600), (7199, 3599), (7200, 3600), (9000, 3600), (10_800, 3600), (10_801, 3601),
            (39_600, 32_400), (43_199, 35_999), (43_200, 39_600),
        ] as [(Int64, Int64)])
    func firstInstant(local: Int64, instant: Int64) {
        #expect(clock.instant(localSeconds: local).milliseconds == instant * 1000)
        #expect(LocalClock.utc.instant(localSeconds: local).milliseconds == local * 1000)
    }
}
