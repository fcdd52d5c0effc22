import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The card that explains a number")
struct ExplanationTests {
    private var support: Snapshot {
        var snapshot = PictureDay.snapshot
        snapshot.rows[0].figures[.sl]?.range = 63.6...71.0
        snapshot.rows[0].figures[.sl]?.change = Change(difference: -9, trend: .steepDown)
        snapshot.rows[0].figures[.slMet] = Figure(value: 437, evidence: 437)
        snapshot.rows[0].figures[.slDecided] = Figure(value: 648, evidence: 648)
        return snapshot
    }

    private func board(columns: Int = 80, rows: Int = 24, right steps: Int = 0) -> Board {
        var board = Board.showing(.departments, support, columns: columns, rows: rows)
        _ = board.press("=")
        for _ in 0..<steps { _ = board.press(.right) }
        return board
    }

    @Test("says how it is made, of what, how sure it is and what colours it")
    func level() throws {
        let text = board(right: 1).plainText()
        #expect(text.contains(" SL · Support "))
        #expect(text.contains("67.4%   648 cases   in truth 63.6% to 71.0%"))
        #expect(text.contains("answered within 20 s ÷"))
        #expect(text.contains("made of      IN TIME 437   DECIDED 648"))
        #expect(text.contains("window       08:00–14:32"))
        #expect(text.contains("newest line  14:31:51"))
        #expect(text.contains("■   target 80.0%   watch below 80.0%   act below 80.0%"))
        #expect(text.contains("↓ −9.0   vs yesterday"))
    }

    @Test("walks through the figures of the row, and no further")
    func walking() {
        var board = board()
        #expect(board.explained == .npsAgent)
        _ = board.press(.left)
        #expect(board.explained == .npsAgent)
        for _ in 0..<60 { _ = board.press(.right) }
        let last = board.explained
        _ = board.press(.right)
        #expect(board.explained == last)
        #expect(board.columnShift == 0)
    }

    @Test("follows the cursor from row to row")
    func rows() {
        var board = board(right: 1)
        _ = board.press(.down)
        #expect(board.plainText().contains("SL · Field dispatch"))
    }

    @Test(
        "closes by its key and by escape, and by a key for the page",
        arguments: ["=", "4"] as [Character])
    func closing(key: Character) {
        var board = board()
        _ = board.press(.character(key))
        #expect(board.explained == nil)
        _ = board.press("=", .escape)
        #expect(board.explained == nil && board.screen == .departments)
    }

    @Test("walks through the tiles of the wall")
    func wall() {
        var board = Board.showing(.wall)
        _ = board.press("=", .right, .right, .right)
        #expect(board.explained == .nWaiting)
        #expect(board.plainText().contains("callers who wait at this moment"))
    }

    @Test("says on other pages where it is to be had")
    func elsewhere() {
        var board = Board.showing(.agents(of: nil), PictureTeam.snapshot)
        _ = board.press("=")
        #expect(board.explained == nil)
        #expect(board.plainText().contains("= explains figures on the wall"))
    }

    @Test("shows no score of a few answers")
    func few() {
        var board = Board.showing(.departments, support)
        _ = board.press(.end, "=")
        #expect(board.plainText().contains("–   8 cases   too few to show"))
        #expect(!board.plainText().contains("+50 "))
    }

    @Test("fits every size", arguments: [(1, 1), (20, 3), (40, 10), (60, 16), (80, 24), (160, 45)])
    func sizes(columns: Int, rows: Int) {
        for language in Language.spoken {
            var board = board(columns: columns, rows: rows)
            board.options.language = language
            for _ in 0..<20 {
                _ = board.press(.right)
                let canvas = board.view()
                #expect(canvas.size == Size(columns: columns, rows: rows))
            }
        }
    }
}
