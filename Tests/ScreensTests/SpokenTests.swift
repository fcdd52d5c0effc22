import Testing
import Vocabulary

@testable import Screens

@Suite("The board in words")
struct SpokenTests {
    @Test("says a fact a line, the most important first")
    func lines() {
        let lines = Board.showing(.wall).spoken.map(\.text)
        #expect(lines[0] == "All departments, today, live")
        #expect(lines[1] == "NPS +32 from 465 answers, target +35, rising, watch")
        #expect(lines[2] == "service level 78 of 100, target 80, falling, act now")
        #expect(lines[5] == "longest wait since 14:28:12, limit 3:00, act now")
        #expect(lines[7] == "Support: service level 67 of 100, target 80, act now")
        #expect(lines.count == 7 + 8)
    }

    @Test("says nothing new while only time passes")
    func calm() {
        var board = Board.showing(.wall)
        let before = board.spoken
        for second in 1...10 { _ = board.update(.ticked(PictureDay.now + .seconds(Int64(second)))) }
        #expect(board.spoken == before)
    }

    @Test("says what is old, and no figure of the moment with it")
    func old() {
        var board = Board.showing(.wall)
        _ = board.update(.ticked(PictureDay.now + .seconds(102)))
        let lines = board.spoken.map(\.text)
        #expect(lines[0].hasPrefix("All departments, today, no data since 14:3"))
        #expect(lines.contains("waiting now unknown, limit 15"))
    }

    @Test("has no score where no survey was ever answered")
    func withoutSurveys() {
        var snapshot = PictureDay.snapshot
        snapshot.notes = [.noSurveys]
        let lines = Board.showing(.wall, snapshot).spoken.map(\.text)
        #expect(lines[1].hasPrefix("answered "))
        #expect(!lines.contains { $0.contains("NPS") })
    }
}

@Suite("The agents in words")
struct SpokenPeopleTests {
    @Test("come in their order, each with state, score and mark, and no number for few answers")
    func lines() {
        let rows = Board.team().spoken.filter { $0.subject.hasPrefix("row ") }.map(\.text)
        #expect(rows.count == 26)
        #expect(rows[0].hasPrefix("A-1033: talking, "))
        #expect(rows[0].hasSuffix("clearly below"))
        #expect(rows[1].hasPrefix("A-1018: paused, lunch, "))
        #expect(rows.contains("A-1061: paused, system"))
    }
}
