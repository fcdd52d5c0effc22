import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("Choosing which rows to see")
struct ChoosingTests {
    @Test("offers the states and teams there are, and puts the one taken into the filter")
    func states() {
        var board = Board.team()
        _ = board.press("f")
        #expect(
            board.entries(of: .rows).map(\.text) == [
                "everything", "ready", "talking", "wrap-up", "paused", "off", "S1", "S2", "S3",
            ])
        _ = board.press("j", "j", "j", "j", .enter)
        #expect(board.menu == nil)
        #expect(board.choice.filter?.text == "state=paused")
        #expect(board.rows.ids.count == 5)
        #expect(board.plainText().contains("/ state=paused"))
    }

    @Test("takes the place of what was chosen of the same kind, and leaves the rest")
    func replacing() {
        var board = Board.team()
        _ = board.press("/", "n", ">", "6", "0", .enter)
        _ = board.press("f", "G", .enter)
        #expect(board.choice.filter?.text == "n>60 team=S3")
        _ = board.press("f", "G", .up, .enter)
        #expect(board.choice.filter?.text == "n>60 team=S2")
        _ = board.press("f")
        #expect(board.entries(of: .rows).filter(\.isChosen).map(\.text) == ["S2"])
        _ = board.press(.enter)
        #expect(board.choice.filter?.text == "n>60", "everything, but for what was typed")
    }

    @Test("names a department with blanks so that it is found, alone")
    func departments() {
        var board = Board.showing(.departments)
        _ = board.press("f", "j", "j", .enter)
        #expect(board.choice.filter?.text == "dept=\"Field dispatch\"")
        #expect(board.rows.ids == ["Field dispatch"])
    }

    @Test("says so where there is nothing to choose")
    func nothing() {
        var board = Board.showing(.departments)
        var queues = PictureDay.snapshot
        queues.total.name = "Support"
        board.answer(board.press(.enter), with: queues)
        _ = board.press("f")
        #expect(board.menu == nil)
        #expect(board.plainText().contains("nothing to choose from"))
        var wall = Board.showing(.wall)
        #expect(wall.press("f", "C", "F", "/") == [])
        #expect(wall.menu == nil && wall.reply == nil && wall.choices.isEmpty)
    }

    @Test("speaks German to the filter, too")
    func german() {
        var options = Board.Options()
        options.language = .german
        var board = Board.team(options: options)
        _ = board.press("f", "j", "j", .enter)
        #expect(board.choice.filter?.text == "status=spricht")
        #expect(board.rows.ids.count == 12)
    }
}
