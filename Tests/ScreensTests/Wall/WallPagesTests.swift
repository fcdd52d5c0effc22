import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("A page of the wall")
struct WallPagesTests {
    private func board(columns: Int = 80, rows: Int = 24) -> Board {
        .showing(.wall, columns: columns, rows: rows)
    }

    private func line(_ board: Board, _ row: Int) -> String {
        String(board.plainText().split(separator: "\n", omittingEmptySubsequences: false)[row])
    }

    @Test("turns by itself to the department in the most trouble")
    func turning() {
        var board = board()
        #expect(line(board, 23).hasPrefix(" page 1/9 ●○○○○○○○○  next in 40 s "))
        _ = board.update(.ticked(PictureDay.now + .seconds(28)))
        // Nothing was heard for half a minute: what is said of the page is not late.
        #expect(line(board, 23).contains("next in 12 s"))
        _ = board.update(.ticked(PictureDay.now + .seconds(40)))
        // The picture has moved by a cell.
        #expect(line(board, 0).hasPrefix("  Support "))
        #expect(line(board, 1).hasPrefix("───"))
        #expect(line(board, 2).hasPrefix("   NPS · 133 answers "))
        #expect(line(board, 23).hasPrefix("  page 2/9 ○●○○○○○○○  next in 20 s "))
    }

    @Test("shows at once what it has, and asks for nothing more")
    func atOnce() {
        var board = board()
        #expect(board.press(.right) == [])
        #expect(line(board, 0).hasPrefix(" Support "))
        #expect(board.press(.left, .left) == [])
        #expect(line(board, 0).hasPrefix(" VIP desk "))
    }

    @Test("is held by the space bar, and let go by it")
    func held() {
        var board = board()
        _ = board.press(" ")
        #expect(line(board, 23).hasPrefix(" page 1/9 ●○○○○○○○○  held "))
        _ = board.update(.ticked(PictureDay.now + .seconds(45)))
        #expect(line(board, 0).hasPrefix(" ALL DEPARTMENTS "))
        _ = board.press(" ")
        #expect(line(board, 23).contains("next in 40 s"))
    }

    @Test("opens the department it is about")
    func opening() {
        var board = board()
        _ = board.press(.right)
        let commands = board.press(.enter)
        #expect(commands == [.ask(Question(scope: .department("Support"), period: .today))])
        #expect(board.place == .department(id: "Support", name: "Support"))
        _ = board.press("w")
        #expect(line(board, 0).hasPrefix(" ALL DEPARTMENTS "), "the wall begins anew")
    }

    @Test("waits while help is open, and while figures are withdrawn")
    func waiting() {
        var board = board()
        _ = board.press("?")
        _ = board.update(.ticked(PictureDay.now + .seconds(45)))
        _ = board.press("?")
        #expect(line(board, 0).hasPrefix(" ALL DEPARTMENTS "))
        _ = board.update(.ticked(PictureDay.now + .seconds(102)))
        #expect(line(board, 0).contains("NO DATA"))
        #expect(line(board, 23).hasPrefix(" page 1/9 ●○○○○○○○○  held "))
    }

    @Test("has every tile in the cells where it was", arguments: [(80, 24), (160, 45), (80, 60)])
    func calm(columns: Int, rows: Int) {
        var board = board(columns: columns, rows: rows)
        let before = board.view()
        for _ in 1...8 {
            _ = board.press(.right)
            let after = board.view()
            for row in [1] + Array(2..<rows) {
                for column in 0..<columns {
                    let (old, new) = (before[column, row], after[column, row])
                    // Labels and rules stay; numbers and what is said about them change.
                    let isFixed = "─│┼├┤┬┴".contains(old.text)
                    #expect(!isFixed || new.text == old.text, "\(column), \(row)")
                }
            }
        }
    }

    @Test("asks for the hours of the score, and a table does not")
    func question() {
        var board = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now)
        let commands = board.update(.ticked(PictureDay.now))
        #expect(commands == [.ask(Question(period: .today, withHours: true))])
        board.answer(commands, with: PictureDay.snapshot)
        #expect(board.press("d") == [], "the answer has all that the table needs")
        #expect(!board.question.withHours)
    }

    @Test("has numbers as tall as b leaves them, and after plain words the tallest")
    func numbers() {
        var board = board()
        let sizes = (1...4).map { _ in
            _ = board.press("b")
            return WallScreen.layout(board).numbersOfAll
        }
        #expect(sizes == [.three, .plain, .five, .three])
        var large = self.board(columns: 160, rows: 45)
        let all = (1...5).map { _ in
            _ = large.press("b")
            return WallScreen.layout(large).numbersOfAll
        }
        #expect(all == [.five, .three, .plain, .ten, .five])
        _ = large.press("b", "b")
        #expect(line(large, 4).contains("+32"))
    }
}

@Suite("Praise")
struct PraiseTests {
    private func sentences(_ change: (inout Snapshot) -> Void) -> [String] {
        var snapshot = PictureDay.snapshot
        change(&snapshot)
        return Viewpoint(Board.showing(.wall, snapshot)).map { Praise($0).sentences } ?? []
    }

    @Test("is for a score clearly above the others, and for nothing that chance explains")
    func score() {
        #expect(sentences { _ in }.isEmpty)
        let praised = sentences { $0.rows[6].mark = Mark(.above) }
        #expect(praised == ["Renewals: NPS clearly above the others"])
        #expect(sentences { $0.rows[0].mark = Mark(.below) }.isEmpty)
    }

    @Test("is for a service level that is good and surely better than before")
    func level() {
        func changed(_ place: Int, _ difference: Double, _ trend: Change.Trend) -> [String] {
            sentences {
                $0.rows[place].figures[.sl]?.change = Change(difference: difference, trend: trend)
            }
        }
        #expect(changed(5, 4.2, .slightUp) == ["Sales: SL +4.2, surely better than before"])
        #expect(changed(5, 4.2, .level).isEmpty)
        #expect(changed(5, -4.2, .slightDown).isEmpty)
        #expect(changed(0, 4.2, .steepUp).isEmpty, "still below its goal")
    }

    @Test("is for fewer callers lost")
    func abandoned() {
        let praised = sentences {
            $0.rows[7].figures[.abRate]?.change = Change(difference: -1.5, trend: .steepDown)
        }
        #expect(praised == ["VIP desk: ABN −1.5, surely better than before"])
    }
}
