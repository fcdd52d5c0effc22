import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

/// The wall in every size that has an arrangement of its own, and in every state of its own.
@Suite("A golden picture of the wall")
struct WallGoldenTests {
    private static let desk = Size(columns: 80, rows: 24)
    private static let large = Size(columns: 160, rows: 45)

    private func expect(_ board: Board, equalsGolden name: String) throws {
        try ScreensTests.expect(board.view(), equalsGolden: name)
    }

    @Test(
        "follows width and height apart",
        arguments: [(250, 70), (200, 20), (80, 60), (100, 30), (150, 40)])
    func sizes(columns: Int, rows: Int) throws {
        let board = Board.showing(.wall, columns: columns, rows: rows)
        try expect(board, equalsGolden: "wall-\(columns)x\(rows)")
    }

    @Test("has a twin in ASCII and one without colours on a large screen")
    func plain() throws {
        var options = Board.Options()
        options.isASCII = true
        let canvas = Board.showing(.wall, columns: 160, rows: 45, options: options).view().ascii()
        #expect(
            canvas.text.unicodeScalars.allSatisfy { $0 == "\n" || (32...126).contains($0.value) })
        try ScreensTests.expect(canvas, equalsGolden: "wall-160x45-ascii")
        try expectMono(
            Board.showing(.wall, columns: 160, rows: 45).view(), equalsGolden: "wall-160x45-mono")
    }

    @Test("of a department has the same tiles in the same cells", arguments: [desk, large])
    func department(size: Size) throws {
        var board = Board.showing(.wall, columns: size.columns, rows: size.rows)
        _ = board.press(.right)
        try expect(board, equalsGolden: "wallPage-\(size.columns)x\(size.rows)")
    }

    @Test("without surveys tells the answered calls largest")
    func withoutSurveys() throws {
        var snapshot = PictureDay.snapshot
        snapshot.notes = [.noSurveys]
        let board = Board.showing(.wall, snapshot, columns: 160, rows: 45)
        try expect(board, equalsGolden: "wall-160x45-withoutSurveys")
    }

    @Test("takes back what it does not know any more", arguments: [16, 102])
    func stale(seconds: Int64) throws {
        var board = Board.showing(.wall, columns: 160, rows: 45)
        _ = board.update(.ticked(PictureDay.now + .seconds(seconds)))
        try expect(board, equalsGolden: "wall-160x45-after\(seconds)s")
    }
}
