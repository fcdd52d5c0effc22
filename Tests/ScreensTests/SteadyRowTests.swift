import Drawing
import Testing
import Vocabulary

@testable import Screens

/// Over thousands of made-up answers: what somebody looks at does not move, and what is followed is never
/// lost.
@Suite("Rows under generated answers")
struct SteadyRowTests {
    private func answers(_ seed: UInt64, _ round: (Int, [String], Instant) -> Void) {
        var random = KeyStormTests.Dice(state: seed)
        var now = PictureDay.now
        var ids = (0..<30).map { "row \($0)" }
        for step in 1...200 {
            now = now + .milliseconds(Int64(500 + random.roll(6000)))
            if random.roll(3) == 0 { ids.shuffle(using: &random) }
            let fresh = random.roll(4) == 0 ? Array(ids.dropLast(random.roll(8))) : ids
            round(step, fresh, now)
        }
    }

    @Test("never move the one under the cursor while all rows stay", arguments: UInt64(1)...20)
    func cursor(seed: UInt64) {
        var rows = RowList()
        rows.take((0..<30).map { "row \($0)" }, at: PictureDay.now, anew: true)
        rows.move(.down, page: 10, at: PictureDay.now)
        for _ in 0..<(seed % 20) { rows.move(.down, page: 10, at: PictureDay.now) }
        let place = rows.cursorIndex
        let cursor = rows.cursor
        answers(seed) { _, fresh, now in
            guard fresh.count == 30 else { return }
            rows.touch(at: now)
            rows.take(fresh, at: now, anew: false)
            #expect(rows.cursor == cursor)
            #expect(rows.cursorIndex == place)
        }
    }

    @Test("move at most every half minute", arguments: UInt64(21)...30)
    func interval(seed: UInt64) {
        var rows = RowList()
        rows.take((0..<30).map { "row \($0)" }, at: PictureDay.now, anew: true)
        var movedAt = PictureDay.now
        answers(seed) { _, fresh, now in
            guard fresh.count == 30 else { return }
            let before = rows.ids
            rows.take(fresh, at: now, anew: false)
            guard rows.ids != before else { return }
            #expect(now - movedAt >= .seconds(30))
            movedAt = now
        }
    }

    @Test("hold one cursor on a row there is, whatever comes and goes", arguments: UInt64(31)...40)
    func comingAndGoing(seed: UInt64) {
        var rows = RowList()
        answers(seed) { step, fresh, now in
            rows.take(fresh, at: now, anew: step.isMultiple(of: 17))
            if step.isMultiple(of: 5) { rows.move(.down, page: 7, at: now) }
            rows.scroll(page: 7)
            #expect(Set(rows.ids) == Set(fresh))
            #expect(rows.ids.count == fresh.count)
            #expect(rows.cursor.map(rows.ids.contains) ?? rows.ids.isEmpty)
            let place = rows.cursorIndex ?? 0
            #expect((rows.top..<rows.top + 7).contains(place))
        }
    }

    @Test("take the cursor along while it follows its row", arguments: UInt64(41)...50)
    func following(seed: UInt64) {
        var rows = RowList()
        rows.take((0..<30).map { "row \($0)" }, at: PictureDay.now, anew: true)
        rows.follow("row 3")
        answers(seed) { _, fresh, now in
            let wasFollowing = rows.isFollowing
            let before = rows.ids
            rows.take(fresh, at: now, anew: false)
            guard wasFollowing, fresh.contains("row 3") else {
                #expect(!rows.isFollowing)
                return
            }
            #expect(rows.cursor == "row 3")
            if rows.ids != before, Set(before) == Set(fresh) { #expect(rows.ids == fresh) }
        }
    }
}

@Suite("Following a row")
struct FollowTests {
    private mutating func reversed(_ board: inout Board, after seconds: Int64) {
        var fresh = PictureTeam.snapshot
        fresh.agents.reverse()
        _ = board.update(.ticked(PictureDay.now + .seconds(seconds)))
        var question = board.question
        question.seen = PictureTeam.snapshot.revision
        question.wait = board.options.refresh
        _ = board.update(.polled(question: question, .success(.snapshot(fresh))))
    }

    @Test("lets the cursor go where the order puts its row, and the screen with it")
    mutating func following() {
        var board = Board.team()
        _ = board.press(.down, "F")
        #expect(board.plainText().contains("following"))
        reversed(&board, after: 31)
        #expect(board.rows.cursor == "A-1018")
        #expect(board.rows.cursorIndex == 24)
        #expect(board.plainText().contains("▌▼ A-1018"))
        _ = board.press(.up)
        #expect(!board.rows.isFollowing, "a step ends it")
        #expect(!board.plainText().contains("following"))
    }

    @Test("takes the one marked last, and ends with its own key")
    func marked() {
        var board = Board.team()
        _ = board.press(.down, " ", .down, .down, "F")
        #expect(board.rows.cursor == "A-1018")
        _ = board.press("F")
        #expect(!board.rows.isFollowing)
        #expect(board.rows.cursor == "A-1018")
    }

    @Test("ends when its row goes away")
    mutating func gone() {
        var board = Board.team()
        _ = board.press("F", "/", "1", "0", "1", "8", .enter)
        #expect(!board.rows.isFollowing)
        #expect(board.rows.cursor == "A-1018")
    }
}
