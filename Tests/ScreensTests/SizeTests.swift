import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("Every page, on a screen of any size,")
struct SizeTests {
    @Test("keeps six figures and the worst place on a small one")
    func small() {
        #expect(
            Board.showing(.wall, columns: 40, rows: 10).plainText() == """
                All · today              live 2 s  14:32
                ────────────────────────────────────────
                ▲ NPS         +32 ±7   target +35
                ■ SL          78.1 %   target 80%
                ▲ ABN          4.7 %   limit 5.0%
                · WAIT            12   limit 15
                ■ LONGEST       3:48   Support
                  AHT           6:02

                ■ Support SL 67%         ? help  q quit
                """)
    }

    @Test(
        "says the most important thing in whatever is left",
        arguments: [
            (20, 3, "NPS +32 SL 78 ■\n■ Support SL 67%\nlive 2 s       14:32"),
            (20, 2, "NPS +32 SL 78 ■\n■ Support SL 67%"), (14, 1, "+32 78 ■"), (6, 1, "+32 ■"),
            (4, 1, "■"), (1, 1, "■"),
        ])
    func tiny(columns: Int, rows: Int, expected: String) {
        #expect(Board.showing(.wall, columns: columns, rows: rows).plainText() == expected)
    }

    @Test("shows the row under the cursor where only one fits")
    func cursor() {
        var board = Board.showing(.departments, columns: 40, rows: 10)
        _ = board.press(.down, .down)
        #expect(board.plainText().contains("▲ Claims SL 77%"))
    }

    /// What is outside a canvas is swallowed, so what can go wrong is a trap. Neighbouring sizes
    /// differ by one cell, so each page in turn meets every layout.
    @Test("stays on it", arguments: [1...12, 13...24, 25...70])
    func everySize(rows: ClosedRange<Int>) {
        var boards = pages
        for row in rows where row <= 26 || row.isMultiple(of: 5) {
            for column in Array(1...90) + Array(stride(from: 91, through: 250, by: 9)) {
                let size = Size(columns: column, rows: row)
                let index = (column + row) % boards.count
                _ = boards[index].update(.resized(size))
                let canvas = boards[index].view()
                #expect(canvas.size == size)
                #expect(canvas.cells.count == column * row)
            }
        }
    }

    private var pages: [Board] {
        let wide = "客服"
        var snapshot = PictureDay.snapshot
        snapshot.rows[1].name = String(repeating: wide, count: 30)
        var help = Board.showing(.departments, snapshot)
        _ = help.press(.character("?"))
        var team = PictureTeam.snapshot
        team.agents[1].id = String(repeating: wide, count: 30)
        var grid = Board.team(team)
        _ = grid.press("v")
        var typing = Board.team(team)
        _ = typing.press("/", "1", "<")
        let waiting = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now)
        return [
            Board.showing(.wall, snapshot), Board.showing(.departments, snapshot), help, waiting,
            .team(team), grid, typing, .detail(), .comparison(),
        ]
    }
}
