import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The head line")
struct HeadLineTests {
    private func drawn(_ columns: Int, gap: Int = 3) -> String {
        let head = HeadLine(
            path: "All › Field dispatch", periods: ["today 08:00–14:32", "today"],
            states: [Label("live · 2 s"), Label("live 2 s")], clock: "14:32", gap: gap)
        var canvas = Canvas(Size(columns: columns, rows: 1))
        head.draw(of: &canvas)
        return canvas.text
    }

    @Test("gives up gaps, then the words of the period, then those of the state, then the path")
    func narrow() {
        #expect(
            drawn(74, gap: 6)
                == " All › Field dispatch        today 08:00–14:32      live · 2 s      14:32")
        #expect(
            drawn(68, gap: 6)
                == " All › Field dispatch        today 08:00–14:32   live · 2 s   14:32")
        #expect(drawn(64) == " All › Field dispatch    today 08:00–14:32   live · 2 s   14:32")
        #expect(drawn(61) == " All › Field dispatch   today 08:00–14:32  live · 2 s  14:32")
        #expect(drawn(52) == " All › Field dispatch    today   live · 2 s   14:32")
        #expect(drawn(46) == " All › Field dispatch      live · 2 s   14:32")
    }

    @Test("never runs into its own parts", arguments: 1...90)
    func apart(columns: Int) {
        let line = drawn(columns)
        #expect(line.columns <= columns)
        #expect(line.isEmpty || line.hasPrefix(" ") || columns < 2)
    }
}

@Suite("The foot line")
struct FootLineTests {
    private let board = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now)

    private func drawn(_ columns: Int, _ alignment: Alignment = .leading) -> String {
        let actions: [Action] = [
            .go(.down), .sort(.menu), .go(.wall), .go(.help), .leave(.quit),
        ]
        var canvas = Canvas(Size(columns: columns, rows: 1))
        FootLine(
            hints: actions.compactMap { KeyHint($0, board, as: $0 == .sort(.menu) ? .sort : nil) }
        )
        .draw(row: 0, alignment, of: &canvas)
        return canvas.text
    }

    @Test("keeps help and quit longest, and then what is first")
    func narrow() {
        #expect(drawn(60) == " ↵ open  s sort  w wall  ? help  q quit")
        #expect(drawn(38) == " ↵ open  s sort  ? help  q quit")
        #expect(drawn(30) == " ↵ open  ? help  q quit")
        #expect(drawn(20) == " ? help  q quit")
        #expect(drawn(10) == " q quit")
        #expect(drawn(4) == "")
    }

    @Test("stands at the right edge of a wall")
    func trailing() {
        #expect(drawn(42, .trailing) == "   ↵ open  s sort  w wall  ? help  q quit")
    }
}

@Suite("The period bar")
struct PeriodBarTests {
    private func drawn(_ period: Period, columns: Int) -> Canvas {
        var canvas = Canvas(Size(columns: columns, rows: 1))
        let board = Board(period: period, size: canvas.size, now: PictureDay.now)
        PeriodBar(board).draw(row: 0, of: &canvas)
        return canvas
    }

    @Test("has the chosen one in brackets, at either end too")
    func chosen() {
        #expect(
            drawn(.minutes15, columns: 80).text
                == "▐1 15m▌ 2 30m  3 60m  4 today  5 shift  6 7d  7 30d  [ ] step   v vs yesterday"
        )
        #expect(
            drawn(.days30, columns: 60).text
                == " 1 15m  2 30m  3 60m  4 today  5 shift  6 7d ▐7 30d▌")
        #expect(drawn(.days30, columns: 60).styles.hasSuffix("k     sssss"))
    }

    @Test("spells the periods out where there is room")
    func long() {
        #expect(
            drawn(.shift, columns: 120).text
                == " 1 15 min   2 30 min   3 60 min   4 today  ▐5 shift▌  6 7 days   7 30 days"
                + "    t custom   [ ] step   0 back to live")
    }

    private func bar(columns: Int, _ change: (inout Board) -> Void) -> String {
        var canvas = Canvas(Size(columns: columns, rows: 1))
        var board = Board(.departments, size: canvas.size, now: PictureDay.now)
        change(&board)
        PeriodBar(board).draw(row: 0, of: &canvas)
        return canvas.text
    }

    @Test("says what the figures are compared with")
    func comparison() {
        #expect(bar(columns: 80) { $0.comparison = .lastWeek }.hasSuffix("step   v vs last week"))
        #expect(bar(columns: 80) { $0.comparison = .nothing }.hasSuffix("step   v compare: off"))
        #expect(
            bar(columns: 160) { $0.comparison = .fourWeeks }
                .hasSuffix("0 back to live   v compare: mean of four such weekdays"))
        #expect(bar(columns: 100) { $0.options.language = .german }.contains("v zu gestern"))
        #expect(!bar(columns: 160) { $0.screen = .agents(of: nil) }.contains("compare"))
    }

    @Test("names the way back first where it is away from the present")
    func away() {
        #expect(bar(columns: 80) { $0.stepsBack = 1 }.hasSuffix("[ ] step   0 back to live"))
        let custom = bar(columns: 80) { $0.span = .last(.hours(2)) }
        #expect(custom.hasSuffix("[ ] step   0 back to live") && !custom.contains("▐"))
    }

    @Test("has nothing in brackets for a period without a key")
    func noKey() {
        #expect(!drawn(.yesterday, columns: 80).text.contains("▐"))
    }
}
