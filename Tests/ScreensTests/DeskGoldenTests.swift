import Drawing
import Testing
import Text

@testable import Screens

@Suite("A golden picture of a desk")
struct DeskGoldenTests {
    static let sizes = [(160, 45), (100, 30), (200, 20), (80, 60), (250, 70)].map {
        Size(columns: $0, rows: $1)
    }

    @Test(
        "has as much as fits: more columns where it is wide, more panels where it is tall",
        arguments: sizes)
    func layout(size: Size) throws {
        let canvas = PictureDesk.board(size.columns, size.rows).view()
        try expect(canvas, equalsGolden: "desk-\(size.columns)x\(size.rows)")
    }

    @Test("has agents on the same sizes", arguments: [(200, 20), (80, 60), (250, 70)])
    func agents(columns: Int, rows: Int) throws {
        let canvas = Board.team(columns: columns, rows: rows).view()
        try expect(canvas, equalsGolden: "desk-agents-\(columns)x\(rows)")
    }

    @Test("shows a filter, a wrong one, and the menus over the table", arguments: Moment.allCases)
    func moments(moment: Moment) throws {
        try expect(moment.board.view(), equalsGolden: "desk-\(moment)")
    }

    @Test("has twins in German, in ASCII and without colours")
    func twins() throws {
        let german = PictureDesk.board(160, 45, in: .german)
        try expect(german.view(), equalsGolden: "desk-160x45-de")
        let canvas = PictureDesk.board(160, 45).view()
        try expect(canvas.ascii(), equalsGolden: "desk-160x45-ascii")
        try expect(mono(canvas), equalsGolden: "desk-160x45-mono")
    }

    /// Every page of the desk, as it stands after some keys.
    enum Moment: CaseIterable {
        case filter, wrongFilter, columns, choosing, alone, tableAlone, wideAgentsAlone

        var board: Board {
            switch self {
            case .filter: typed("ing -sales sl>=80")
            case .wrongFilter: typed("ing wage>3")
            case .columns: pressed(PictureDesk.board(80, 24), "C", "j", " ", "j")
            case .choosing: pressed(.team(), "f", "j", "j")
            case .alone: pressed(PictureDesk.board(100, 30), .tab, .tab, "z")
            case .tableAlone: pressed(PictureDesk.board(160, 45), "z")
            case .wideAgentsAlone: pressed(.team(columns: 160, rows: 45), .backTab, "z")
            }
        }

        private func typed(_ filter: String) -> Board {
            var board = pressed(PictureDesk.board(80, 24), "/")
            for letter in filter { _ = board.press(.character(letter)) }
            return board
        }

        private func pressed(_ board: Board, _ keys: Key...) -> Board {
            var board = board
            for key in keys { _ = board.press(key) }
            return board
        }
    }

    private func mono(_ canvas: Canvas) -> String {
        let attributes = canvas.cells.map(\.style.attribute)
        let lines = stride(from: 0, to: attributes.count, by: canvas.size.columns).map { start in
            String(attributes[start..<start + canvas.size.columns]).trimmedAtEnd
        }
        return "\(canvas.text)\n=== attributes\n\(lines.joined(separator: "\n"))\n"
    }
}
