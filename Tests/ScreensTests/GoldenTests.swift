import Drawing
import Foundation
import Testing
import Vocabulary

@testable import Screens

/// Whole pictures of the made-up day, kept as files: the text, then the style of every cell.
///
/// `FLOORWALKER_GOLDENS=write swift test --filter Golden` draws them anew.
@Suite("A golden picture")
struct GoldenTests {
    static let sizes = [(80, 24), (60, 16), (40, 10), (20, 3)].map { Size(columns: $0, rows: $1) }

    @Test("is what the page looks like", arguments: Page.allCases, sizes)
    func unicode(page: Page, size: Size) throws {
        let canvas = page.board(size).view()
        try expect(canvas, equalsGolden: "\(page)-\(size.columns)x\(size.rows)")
    }

    @Test("has a twin in ASCII", arguments: Page.allCases, sizes)
    func ascii(page: Page, size: Size) throws {
        let canvas = page.board(size).view()
        let plain = canvas.ascii()
        #expect(plain.styles == canvas.styles)
        #expect(
            plain.text.unicodeScalars.allSatisfy { $0 == "\n" || (32...126).contains($0.value) })
        try expect(plain, equalsGolden: "\(page)-\(size.columns)x\(size.rows)-ascii")
    }

    @Test("fills a large screen", arguments: [Page.wall, .departments, .help])
    func large(page: Page) throws {
        let canvas = page.board(Size(columns: 160, rows: 45)).view()
        try expect(canvas, equalsGolden: "\(page)-160x45")
    }

    @Test("says what state the data are in", arguments: [Page.wall, .departments], State.allCases)
    func states(page: Page, state: State) throws {
        let board = state.board(page == .wall ? .wall : .departments)
        try expect(board.view(), equalsGolden: "\(page)-\(state)")
    }

    enum State: CaseIterable {
        case old, lost, gone, history, withoutSurveys, demo, noShift, nothingYet

        func board(_ screen: Screen) -> Board {
            var board = Board.showing(screen, snapshot)
            switch self {
            case .old: _ = board.update(.ticked(PictureDay.now + .seconds(16)))
            case .lost: _ = board.update(.ticked(PictureDay.now + .seconds(102)))
            case .gone: fail(&board)
            case .history, .withoutSurveys, .demo, .noShift, .nothingYet: break
            }
            return board
        }

        private var snapshot: Snapshot {
            var snapshot = PictureDay.snapshot
            switch self {
            case .old, .lost, .gone: break
            case .history: return PictureDay.history
            case .withoutSurveys: snapshot.notes = [.noSurveys, .rejectedLines(3)]
            case .demo: snapshot.isDemo = true
            case .noShift:
                snapshot.period = .shift
                snapshot.window = nil
                snapshot.notes = [.noShiftConfigured]
                snapshot.total.figures = [:]
                snapshot.total.longestWaitingSince = nil
                snapshot.rows = []
            case .nothingYet: snapshot.sources[0].lastEvent = nil
            }
            return snapshot
        }

        private func fail(_ board: inout Board) {
            if case .asking(let question) = board.link {
                _ = board.update(.polled(question: question, .failure(SourceFault("refused"))))
            }
            _ = board.update(.ticked(PictureDay.now + .milliseconds(61_000)))
        }
    }

    enum Page: CaseIterable {
        case wall, departments, help

        func board(_ size: Size) -> Board {
            let screen: Screen = self == .wall ? .wall : .departments
            var board = Board.showing(screen, columns: size.columns, rows: size.rows)
            if self == .help { _ = board.press(.character("?")) }
            return board
        }
    }
}

/// Holds a picture against the file of that name, or writes the file when goldens are drawn anew.
func expect(_ canvas: Canvas, equalsGolden name: String) throws {
    try expect("\(canvas.text)\n=== styles\n\(canvas.styles)\n", equalsGolden: name)
}

func expect(_ picture: String, equalsGolden name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Goldens/\(name).txt")
    if ProcessInfo.processInfo.environment["FLOORWALKER_GOLDENS"] == "write" {
        try picture.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try picture == String(contentsOf: file, encoding: .utf8))
}
