import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("A paused display")
struct PauseTests {
    /// The day a minute on: one caller more waits.
    private var later: Snapshot {
        var snapshot = PictureDay.snapshot
        snapshot.revision = Revision(
            engineStart: snapshot.revision.engineStart, floor: 2, slot: 1)
        snapshot.now = PictureDay.now + .seconds(32)
        snapshot.sources[0].checkedAt = snapshot.now
        snapshot.total.figures[.nWaiting]?.value = 13
        return snapshot
    }

    private func tick(_ board: inout Board, _ seconds: Int64) {
        _ = board.update(.ticked(PictureDay.now + .seconds(seconds)))
    }

    @Test("keeps every figure, says for how long, and shows what has come when it goes on")
    func holds() {
        var board = Board.showing(.departments)
        let before = board.plainText().split(separator: "\n")
        #expect(board.press("p") == [])
        tick(&board, 32)
        board.answer([.ask(board.awaited)], with: later)
        let held = board.plainText().split(separator: "\n")
        #expect(
            held[0]
                == " All departments                      today 08:00–14:32    paused 0:32    14:32"
        )
        #expect(held.dropFirst() == before.dropFirst())

        _ = board.press("p")
        let text = board.plainText()
        #expect(text.contains("live · 0 s"))
        #expect(text.contains("   13  "))
    }

    @Test("is said in reverse, whatever state the data are in")
    func said() {
        var board = Board.showing(.departments)
        _ = board.press("p")
        tick(&board, 300)
        let canvas = board.view()
        let styles = canvas.styles.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(canvas.text.hasPrefix(" All departments "))
        #expect(styles[0].contains("sssssssssssss"))
        #expect(canvas.text.contains("paused 5:00"))
        #expect(!canvas.text.contains("NO DATA"))
    }

    @Test("asks on meanwhile, with what it has heard last")
    func asksOn() {
        var board = Board.showing(.departments)
        _ = board.press("p")
        let commands = board.update(
            .polled(question: board.awaited, .success(.snapshot(later))))
        guard case .ask(let next)? = commands.first else {
            Issue.record("nothing is asked")
            return
        }
        #expect(next.seen == later.revision)
        tick(&board, 40)
        #expect(
            board.update(.polled(question: next, .success(.unchanged)))
                == [.ask(next)])
        _ = board.press("p")
        #expect(board.plainText().contains("live · 0 s"), "the unchanged was heard, too")
    }

    @Test("shows a page that is opened meanwhile, and holds that")
    func newPage() {
        var board = Board.showing(.departments)
        _ = board.press("p")
        tick(&board, 10)
        board.answer(board.press("3"), with: PictureDay.history)
        #expect(board.period == .minutes60)
        #expect(board.plainText().contains("paused 0:10"))
        #expect(board.picture?.snapshot.period == .minutes60)
    }

    @Test("goes on by itself on a wall that was left for ten minutes, and nowhere else")
    func forgotten() {
        for (screen, goesOn) in [(Screen.wall, true), (.departments, false)] {
            var board = Board.showing(screen)
            _ = board.press("p")
            tick(&board, 599)
            #expect(board.pause != nil)
            tick(&board, 600)
            #expect((board.pause == nil) == goesOn)
        }
    }
}

@Suite("A key for the display")
struct DisplayKeyTests {
    private func last(_ board: Board) -> String? {
        board.plainText().split(separator: "\n").last.map(String.init)
    }

    @Test("asks more and less often, from one second to a minute, and says so for a moment")
    func refresh() {
        var board = Board.showing(.departments)
        _ = board.press("+")
        #expect(board.options.refresh == .seconds(3))
        #expect(last(board) == " a new picture every 3 s")
        _ = board.update(.ticked(PictureDay.now + .seconds(3)))
        #expect(last(board)?.contains("q quit") == true)
        for _ in 1...20 { _ = board.press("+") }
        #expect(board.options.refresh == .seconds(60))
        for _ in 1...20 { _ = board.press("-") }
        #expect(board.options.refresh == .seconds(1))
        #expect(last(board) == " a new picture every 1 s")
    }

    @Test("does not wait for an answer that is held back for longer")
    func refreshAtOnce() {
        var board = Board.showing(.departments)
        #expect(board.press("+") == [])
        let commands = board.press("-")
        guard case .ask(let question)? = commands.first else {
            Issue.record("nothing is asked")
            return
        }
        #expect(question.wait == .seconds(2))
        #expect(question.seen == PictureDay.snapshot.revision)
    }

    @Test("goes round the themes that there are, and has the terminal show them")
    func theme() {
        var options = Board.Options()
        options.themes = ["default", "mono"]
        var board = Board.showing(.departments, options: options)
        var dress = board.dress
        dress.theme = "mono"
        #expect(board.press("T") == [.dress(dress)])
        #expect(last(board) == " theme: mono")
        dress.theme = "default"
        #expect(board.press("T") == [.dress(dress)])
        options.themes = []
        board = Board.showing(.departments, options: options)
        #expect(board.press("T") == [])
        #expect(last(board)?.contains("no colours") == true)
    }

    @Test("changes the language there and then, and back")
    func language() {
        var board = Board.showing(.departments)
        let english = board.view()
        _ = board.press("L")
        #expect(last(board) == " Sprache: Deutsch")
        #expect(board.plainText().contains("Alle Abteilungen"))
        _ = board.press("L")
        #expect(last(board) == " language: English")
        _ = board.press(.left)
        #expect(board.view() == english)
    }
}

extension Board {
    /// The question whose answer is awaited.
    fileprivate var awaited: Question {
        if case .asking(let question) = link { question } else { question }
    }
}

@Suite("On every page the display")
struct EveryPageDisplayTests {
    private func pressed(_ page: EveryPage, _ key: Key) -> Board {
        var board = page.board(Size(columns: 80, rows: 24), in: .english)
        board.options.themes = ["default", "mono"]
        _ = board.press(key)
        return board
    }

    @Test("obeys the same keys", arguments: EveryKeyTests.pages)
    func keys(page: EveryPage) {
        #expect(pressed(page, "p").pause != nil)
        #expect(pressed(page, "+").options.refresh == .seconds(3))
        #expect(pressed(page, "-").options.refresh == .seconds(1))
        #expect(pressed(page, "T").options.theme == "mono")
        #expect(pressed(page, "L").options.language == .german)
        #expect(pressed(page, "o").optionsLine == 0)
        #expect(pressed(page, .function(9)).plainText().hasPrefix(" Options "))
    }
}
