import Formats
import Testing
import Vocabulary

@Suite("A time in a survey file")
struct SurveyDateTests {
    /// The milliseconds since 1970 of what stands in the only row.
    private func time(
        _ cell: String, _ forms: [String] = [], clock: LocalClock = .utc,
        writtenAt: Instant? = nil
    ) -> Int64? {
        var layout = SurveyLayout()
        layout.dates = forms.compactMap(DateForm.init)
        let table = SurveyTable(
            "NPS,Date\n9,\"\(cell)\"\n", layout, clock: clock, writtenAt: writtenAt)
        #expect(table.tally.reasons == (table.answers.isEmpty ? [.badTime: 1] : [:]))
        return table.transcript.batch.events.first?.time.milliseconds
    }

    /// All of them are 2026-03-02T09:00:00Z.
    @Test(
        "is read where it can mean only one",
        arguments: [
            "2026-03-02T09:00:00Z", "2026-03-02 09:00:00", "2026-03-02 09:00", "2026/03/02 09:00",
            "2026-03-02T10:00:00+01:00", "2026-03-02 10:00:00 +0100", "2026-03-02 09:00:00 UTC",
            "2.3.2026 9:00", "02.03.2026 09:00:00", " 2026-03-02T09:00:00.000Z ",
            "۲۰۲۶-۰۳-۰۲ ۰۹:۰۰", "٢٠٢٦-٠٣-٠٢ ٠٩:٠٠", "2026-03-02T06:00:00-03",
        ])
    func plain(cell: String) {
        #expect(time(cell) == 1_772_442_000_000)
    }

    @Test("keeps thousandths of a second")
    func fractions() {
        #expect(time("2026-03-02T09:00:00.25Z") == 1_772_442_000_250)
        #expect(time("2026-03-02T09:00:00.1234567Z") == 1_772_442_000_123)
    }

    @Test(
        "is not guessed otherwise",
        arguments: [
            "", "yesterday", "03/02/2026", "2/3/26", "2026-02-30", "2026-13-01", "2026-03-02 25:00",
            "2026-03-02 09:60", "2026-03-02T09:00:00+1", "2026-03-02 and more", "12",
        ])
    func refused(cell: String) {
        #expect(time(cell) == nil)
    }

    @Test("is read in each of the forms that were named, the first that fits")
    func named() {
        let forms = ["MM/dd/yyyy hh:mm a", "d/M/yy[ H:mm]", "dd.MM.yy"]
        #expect(time("03/02/2026 09:00 AM", forms) == 1_772_442_000_000)
        #expect(time("03/02/2026 09:00 pm", forms) == 1_772_485_200_000)
        #expect(time("03/02/2026 12:00 am", forms) == 1_772_409_600_000)
        #expect(time("2/3/26 9:00", forms) == 1_772_442_000_000)
        #expect(time("2/3/26", forms) == time("2026-03-02"))
        #expect(time("02.03.26", forms) == time("2026-03-02"))
        #expect(time("2026-03-02T09:00:00Z", forms) == 1_772_442_000_000)
    }

    /// New York: noon is 17:00 UTC in winter and 16:00 in summer; 02:30 of March 8 is leapt over.
    @Test("without an offset is on the clock of the zone")
    func zones() {
        let clock = LocalClock(
            zone: "America/New_York",
            stretches: [
                .init(from: .distantPast, offsetSeconds: -18000),
                .init(from: Instant(milliseconds: 1_772_953_200_000), offsetSeconds: -14400),
            ])
        #expect(time("2026-03-02 12:00", clock: clock) == 1_772_470_800_000)
        #expect(time("2026-04-02 12:00", clock: clock) == 1_775_145_600_000)
        #expect(time("2026-03-08 02:30", clock: clock) == 1_772_953_200_000)
        #expect(time("2026-03-02 12:00Z", clock: clock) == 1_772_452_800_000)
    }

    /// So the calls of the day lie before it; but nobody answered after the file was written.
    @Test("that is a day alone is its end, or when the file was written")
    func days() {
        #expect(time("2026-03-02") == 1_772_495_999_000)
        let noon = Instant(milliseconds: 1_772_452_800_000)
        #expect(time("2026-03-02", writtenAt: noon) == noon.milliseconds)
        #expect(time("2026-03-03", writtenAt: noon) == 1_772_496_000_000)
    }

    @Test("that no column tells is when the file was written, or unknown")
    func undated() {
        let noon = Instant(milliseconds: 1_772_452_800_000)
        let table = SurveyTable("id,NPS\n1,9\n2,3\n", writtenAt: noon)
        #expect(table.transcript.batch.events.map(\.time) == [noon, noon])
        #expect(SurveyTable("id,NPS\n1,9\n2,3\n").tally.reasons == [.missingField: 2])
    }
}
