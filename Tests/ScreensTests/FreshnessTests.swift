import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("The state of the data")
struct FreshnessTests {
    /// The last check was 2 s before the snapshot came; the age ticks by itself after that.
    @Test(
        "grows old with the clock",
        arguments: [
            (0, "live · 2 s", Style.plain), (2, "live · 4 s", .plain), (3, "live · 5 s", .stale),
            (13, "live · 15 s", .stale), (14, "OLD 16 s", .stale), (58, "OLD 1 m", .stale),
            (59, "■ NO DATA 1 m 1 s", .act), (100, "■ NO DATA 1 m 42 s", .act),
        ] as [(Int64, String, Style)])
    func ageing(seconds: Int64, words: String, style: Style) {
        var board = Board.showing(.wall)
        _ = board.update(.ticked(PictureDay.now + .seconds(seconds)))
        #expect(StateOfData(board).labels.first == Label(words, style))
        #expect(board.plainText().split(separator: "\n")[0].contains(words))
    }

    @Test("is fresh as long as the engine says that nothing has changed")
    func unchanged() {
        var board = Board.showing(.wall)
        for second in 1...60 {
            let now = PictureDay.now + .seconds(Int64(second))
            _ = board.update(.ticked(now))
            if case .asking(let question) = board.link {
                _ = board.update(.polled(question: question, .success(.unchanged)))
            }
        }
        #expect(board.freshness == .live(age: .seconds(2)))
    }

    @Test("grows old under an engine that answers, when the source is at fault")
    func fault() {
        var snapshot = PictureDay.snapshot
        snapshot.sources[0].fault = "no such file"
        var board = Board.showing(.wall, snapshot)
        _ = board.update(.ticked(PictureDay.now + .seconds(60)))
        if case .asking(let question) = board.link {
            _ = board.update(.polled(question: question, .success(.unchanged)))
        }
        #expect(board.freshness == .lost(age: .seconds(62)))
    }

    @Test("is that of the oldest source, and a manager connection is old sooner")
    func sources() {
        var snapshot = PictureDay.snapshot
        snapshot.sources.append(
            SourceHealth(name: "pbx", kind: .ami, checkedAt: snapshot.now - .seconds(6)))
        #expect(Board.showing(.wall, snapshot).freshness == .old(age: .seconds(6)))
        snapshot.sources[1].kind = .surveys
        #expect(Board.showing(.wall, snapshot).freshness == .late(age: .seconds(6)))
        snapshot.sources[1].isLoading = true
        #expect(Board.showing(.wall, snapshot).freshness == .reading)
    }

    @Test("leaves a board that asks once a minute the time to be answered")
    func slowBoard() {
        var board = Board.showing(.wall, options: .init(refresh: .seconds(60)))
        _ = board.update(.ticked(PictureDay.now + .seconds(61)))
        #expect(board.freshness == .live(age: .seconds(63)))
        _ = board.update(.ticked(PictureDay.now + .seconds(119)))
        #expect(board.freshness == .old(age: .seconds(121)))
        _ = board.update(.ticked(PictureDay.now + .seconds(179)))
        #expect(board.freshness == .lost(age: .seconds(181)))
    }

    @Test("shows no figure before all is read")
    func firstReading() throws {
        var snapshot = PictureDay.snapshot
        snapshot.sources[0].isLoading = true
        for screen in [Screen.wall, .departments] {
            let lines = Board.showing(screen, snapshot).plainText().split(separator: "\n")
            let row = try #require(lines.first { $0.contains("Support") })
            #expect(!row.contains { $0.isNumber }, "\(row)")
        }
        let wall = Board.showing(.wall, snapshot).plainText()
        #expect(wall.contains(" NPS  ") && !wall.contains("answers"))
    }

    @Test("withdraws what is of the moment, and keeps what moves slowly, dimmed")
    func withdrawal() {
        var board = Board.showing(.wall)
        _ = board.update(.ticked(PictureDay.now + .seconds(102)))
        let lines = board.plainText().split(separator: "\n")
        #expect(
            lines[9] == "  ? at 14:31              │   last 78% at 14:31     │   last 4.7% at 14:31"
        )
        #expect(
            lines[18] == "    last 12 at 14:31      │   last 3:46 at 14:31    │ ? at 14:31")
        #expect(lines[20] == " ■ queue_log has not been read since 14:31:58.")
        #expect(
            lines[21]
                == "   Live numbers are hidden because they would be wrong; slow ones are dimmed.")
        #expect(lines[3].hasPrefix("         ░░░░░░ ░░░░░░    │ "))
    }

    @Test("says when the engine itself is gone, and when it is asked again")
    func gone() {
        var board = Board.showing(.departments)
        if case .asking(let question) = board.link {
            _ = board.update(.polled(question: question, .failure(SourceFault("refused"))))
        }
        _ = board.update(.ticked(PictureDay.now))
        let lines = board.plainText().split(separator: "\n")
        #expect(
            lines[15]
                == " ■ The source stopped answering at 14:32:00. Trying again in 1 s (try 2).")
        #expect(lines[16] == "   refused")
    }

    @Test("gives way to the words for a simulated centre")
    func demo() {
        var snapshot = PictureDay.snapshot
        snapshot.isDemo = true
        let board = Board.showing(.wall, snapshot)
        #expect(StateOfData(board).labels == [Label(" DEMO ", .selected)])
        #expect(board.plainText().contains(" DEMO "))
    }

    @Test("does not matter to the past")
    func history() {
        var board = Board.showing(.departments, PictureDay.history)
        let before = board.view().text
        _ = board.update(.ticked(PictureDay.now + .seconds(50)))
        #expect(board.view().text == before)
        #expect(StateOfData(board).labels.first == Label("HISTORY 13:00–14:00", .stale))
    }

    @Test("is waited for at the start, in words")
    func waiting() {
        var board = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now)
        #expect(board.plainText().contains("waiting for data"))
        for case .ask(let question) in board.update(.ticked(PictureDay.now)) {
            _ = board.update(.polled(question: question, .failure(SourceFault("refused"))))
        }
        #expect(board.plainText().contains("refused\n              Trying again in 1 s (try 2)."))
    }

    @Test("that nothing has ever happened is said with the keys that help")
    func nothingYet() {
        var snapshot = PictureDay.snapshot
        snapshot.sources[0].lastEvent = nil
        let text = Board.showing(.wall, snapshot).plainText()
        #expect(text.contains("Nothing to show yet."))
        #expect(text.contains("source      queue_log, read 2 s ago: no event"))
        #expect(text.contains("[ earlier  6 7 days  ? help  q quit"))
    }
}
