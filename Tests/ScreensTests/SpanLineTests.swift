import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("The line for a stretch of time")
struct SpanLineTests {
    private func board(typing text: String) -> Board {
        var board = Board.showing(.departments)
        _ = board.press("t")
        for letter in text { _ = board.press(.character(letter)) }
        return board
    }

    private func foot(_ board: Board) -> String {
        String(board.plainText().split(separator: "\n").last ?? "")
    }

    @Test("shows how it is written")
    func empty() {
        #expect(
            foot(board(typing: ""))
                == " t    14 Nov 9:00 .. 12:00   yesterday   -2h   mon..fri   ↵ show  esc close")
    }

    @Test("asks for what was typed")
    func asks() {
        var board = board(typing: "9:00..12:00")
        let commands = board.press(.enter)
        let span = CustomSpan.between(
            CivilMoment(PictureDay.date, minute: 540), CivilMoment(PictureDay.date, minute: 720))
        #expect(commands == [.ask(Question(period: .today, span: span))])
        #expect(!foot(board).hasPrefix(" t "))
        var past = PictureDay.snapshot
        past.isHistory = true
        past.window = Window(PictureDay.time(9, 0), PictureDay.time(12, 0))
        board.answer(commands, with: past)
        #expect(board.plainText().contains("HISTORY 09:00–12:00"))
    }

    @Test("says what is wrong, in colour, until the next key")
    func fault() {
        var board = board(typing: "soon")
        #expect(board.press(.enter) == [])
        #expect(foot(board).contains("soon   “soon” is neither day nor time"))
        #expect(board.view().styles.split(separator: "\n").last?.contains("wwww") ?? false)
        _ = board.press(.backspace)
        #expect(foot(board).contains("soo") && !foot(board).contains("neither"))
    }

    @Test("takes letters that are keys elsewhere, and closes without asking")
    func letters() {
        var board = board(typing: "qq")
        #expect(foot(board).hasPrefix(" t qq"))
        #expect(board.press(.escape) == [])
        #expect(!foot(board).hasPrefix(" t "))
    }

    @Test("is left by a digit, and by 0", arguments: ["4", "0"] as [Character])
    func leaving(key: Character) {
        var board = board(typing: "yesterday")
        let commands = board.press(.enter)
        board.answer(commands, with: PictureDay.history)
        #expect(board.press(.character(key)) == [.ask(Question(period: .today))])
    }

    @Test("can be stepped by its length")
    func stepping() {
        var board = board(typing: "-2h")
        board.answer(board.press(.enter), with: PictureDay.snapshot)
        #expect(
            board.press("[")
                == [.ask(Question(period: .today, span: .last(.hours(2)), stepsBack: 1))])
    }

    @Test("fits every width", arguments: [1, 10, 20, 40, 60, 160])
    func widths(columns: Int) {
        var board = board(typing: "14 Nov 9:00 .. 12:00")
        _ = board.update(.resized(Size(columns: columns, rows: 5)))
        #expect(board.view().size.columns == columns)
    }
}

@Suite("What figures are compared with")
struct ComparingTests {
    @Test("goes round by a key on departments and wall", arguments: [Screen.wall, .departments])
    func keys(screen: Screen) {
        var board = Board.showing(screen)
        for comparison in [Comparison.lastWeek, .fourWeeks, .nothing, .yesterday] {
            let question = Question(
                period: .today, comparison: comparison, withHours: screen == .wall)
            #expect(board.press("v") == [.ask(question)])
            board.answer([.ask(board.question)], with: PictureDay.snapshot)
        }
    }

    @Test("is `V` where `v` is the grid")
    func agents() {
        var board = Board.showing(.agents(of: nil), PictureTeam.snapshot)
        #expect(board.press("v") == [])
        let asked = board.press("V")
        #expect(
            asked == [
                .ask(
                    Question(
                        rows: .agents, period: .today, comparison: .lastWeek,
                        order: Order(.sureScore, descending: false)))
            ])
    }

    private var compared: Snapshot {
        var snapshot = PictureDay.snapshot
        snapshot.compared = [
            Window(PictureDay.time(8, 0, day: -1), PictureDay.time(14, 30, day: -1))
        ]
        snapshot.rows[0].figures[.sl]?.change = Change(difference: -9, trend: .steepDown)
        snapshot.rows[1].figures[.sl]?.change = Change(difference: -0.4, trend: .level)
        let steps = (0..<24).map {
            $0 == 5 ? LevelSeries.Step() : LevelSeries.Step(met: 24 - $0, decided: 24)
        }
        let series = LevelSeries(
            start: PictureDay.time(12, 35), steps: steps, trend: .steepDown)
        snapshot.rows[0].recentLevels = series
        snapshot.total.recentLevels = series
        return snapshot
    }

    @Test("and the last two hours have columns on a wide screen")
    func columns() throws {
        let text = Board.showing(.departments, compared, columns: 160, rows: 45).plainText()
        let lines = text.split(separator: "\n")
        let head = try #require(lines.first { $0.contains("DEPARTMENT") })
        #expect(head.contains("SL, 2 h") && head.hasSuffix("vs yd"))
        let support = try #require(lines.first { $0.contains("Support") })
        #expect(support.hasSuffix("−9") && support.contains("█▆▄▂▁▁▁▁ ↓"))
        let dispatch = try #require(lines.first { $0.contains("Field dispatch") })
        #expect(dispatch.hasSuffix(" 0"))
        #expect(try #require(lines.first { $0.contains("Claims") }).hasSuffix("–"))
    }

    @Test("and the last two hours have no column where nobody asked for them")
    func nothing() {
        let text = Board.showing(.departments, columns: 160, rows: 45).plainText()
        #expect(!text.contains("SL, 2 h"))
    }

    @Test("asks for the last two hours only where they have room")
    func asking() {
        var board = Board.showing(.departments, columns: 80, rows: 24)
        #expect(!board.question.wantsRecentLevels)
        #expect(board.update(.resized(Size(columns: 81, rows: 24))) == [])
        let wide = board.update(.resized(Size(columns: 160, rows: 45)))
        #expect(wide == [.ask(Question(period: .today, wantsRecentLevels: true))])
        #expect(board.update(.resized(Size(columns: 80, rows: 24))) == [], "it was told more")
    }
}
