import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("What may be said about a figure")
struct ViewpointTests {
    private func view(
        _ change: (inout Snapshot) -> Void = { _ in }, age seconds: Int64 = 0
    ) throws -> Viewpoint {
        var snapshot = PictureDay.snapshot
        change(&snapshot)
        var board = Board.showing(.wall, snapshot)
        _ = board.update(.ticked(PictureDay.now + .seconds(seconds)))
        return try #require(Viewpoint(board))
    }

    @Test("is its number in the style of its grade")
    func graded() throws {
        let view = try view()
        let support = view.snapshot.rows[0]
        #expect(view.label(.sl, of: support) == Label("67.4", .act))
        #expect(view.lamp(of: .sl, of: support) == Label("■", .act))
        #expect(view.label(.abRate, of: support) == Label("7.6", .watch))
        #expect(view.label(.asa, of: support) == Label("0:41"))
        #expect(view.lamp(of: .asa, of: support) == Label(" "), "no goal, no lamp")
    }

    @Test("is dim when it rests on few cases, a dash when on too few or on none")
    func sufficiency() throws {
        let view = try view()
        #expect(view.label(.npsAgent, of: view.snapshot.rows[1]) == Label("+8", .dim))
        #expect(view.label(.npsAgent, of: view.snapshot.rows[7]) == Label("–", .dim))
        #expect(view.lamp(of: .npsAgent, of: view.snapshot.rows[7]) == Label("–", .dim))
        #expect(view.label(.csat, of: view.snapshot.rows[0]) == Label("–", .dim))
    }

    @Test("ticks for a wait as long as it is heard of, and then stands still")
    func waiting() throws {
        let wait = { (view: Viewpoint) in view.value(.longestWait, of: view.snapshot.total) }
        #expect(try wait(view()) == 228)
        #expect(try wait(view(age: 10)) == 238)
        #expect(try wait(view(age: 20)) == 226, "as it was when the source was last read")
    }

    @Test(
        "depends on how old it is and how fast it moves",
        arguments: [
            (0, Viewpoint.Trust.sound, .sound), (20, .doubtful, .sound),
            (100, .withdrawn, .doubtful),
        ] as [(Int64, Viewpoint.Trust, Viewpoint.Trust)])
    func trust(age: Int64, live: Viewpoint.Trust, slow: Viewpoint.Trust) throws {
        let view = try view(age: age)
        #expect(
            [Metric.sl, .nWaiting, .asa, .abRate].map { view.trust(in: $0) }
                == Array(repeating: live, count: 4))
        #expect([Metric.npsAgent, .aht].map { view.trust(in: $0) } == [slow, slow])
    }

    @Test(
        "is about a period that is named",
        arguments: [
            (.today, 0, "today 08:00–14:32", "TODAY since 08:00"),
            (.minutes15, 0, "last 15 min", "LAST 15 MIN"),
            (.days7, -6, "7 days 15 Nov–21 Nov", "7 DAYS since 15 Nov"),
        ] as [(Period, Int, String, String)])
    func periods(period: Period, day: Int, words: String, loud: String) throws {
        let view = try view {
            $0.period = period
            $0.window = Window(PictureDay.time(8, 0, day: day), PictureDay.now)
        }
        #expect(view.periodLabels.first == words)
        #expect(view.loudPeriodLabels.first == loud)
    }

    @Test(
        "is about a stretch of the past that is written as short as it can be",
        arguments: [
            (PictureDay.time(13, 0), PictureDay.time(14, 0), "13:00–14:00"),
            (
                PictureDay.time(13, 0, day: -1), PictureDay.time(14, 0, day: -1),
                "20 Nov 13:00–14:00"
            ),
            (PictureDay.time(0, 0, day: -1), PictureDay.time(0, 0), "Fri 20 Nov"),
            (PictureDay.time(0, 0, day: -7), PictureDay.time(0, 0), "14 Nov–20 Nov"),
            (PictureDay.time(22, 0, day: -1), PictureDay.time(6, 0), "20 Nov 22:00–06:00"),
        ])
    func spans(start: Instant, end: Instant, words: String) throws {
        #expect(try view().span(of: Window(start, end)) == words)
    }
}
