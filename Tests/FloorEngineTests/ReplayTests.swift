import FloorEngine
import Formats
import Metrics
import Testing
import Vocabulary

@Suite("A replay") struct ReplayTests {
    private static let log = """
        0|c1|support|NONE|ENTERQUEUE||1|1
        30|c1|support|Ann Example|CONNECT|30|d|5
        90|c1|support|Ann Example|COMPLETECALLER|30|60|1
        95|NONE|support|Ann Example|PAUSE|wrapup
        110|NONE|support|Ann Example|UNPAUSE|
        130|c1|support|Ann Example|SURVEY|9
        1000|c2|support|NONE|ENTERQUEUE||2|1
        1090|c2|support|NONE|ABANDON|1|1|90
        """

    private struct Cells {
        var quarters: [QueueQuarter] = []
        var days: [PersonDay] = []
    }

    private static func feed(_ log: String, _ names: Names, to replay: inout Replay) {
        var reader = QueueLogReader(names: names)
        var batch = EventBatch()
        let bytes = Array(Notation.log(log).utf8)
        reader.finish(bytes.span, into: &batch)
        replay.add(ReplayBatch(batch))
    }

    private static func take(
        from replay: inout Replay, by counter: inout ReplayCounter
    ) -> Cells {
        var cells = Cells()
        counter.count(
            replay.takeFacts(), quarters: { cells.quarters.append($0) },
            days: { cells.days.append($0) })
        cells.quarters.sort { $0.start < $1.start }
        return cells
    }

    private static func replayed() -> Cells {
        let names = Names()
        var replay = Replay(definitions: Definitions(), names: names)
        var counter = ReplayCounter()
        feed(log, names, to: &replay)
        replay.finish()
        return take(from: &replay, by: &counter)
    }

    @Test("gives each queue its quarters of an hour")
    func countsQuarters() throws {
        let cells = Self.replayed().quarters
        try #require(cells.count == 2)

        let (first, second) = (cells[0], cells[1])
        #expect(first.queue == "support")
        #expect(first.start == Notation.instant("09:00:00"))
        #expect(first.flow.offered == 1 && first.flow.answered == 1)
        #expect(first.waits.longest == .seconds(30))
        #expect(first.handling.talk == .seconds(60))
        #expect(first.handling.wrapped == 1 && first.handling.afterCallWork == .seconds(15))
        #expect(first.agentScore.promoters == 1)

        #expect(second.start == Notation.instant("09:15:00"))
        #expect(second.flow.offered == 1 && second.flow.abandoned == 1)
        #expect(second.waits.longest == .seconds(90))
        #expect(second.waits.answered == .zero)
    }

    @Test("gives each person their days")
    func countsDays() throws {
        let cells = Self.replayed().days
        let day = try #require(cells.first)
        #expect(cells.count == 1)
        #expect(day.person == "Ann Example")
        #expect(day.start == Notation.instant("00:00:00"))
        #expect(day.offers.accepted == 1)
        #expect(day.waited == .seconds(30))
        #expect(day.handling.handled == 1)
        #expect(day.score.promoters == 1 && day.score.answers == 1)
    }

    @Test("hands out each cell once, as soon as nothing late can reach it")
    func handsOutFinishedCells() {
        let names = Names()
        var replay = Replay(definitions: Definitions(), names: names)
        var counter = ReplayCounter()
        Self.feed(Self.log, names, to: &replay)
        #expect(Self.take(from: &replay, by: &counter).quarters.isEmpty)

        Self.feed(Self.call(daysOn: 1), names, to: &replay)
        Self.feed(Self.call(daysOn: 4), names, to: &replay)
        let finished = Self.take(from: &replay, by: &counter)
        #expect(finished.quarters.map(\.flow.offered) == [1, 1, 1])
        #expect(finished.days.count == 1)

        replay.finish()
        let rest = Self.take(from: &replay, by: &counter)
        #expect(rest.quarters.map(\.start) == [Notation.instant("2026-03-06T09:00:00Z")])
        #expect(rest.days.isEmpty)
        #expect(Self.take(from: &replay, by: &counter).quarters.isEmpty)
    }

    @Test("voids what it told of a stretch that a late line makes it fold again")
    func foldsAgain() {
        let names = Names()
        var replay = Replay(definitions: Definitions(), names: names)
        var counter = ReplayCounter()
        Self.feed(Self.call(daysOn: 0), names, to: &replay)
        Self.feed(Self.call(daysOn: 1), names, to: &replay)
        #expect(Self.take(from: &replay, by: &counter).quarters.isEmpty)

        Self.feed("1000|late|support|NONE|ENTERQUEUE||2|1", names, to: &replay)
        Self.feed("1090|late|support|NONE|ABANDON|1|1|90", names, to: &replay)
        #expect(Self.take(from: &replay, by: &counter).quarters.isEmpty)

        replay.finish()
        let cells = Self.take(from: &replay, by: &counter).quarters
        #expect(cells.map(\.flow.offered) == [1, 1, 1])
        #expect(cells.map(\.flow.abandoned) == [1, 1, 1])
    }

    private static func call(daysOn days: Int64) -> String {
        let time = Notation.nine + days * 86_400
        return """
            \(time)|c\(days)|support|NONE|ENTERQUEUE||1|1
            \(time + 9)|c\(days)|support|NONE|ABANDON|1|1|9
            """
    }
}
