import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("Sorting the table")
struct SortingTests {
    @Test("goes through attention, name and the columns in sight, the worst first")
    func cycle() {
        var board = Board.showing(.departments)
        var orders: [Order] = [board.order]
        for _ in 1...10 {
            _ = board.press("s")
            orders.append(board.order)
        }
        #expect(
            orders == [
                Order(.attention), Order(.name), Order(.metric(.npsAgent), descending: false),
                Order(.metric(.sl), descending: false), Order(.metric(.abRate)),
                Order(.metric(.nWaiting)), Order(.metric(.longestWait)), Order(.metric(.asa)),
                Order(.metric(.aht)), Order(.attention), Order(.name),
            ])
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
