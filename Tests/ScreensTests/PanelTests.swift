import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The panels below a table")
struct PanelTests {
    private func panel(_ kind: PanelKind, wanted: Int, least: Int = 2) -> Panel {
        Panel(kind, title: "\(kind)", wanted: wanted, least: least) { _, _ in }
    }

    private func rows(_ panels: [Panel], _ rows: Int, across: Int) -> [[Int]] {
        let area = Rect(column: 0, row: 10, columns: 80, rows: rows)
        return PanelRows(panels, in: area, across: across).places.map {
            [$0.area.column, $0.area.row, $0.area.columns, $0.area.rows]
        }
    }

    @Test("stand side by side, as high as they want, the upper ones first")
    func places() {
        let four = [
            panel(.trouble, wanted: 6), panel(.moved, wanted: 3), panel(.states, wanted: 9),
            panel(.answers, wanted: 4),
        ]
        #expect(
            rows(four, 40, across: 2) == [
                [0, 10, 40, 8], [40, 10, 40, 8], [0, 18, 40, 11], [40, 18, 40, 11],
            ])
        #expect(
            rows(four, 13, across: 2) == [
                [0, 10, 40, 8], [40, 10, 40, 8], [0, 18, 40, 5], [40, 18, 40, 5],
            ])
        #expect(rows(four, 7, across: 2).count == 2, "the lower ones have no room")
        #expect(rows(four, 3, across: 2) == [])
        #expect(rows(four, 60, across: 1).map { $0[3] } == [8, 5, 11, 6])
    }

    @Test("share the width as they need it, to the last column")
    func shares() {
        var wide = panel(.lookFirst, wanted: 3)
        wide.share = 3
        #expect(
            rows([wide, panel(.grid, wanted: 3)], 5, across: 2) == [
                [0, 10, 60, 5], [60, 10, 20, 5],
            ])
    }

    @Test("are walked through by Tab, with the table, and round")
    func focus() {
        var board = PictureDesk.board(100, 30)
        #expect(board.panelsInSight == [.table, .level, .states, .trouble, .moved])
        _ = board.press(.tab)
        #expect(board.focus == .level)
        _ = board.press(.tab, .tab, .backTab)
        #expect(board.focus == .states)
        _ = board.update(.resized(Size(columns: 80, rows: 24)))
        #expect(board.focusInSight == .table)
        #expect(board.press(.tab) == [])
    }

    @Test("have the page to themselves one at a time, until the same key or Esc")
    func zoom() {
        var board = PictureDesk.board(100, 30)
        _ = board.press(.tab, "z")
        let text = board.plainText()
        #expect(text.contains("┌─ Support, last 2 h"))
        #expect(!text.contains("DEPARTMENT") && !text.contains("What moved"))
        _ = board.press(.down, .tab)
        #expect(board.plainText().contains("┌─ What people do now"))
        _ = board.press(.escape)
        #expect(board.plainText().contains("DEPARTMENT"))
        #expect(board.screen == .departments)
        #expect(board.rows.cursor == "Field dispatch", "the rows are moved through meanwhile")
    }

    @Test("leave the table the whole page when it is looked at alone")
    func tableAlone() {
        var many = PictureDesk.snapshot
        many.rows = (0..<60).map { number in
            var row = PictureDesk.snapshot.rows[number % 8]
            row.id = "\(number)"
            return row
        }
        var board = Board.showing(.departments, many, columns: 160, rows: 45)
        let few = board.tablePage
        _ = board.press("z")
        #expect(board.tablePage > few + 10)
        #expect(!board.plainText().contains("┌"))
        #expect(board.press("w").isEmpty == false || board.screen == .wall)
        #expect(!board.isZoomed, "another page begins whole")
    }

    @Test("show the service level of the row at the cursor, over its target")
    func level() {
        var board = PictureDesk.board(160, 45)
        let lines = board.plainText().split(separator: "\n")
        let top = lines.firstIndex { $0.contains("┌─ Support, last 2 h ─") } ?? 0
        #expect(lines[top + 1].contains("service level, 5-minute steps"))
        #expect(lines[top + 1].contains("target ┄ 80 │"))
        #expect(lines.contains { $0.hasPrefix("│   80 ") && $0.contains("┄┄┄") })
        #expect(lines.contains { $0.hasPrefix("│      12:35") && $0.contains("now") })
        _ = board.press(.down)
        #expect(board.plainText().contains("┌─ Field dispatch, last 2 h ─"))
        var quiet = PictureDesk.snapshot
        quiet.rows[0].recentLevels = LevelSeries(start: PictureDay.now, steps: [.init()])
        let text = Board.showing(.departments, quiet, columns: 160, rows: 45).plainText()
        #expect(!text.contains("last 2 h"), "nothing was decided")
    }

    @Test("say which department is off its target, and by how much")
    func trouble() {
        let text = PictureDesk.board(100, 30).plainText()
        #expect(text.contains("■ Support          SL 67.4 (80.0) "))
        let wide = PictureDesk.board(160, 45).plainText()
        #expect(wide.contains("SL 67.4 (80.0)  LONGEST 3:48 (3:00)  ABN 7.6 (5.0)"))
    }

    @Test("say nothing of how things stand while it is not known")
    func unknown() {
        for age in [16, 102] as [Int64] {
            var board = PictureDesk.board(160, 45)
            _ = board.update(.ticked(PictureDay.now + .seconds(age)))
            let text = board.plainText()
            #expect(!text.contains("Where to look first") && !text.contains("What moved"))
        }
        var reading = PictureDesk.snapshot
        reading.sources[0].isLoading = true
        let text = Board.showing(.departments, reading, columns: 160, rows: 45).plainText()
        #expect(!text.contains("nothing is off its target"))
        #expect(!text.contains("chance"))
    }

    @Test("say what moved beyond chance, and against what")
    func moved() {
        let text = PictureDesk.board(160, 45).plainText()
        #expect(text.contains("against 20 Nov 08:00–14:32"))
        #expect(text.contains("■ Support  SL          −9.0 ↓   now 67.4"))
        #expect(!text.contains("Claims   SL"), "what chance explains has not moved")
    }

    @Test("count what people do, and say nothing of it in the past")
    func states() {
        let text = PictureDesk.board(160, 45).plainText()
        let row = "│ Support                       1       12        3       5        –"
        #expect(text.contains(row))
        let small = PictureDesk.board(100, 30).plainText()
        #expect(small.contains("│ and 5 more "), "never cut without a word")
        var past = PictureDesk.snapshot
        past.isHistory = true
        let history = Board.showing(.departments, past, columns: 160, rows: 45).plainText()
        #expect(!history.contains("What people do now"))
    }

    @Test("say who would recommend the centre, if enough have answered")
    func answers() {
        #expect(PictureDesk.board(160, 45).plainText().contains("Would they recommend us?"))
        var unasked = PictureDesk.snapshot
        unasked.notes = [.noSurveys]
        let text = Board.showing(.departments, unasked, columns: 160, rows: 45).plainText()
        #expect(!text.contains("Would they recommend us?"))
        #expect(!text.contains("−100 ····"))
    }
}
