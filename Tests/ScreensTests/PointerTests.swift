import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The mouse")
struct PointerTests {
    /// On the lowest place that says so, or in the head line.
    private func click(
        _ board: inout Board, _ text: String, inHead isInHead: Bool = false
    ) -> [Command] {
        for (row, line) in board.view().text.split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated().reversed() {
            guard let found = line.firstRange(of: text), row == 0 || !isInHead else { continue }
            let column = String(line[..<found.lowerBound]).columns
            return board.update(.pointed(.click(column: column, row: row)))
        }
        Issue.record("there is no \(text)")
        return []
    }

    @Test("chooses a row by a click, and opens it by a second")
    func rows() {
        var board = Board.showing(.departments)
        #expect(click(&board, "Claims") == [])
        #expect(board.rows.cursor == "Claims")
        #expect(click(&board, "Billing") == [])
        #expect(board.rows.cursor == "Billing")
        #expect(
            click(&board, "Billing")
                == [.ask(Question(scope: .department("Billing"), period: .today))])
    }

    @Test("does not open the row on which the cursor only happens to be, nor after a key")
    func firstClick() {
        var board = Board.showing(.departments)
        #expect(board.rows.cursor == "Support")
        #expect(click(&board, "Support") == [])
        _ = board.press(.down, .up)
        #expect(click(&board, "Support") == [])
        #expect(board.destination == nil)
    }

    @Test("takes a period in the bar, and presses the keys in the foot")
    func keys() {
        var board = Board.showing(.departments)
        _ = click(&board, "3 60m")
        #expect(board.period == .minutes60)
        _ = click(&board, "? help")
        #expect(board.helpTop == 0)
        _ = click(&board, "esc back")
        #expect(board.helpTop == nil)
        #expect(click(&board, "q quit") == [.quit])
    }

    @Test("sorts by a head, and turns round by a second click")
    func heads() {
        var board = Board.showing(.departments)
        #expect(click(&board, "ABN%").count == 1)
        #expect(board.order == Order(.metric(.abRate)))
        _ = click(&board, "ABN%")
        #expect(board.order == Order(.metric(.abRate), descending: false))
        _ = click(&board, "SL%")
        #expect(board.order == Order(.metric(.sl), descending: false))
        _ = click(&board, "DEPARTMENT")
        #expect(board.order.key == .name)
        let order = board.order
        _ = click(&board, "±95")
        #expect(board.order == order, "what only accompanies a figure is no head to sort by")
    }

    @Test("goes to a part of the path")
    func path() {
        var board = Board.team(PictureTeam.snapshot)
        _ = click(&board, "Support", inHead: true)
        #expect(board.place == .department(id: "Support", name: "Support"))
        board = Board.team(PictureTeam.snapshot)
        _ = click(&board, "All", inHead: true)
        #expect(board.place == .departments)
        board = Board.team(PictureTeam.snapshot)
        #expect(click(&board, "Agents", inHead: true) == [])
        #expect(board.destination == nil)
    }

    @Test("scrolls by the wheel, three rows at a time")
    func wheel() {
        var board = Board.showing(.departments)
        _ = board.update(.pointed(.wheelDown))
        #expect(board.rows.cursorIndex == 3)
        _ = board.update(.pointed(.wheelUp))
        #expect(board.rows.cursorIndex == 0)
        _ = board.press("?")
        _ = board.update(.pointed(.wheelDown))
        #expect(board.helpTop == 3)
    }

    @Test("chooses in a menu what lies on top, and not the table beneath")
    func menu() {
        var board = Board.showing(.departments)
        _ = board.press("s")
        let cursor = board.rows.cursor
        _ = click(&board, "name")
        #expect(board.menu?.line == 1)
        #expect(board.rows.cursor == cursor)
        #expect(click(&board, "name").count == 1)
        #expect(board.order.key == .name)
        #expect(board.menu == nil)
    }

    @Test("does nothing on a locked wall")
    func locked() {
        var options = Board.Options()
        options.wall.isLocked = true
        var board = Board.showing(.wall, options: options)
        let before = board
        for row in 0..<24 {
            for column in stride(from: 0, to: 80, by: 4) {
                #expect(board.update(.pointed(.click(column: column, row: row))) == [])
            }
        }
        #expect(board.update(.pointed(.wheelDown)) == [])
        #expect(board == before)
    }

    @Test("means nothing elsewhere, nor outside the screen")
    func nothing() {
        var board = Board.showing(.departments)
        let before = board
        for (column, row) in [(0, 2), (79, 0), (500, 500), (40, 22)] {
            #expect(board.update(.pointed(.click(column: column, row: row))) == [])
        }
        #expect(board == before)
    }
}
