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

    private static func replayed() -> Replay {
        let names = Names()
        var reader = QueueLogReader(names: names)
        var replay = Replay(definitions: Definitions(), names: names)
        var batch = EventBatch()
        let bytes = Array(Notation.log(log).utf8)
        reader.finish(bytes.span, into: &batch)
        replay.add(batch)
        replay.finish()
        return replay
    }

    @Test("gives each queue its quarters of an hour")
    func countsQuarters() throws {
        var cells: [QueueQuarter] = []
        Self.replayed().forEachQueueQuarter { cells.append($0) }
        cells.sort { $0.start < $1.start }
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
        var cells: [PersonDay] = []
        Self.replayed().forEachPersonDay { cells.append($0) }
        let day = try #require(cells.first)
        #expect(cells.count == 1)
        #expect(day.person == "Ann Example")
        #expect(day.start == Notation.instant("00:00:00"))
        #expect(day.offers.accepted == 1)
        #expect(day.waited == .seconds(30))
        #expect(day.handling.handled == 1)
        #expect(day.score.promoters == 1 && day.score.answers == 1)
    }
}
