import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The columns of a table")
struct ColumnTests {
    private func heads(_ board: Board) -> String {
        String(board.plainText().split(separator: "\n")[3])
    }

    @Test("are shown and hidden in a menu, and leave their room to others")
    func hiding() {
        var board = Board.showing(.departments)
        _ = board.press("C")
        #expect(board.plainText().contains("┌─ Columns ─"))
        #expect(board.plainText().contains("│ ● NPS "))
        #expect(board.plainText().contains("no room │"))
        _ = board.press(" ", "j", " ")
        #expect(board.plainText().contains("│ ○ ±95 "))
        #expect(board.plainText().contains(" hidden │"))
        _ = board.press(.escape)
        #expect(board.menu == nil)
        #expect(board.columnChoices[.departments]?.hidden == ["score", "range"])
        #expect(!heads(board).contains("NPS") && !heads(board).contains("±95"))
        #expect(heads(board).contains("CALLS"), "there is room for it now")
    }

    @Test("come in the order chosen, and back to the designed one")
    func moving() {
        var board = Board.showing(.departments)
        _ = board.press("C", ">", ">", ">", .escape)
        #expect(heads(board).contains("±95    n  NPS"))
        _ = board.press("C", "G", .enter)
        #expect(board.columnChoices.isEmpty)
        #expect(board.menu != nil)
        _ = board.press(.escape)
        #expect(heads(board).contains("NPS  ±95    n"))
    }

    @Test("are chosen for each table by itself")
    func perTable() {
        var board = Board.team()
        _ = board.press("C", " ", .escape)
        #expect(board.columnChoices.keys.map(\.rawValue) == ["agents"])
        board.answer(board.press("d"), with: PictureDay.snapshot)
        #expect(heads(board).contains("NPS  ±95    n"))
    }

    @Test("are hidden for the sorting by the columns beside, too")
    func sorting() {
        var board = Board.showing(.departments)
        _ = board.press("C", " ", .escape, ">", ">")
        #expect(board.order.key == .metric(.sl))
    }

    @Test("leave the menu as the sort menu is left", arguments: ["w", "a", "s"] as [Key])
    func leaving(key: Key) {
        var board = Board.showing(.departments)
        _ = board.press("C", key)
        #expect(board.menu?.kind != .columns)
    }

    @Test("have a menu on every screen, that stays inside")
    func sizes() {
        for (columns, rows) in [(160, 45), (80, 24), (60, 16), (40, 10), (20, 3), (14, 1)] {
            for language in Language.allCases {
                var board = Board.team(columns: columns, rows: rows)
                board.options.language = language
                _ = board.press("C", .down, " ", .pageDown, ">", "f", .down)
                let lines = board.plainText().split(separator: "\n")
                #expect(lines.count <= rows)
                #expect(lines.allSatisfy { String($0).columns <= columns })
            }
        }
    }
}

@Suite("A choice of columns")
struct ColumnChoiceTests {
    private let all: [StandingColumn] = [.score, .range, .answers, .level, .abandoned]

    @Test("keeps a column nobody has placed behind the one it is designed to follow")
    func newColumns() {
        let choice = ColumnChoice(order: ["abandoned", "level", "score", "no such column"])
        #expect(choice.arranged(all) == [.abandoned, .level, .score, .range, .answers])
        #expect(ColumnChoice(order: ["answers"]).arranged(all).first == .score)
        #expect(ColumnChoice().arranged(all) == all)
    }

    @Test("moves a column no further than to an end")
    func moving() {
        var choice = ColumnChoice()
        let names = all.map(\.name)
        choice.move("range", by: -9, among: names)
        #expect(choice.order == ["range", "score", "answers", "level", "abandoned"])
        choice.move("range", by: 99, among: choice.order)
        #expect(choice.order.last == "range")
        choice.move("none", by: 1, among: choice.order)
        #expect(choice.arranged(all).last == .range)
    }

    @Test("hides and shows, whatever there is")
    func hiding() {
        var choice = ColumnChoice(hidden: ["score"])
        choice.toggle("score")
        choice.toggle("level")
        #expect(choice.shown(of: all) == [.score, .range, .answers, .abandoned])
    }
}
