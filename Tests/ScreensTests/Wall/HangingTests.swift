import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("A picture that hangs for years")
struct HangingTests {
    private func picture(_ rows: String...) -> Canvas {
        var canvas = Canvas(Size(columns: 6, rows: rows.count))
        for (row, text) in rows.enumerated() { canvas.write(text, column: 0, row: row) }
        return canvas
    }

    @Test("moves by a cell in a ring of eight steps where its edges are spare")
    func ring() {
        let canvas = picture("      ", " ab   ", "──────", "  c   ", "      ")
        let pictures = (0...8).map { PictureShift(turns: $0).moved(canvas).text }
        #expect(pictures[0] == canvas.text)
        #expect(pictures[1] == "\n  ab\n──────\n   c\n")
        #expect(pictures[2] == "\n\n  ab\n──────\n   c")
        #expect(pictures[4] == "\n\nab\n──────\n c")
        #expect(pictures[6] == "ab\n──────\n c\n\n")
        #expect(pictures[8] == canvas.text)
        #expect(Set(pictures).count == 8)
    }

    @Test("stays where something would be cut", arguments: 0..<16)
    func full(turns: Int) {
        let canvas = picture("abcdef", "ghijkl")
        #expect(PictureShift(turns: turns).moved(canvas) == canvas)
        // To the left there is room, to the right there is none.
        let half = picture(" bcdef", " hijkl")
        let moved = PictureShift(turns: turns).moved(half)
        #expect(moved == half || moved.text == "bcdef\nhijkl")
    }

    @Test("cuts nothing of a real wall", arguments: [(80, 24), (160, 45), (60, 16), (200, 20)])
    func whole(columns: Int, rows: Int) {
        let canvas = Board.showing(.wall, columns: columns, rows: rows).view()
        func letters(_ canvas: Canvas) -> [String] {
            canvas.cells.map(\.text).filter { $0 != " " && $0 != "─" }.sorted()
        }
        var moves = 0
        for turns in 1...8 {
            let moved = PictureShift(turns: turns).moved(canvas)
            #expect(letters(moved) == letters(canvas))
            moves += moved == canvas ? 0 : 1
        }
        #expect(moves >= 5)
    }

    @Test(
        "is dim at night and bright by day",
        arguments: [
            (1320, 360, 21, 59, false), (1320, 360, 22, 0, true), (1320, 360, 5, 59, true),
            (1320, 360, 6, 0, false), (840, 900, 14, 32, true), (840, 900, 15, 0, false),
            (0, 0, 14, 32, false),
        ])
    func night(from: Int, to: Int, hour: Int, minute: Int, isDim: Bool) {
        var rules = WallRules()
        (rules.dimFrom, rules.dimTo) = (from, to)
        var snapshot = PictureDay.snapshot
        snapshot.now = PictureDay.time(hour, minute)
        snapshot.sources[0].checkedAt = snapshot.now
        let board = Board.showing(.wall, snapshot, options: Board.Options(wall: rules))
        let styles = Set(board.view().cells.filter { $0.text != " " }.map(\.style))
        // What is wrong is told at night, too.
        #expect(styles.isSuperset(of: [.act, .watch, .dim]))
        #expect(styles.isDisjoint(with: [.plain, .heading, .key]) == isDim)
        #expect(board.view().text == Board.showing(.wall, snapshot).view().text)
    }
}
