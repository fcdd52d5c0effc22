import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("A board and its source")
struct PollingTests {
    private let start = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now)
    /// Of the wall.
    private let first = Question(scope: .company, period: .today, withHours: true)
    private let table = Question(scope: .company, period: .today)

    @Test("begin with the first tick, and then every answer asks for the next change")
    func longPoll() {
        var board = start
        #expect(board.update(.ticked(PictureDay.now)) == [.ask(first)])
        #expect(board.update(.ticked(PictureDay.now + .seconds(1))) == [])

        var next = first
        next.seen = PictureDay.snapshot.revision
        next.wait = .seconds(2)
        let answer = Message.polled(question: first, .success(.snapshot(PictureDay.snapshot)))
        #expect(board.update(answer) == [.ask(next)])
        #expect(board.update(.polled(question: next, .success(.unchanged))) == [.ask(next)])
    }

    @Test("do not wait for each other when the user goes somewhere")
    func navigation() {
        var board = Board.showing(.departments)
        var hour = table
        hour.period = .minutes60
        #expect(board.press("3") == [.ask(hour)])
        #expect(board.plainText().contains("today 08:00–14:32"), "the old picture stays")

        // The long poll that was under way answers late: nobody waits for it any more.
        var stale = table
        stale.seen = PictureDay.snapshot.revision
        stale.wait = .seconds(2)
        let before = board
        #expect(board.update(.polled(question: stale, .success(.unchanged))) == [])
        #expect(board == before)

        board.answer([.ask(hour)], with: PictureDay.history)
        #expect(board.plainText().contains("HISTORY 13:00–14:00"))
    }

    @Test("ask nothing when a key changes nothing")
    func nothingChanges() {
        var board = Board.showing(.departments)
        #expect(board.press("4", "0", "]") == [])
    }

    @Test("pause longer after each failure, up to half a minute, and start over")
    func failures() {
        var board = start
        var now = PictureDay.now
        var pauses: [Int] = []
        _ = board.update(.ticked(now))
        for _ in 1...7 {
            _ = board.update(.polled(question: first, .failure(SourceFault("refused"))))
            var pause = 0
            var commands: [Command] = []
            while commands.isEmpty {
                now = now + .seconds(1)
                pause += 1
                commands = board.update(.ticked(now))
            }
            pauses.append(pause)
            #expect(commands == [.ask(first)])
        }
        #expect(pauses == [1, 2, 4, 8, 16, 30, 30])

        board.answer([.ask(first)], with: PictureDay.snapshot)
        #expect(board.outage == nil)
    }

    @Test("are not parted by a clock that is set back")
    func clockSetBack() {
        var board = start
        _ = board.update(.ticked(PictureDay.now))
        _ = board.update(.polled(question: first, .failure(SourceFault("refused"))))
        #expect(board.update(.ticked(PictureDay.now - .hours(2))) == [.ask(first)])
    }
}
