import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("Going about on the board")
struct NavigationTests {
    private let support = Screen.department(id: "Support", name: "Support")

    @Test("leads from the wall to a department and back, never out")
    func downAndUp() {
        var board = Board.showing(.wall)
        _ = board.press(.enter)
        #expect(board.screen == .departments)

        let commands = board.press(.enter)
        #expect(commands == [.ask(Question(scope: .department("Support"), period: .today))])
        #expect(board.screen == .departments, "until the queues are here")
        board.answer(commands, with: queues)
        #expect(board.screen == support)
        #expect(board.plainText().hasPrefix(" All › Support "))
        #expect(board.plainText().contains("   QUEUE  "))

        board.answer(board.press(.escape), with: PictureDay.snapshot)
        #expect(board.screen == .departments)
        #expect(board.press(.backspace) == [.ask(Question(period: .today, withHours: true))])
        #expect(board.press(.escape, .escape) == [])
        #expect(board.screen == .wall)
    }

    private var queues: Snapshot {
        var snapshot = PictureDay.snapshot
        snapshot.total.name = "Support"
        snapshot.rows = ["first line", "second line"].map { Standing(id: $0, name: $0) }
        return snapshot
    }

    @Test("puts the cursor on the first queue, and later back on the department")
    func cursorInAndOut() {
        var board = Board.showing(.departments)
        _ = board.press(.down, .down)
        board.answer(board.press(.enter), with: queues)
        #expect(board.rows.cursor == "first line")
        _ = board.press(.down)
        board.answer(board.press(.escape), with: PictureDay.snapshot)
        #expect(board.rows.cursor == "Claims")
    }

    @Test("can turn round before the answer has come")
    func changeOfMind() {
        var board = Board.showing(.departments)
        let opening = board.press(.enter)
        let back = board.press(.escape)
        #expect(back == [.ask(Question(scope: .company, period: .today))])
        board.answer(opening, with: queues)
        board.answer(back, with: PictureDay.snapshot)
        #expect(board.screen == .departments)
        #expect(board.rows.ids.count == 8)
    }

    @Test("goes to any page by its key, and to the last one")
    func pages() {
        var board = Board.showing(.wall)
        _ = board.press("d")
        #expect(board.screen == .departments)
        _ = board.press("`")
        #expect(board.screen == .wall)
        _ = board.press(.function(3))
        #expect(board.screen == .departments)
        _ = board.press(.function(2))
        #expect(board.screen == .wall)
    }

    @Test(
        "takes each period by its digit",
        arguments: [
            ("1", .minutes15), ("2", .minutes30), ("3", .minutes60), ("4", .today), ("5", .shift),
            ("6", .days7), ("7", .days30),
        ] as [(Character, Period)])
    func periods(key: Character, period: Period) {
        var board = Board.showing(.wall)
        _ = board.press(.character(key))
        #expect(board.period == period)
    }

    @Test("steps back and forth in time, by either pair of keys, and back to live at once")
    func steps() {
        var board = Board.showing(.wall)
        #expect(
            board.press("[", ",")
                == [1, 2].map {
                    .ask(Question(period: .today, stepsBack: $0, withHours: true))
                })
        _ = board.press("]", ".", ".")
        #expect(board.stepsBack == 0)
        _ = board.press("[", "[", "0")
        #expect(board.stepsBack == 0)
        _ = board.press("[", "1")
        #expect(board.stepsBack == 0, "another period begins in the present")
    }

    @Test("hands to the world what is the world's")
    func leaving() {
        var board = Board.showing(.wall)
        #expect(board.press("q", .function(10)) == [.quit, .quit])
        #expect(board.press(.control("c")) == [.interrupt])
        #expect(board.press(.control("z")) == [.suspend])
        #expect(board.press(.control("l")) == [.redraw])
    }

    @Test("opens help over the page, and Esc closes only the help")
    func help() {
        var board = Board.showing(.departments)
        _ = board.press("?")
        #expect(board.plainText().hasPrefix(" Help "))
        _ = board.press(.escape)
        #expect(board.screen == .departments)
        #expect(board.plainText().hasPrefix(" All departments "))
        _ = board.press(.function(1), .function(2))
        #expect(board.plainText().hasPrefix(" ALL DEPARTMENTS "))
    }

    @Test("scrolls the help to its end and no further")
    func helpPages() {
        var board = Board.showing(.departments, columns: 60, rows: 16)
        _ = board.press("?")
        let pages = place(board).count
        #expect(place(board).number == 1 && pages > 3)
        _ = board.press(.pageDown, " ")
        #expect(place(board).number == 3)
        _ = board.press(.end, .down, " ")
        #expect(place(board).number == pages)
        #expect(board.plainText().contains("the manual"))
        _ = board.press(.home)
        #expect(place(board).number == 1)
    }

    /// What `3/7` in the head of help says.
    private func place(_ board: Board) -> (number: Int, count: Int) {
        let head = board.plainText().prefix { $0 != "\n" }.split(separator: " ")
        let numbers = head.last?.split(separator: "/").compactMap { Int($0) } ?? []
        return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 0)
    }

    @Test("scrolls the columns of a table to the last one and back")
    func columns() {
        var board = Board.showing(.departments)
        for _ in 1...30 { _ = board.press(.right) }
        #expect(board.plainText().contains("vs yd"))
        #expect(!board.plainText().contains("→ more columns"))
        for _ in 1...30 { _ = board.press("h") }
        #expect(board.view() == Board.showing(.departments).view())
    }
}
