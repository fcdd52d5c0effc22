import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("A lamp that turns")
struct AlarmTests {
    /// The same day, with Claims where it must be looked at.
    private var worse: Snapshot {
        var snapshot = PictureDay.snapshot
        snapshot.revision = Revision(
            engineStart: snapshot.revision.engineStart, floor: 2, slot: 1)
        snapshot.rows[2].lamp = .act
        snapshot.total.figures[.abRate]?.grade = .act
        return snapshot
    }

    private func next(_ board: inout Board, _ snapshot: Snapshot) {
        if case .asking(let question) = board.link {
            _ = board.update(.polled(question: question, .success(.snapshot(snapshot))))
        }
    }

    private func lamps(_ board: Board) -> [Style] {
        let canvas = board.view()
        return (4..<12).map { canvas[1, $0].style }
    }

    @Test("to act now is reversed for three seconds, once")
    func once() {
        var board = Board.showing(.departments)
        #expect(lamps(board).contains(.alarm) == false, "what was there at first is no news")
        next(&board, worse)
        #expect(lamps(board)[0...2] == [.act, .watch, .alarm])
        _ = board.update(.ticked(PictureDay.now + .seconds(2)))
        #expect(lamps(board)[2] == .alarm)
        _ = board.update(.ticked(PictureDay.now + .seconds(3)))
        #expect(lamps(board)[2] == .act)
        next(&board, worse)
        #expect(lamps(board)[2] == .act)
    }

    @Test("of a tile is reversed as well")
    func tile() {
        var board = Board.showing(.wall)
        next(&board, worse)
        #expect(board.view().cells.contains { $0.style == .alarm && $0.text == "■" })
    }

    @Test("with another period is no news")
    func otherPeriod() {
        var board = Board.showing(.departments)
        var snapshot = worse
        snapshot.period = .minutes60
        board.answer(board.press("3"), with: snapshot)
        #expect(!lamps(board).contains(.alarm))
    }

    @Test("on target has a style of its own, for themes that colour it")
    func onTarget() {
        let board = Board.showing(.departments)
        #expect(lamps(board)[3...] == [.onTarget, .onTarget, .onTarget, .onTarget, .onTarget])
    }
}
