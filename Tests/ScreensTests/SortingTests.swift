import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("Sorting the table")
struct SortingTests {
    @Test("opens a menu of everything there is to sort by, and takes the line under the cursor")
    func menu() {
        var board = Board.showing(.departments)
        #expect(board.press("s") == [])
        let text = board.plainText()
        #expect(text.contains("┌─ Sort by ─"))
        #expect(text.contains("│ needs attention ▾ │"))
        #expect(text.contains("│ P90               │"), "in sight or not")
        #expect(text.hasSuffix("↵ choose  S turn round  < > next column  esc close"))
        #expect(board.rows.cursor == "Support")
        let commands = board.press(.down, "j", .enter)
        #expect(board.order == Order(.metric(.npsAgent), descending: false), "the worst first")
        #expect(commands == [.ask(board.question)])
        #expect(!board.plainText().contains("Sort by"))
    }

    @Test("leaves the order alone when the menu is closed, or another key is pressed")
    func leaveMenu() {
        var board = Board.showing(.departments)
        #expect(board.press("s", .down, .escape) == [])
        #expect(board.order == Order())
        #expect(board.screen == .departments)
        _ = board.press("s", .down)
        #expect(board.press("w") == [.ask(board.question)])
        #expect(board.screen == .wall)
        #expect(board.menu?.line == nil)
    }

    @Test("walks through the menu with its own key, and round; the sort moves below it")
    func walkMenu() {
        var board = Board.showing(.departments)
        _ = board.press("s", "s", "s")
        #expect(board.menu?.line == 2)
        _ = board.press("G", "s")
        #expect(board.menu?.line == 0)
        #expect(board.press(">").count == 1)
        #expect(board.sortKeys[board.menu?.line ?? 0] == board.order.key)
        _ = board.press("S")
        #expect(board.menu?.line != nil)
    }

    @Test(
        "has a menu on every screen",
        arguments: [(160, 45), (80, 24), (60, 16), (40, 10), (20, 3), (14, 1)])
    func menuSizes(columns: Int, rows: Int) {
        var board = Board.team(columns: columns, rows: rows)
        _ = board.press("s", .down, .down)
        let text = board.plainText()
        #expect(text.contains("state"))
        #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= columns })
        _ = board.press(.enter)
        #expect(board.order == Order(.state))
    }

    @Test("moves to the next column by its side, and stops at the edges")
    func columns() {
        var board = Board.showing(.departments)
        _ = board.press(">", ">", ">")
        #expect(board.order.key == .metric(.sl))
        _ = board.press("<", "<", "<", "<")
        #expect(board.order.key == .name)
        for _ in 1...20 { _ = board.press(">") }
        #expect(board.order.key == .metric(.aht))
    }

    @Test("asks at once, marks the head and says so below the table")
    func marks() {
        var board = Board.showing(.departments)
        let commands = board.press(">", ">", ">")
        #expect(commands.count == 3)
        var sorted = PictureDay.snapshot
        sorted.rows.reverse()
        board.answer(commands, with: sorted)
        let canvas = board.view()
        #expect(canvas.text.contains(" sorted by: SL ▴ "))
        #expect(canvas.styles.split(separator: "\n")[3].contains("kkk"))
        #expect(board.rows.ids.first == "VIP desk", "the user asked for it, so rows move at once")
    }

    @Test("turns round")
    func turnRound() {
        var board = Board.showing(.departments)
        _ = board.press("S")
        #expect(board.order == Order(.attention, descending: false))
    }

    @Test("has no meaning on the wall")
    func wall() {
        var board = Board.showing(.wall)
        #expect(board.press("s", "S", "<", ">") == [])
    }
}
