import FloorEngine
import Formats
import Periods
import Testing
import Vocabulary

@Suite("A survey file beside a log")
struct SurveySourceTests {
    private static let head = "Call ID,Agent,Would you recommend the agent?,Answered at\n"
    private static let log = """
        0|c.1|q1|NONE|ENTERQUEUE||555|1
        4|c.1|q1|Anna Example|CONNECT|4|c.2|3
        60|c.1|q1|Anna Example|COMPLETECALLER|4|56|1
        66|c.1|q1|Anna Example|NPS|9|fine
        """

    private func batch(_ text: String, _ reader: some EventReader) -> EventBatch {
        var reader = reader
        var batch = EventBatch()
        reader.finish(Array(text.utf8).span, into: &batch)
        return batch
    }

    /// How many answers about agents the board shows after each batch.
    private func counts(_ sources: (Names) -> [EventBatch]) async throws -> [Int] {
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        let names = Names()
        let now = Notation.instant("12:00:00")
        let engine = Engine(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), clock: { now }, isDemo: false)
        var counts: [Int] = []
        for batch in sources(names) {
            await engine.ingest(batch)
            guard case .snapshot(let snapshot) = try await engine.answer(Question(period: .today))
            else { continue }
            counts.append(snapshot.total[.npsAgent].evidence)
        }
        return counts
    }

    @Test("adds on a board what is new in it, however often it is read")
    func readAgain() async throws {
        let rows = "c.1,Anna Example,9,2026-03-02T09:01:06Z\nc.2,Anna Example,3,2026-03-02 10:00\n"
        let more = "c.3,Anna Example,10,2026-03-02 11:00\n"
        let counts = try await counts { names in
            let table = SurveyReader(names: names, source: SourceID(1))
            return [
                batch(Notation.log(Self.log), QueueLogReader(names: names)),
                batch(Self.head + rows, table), batch(Self.head + rows, table),
                batch(Self.head + more + rows, table),
            ]
        }
        #expect(counts == [1, 2, 2, 3])
    }

    @Test("needs no log")
    func alone() async throws {
        let counts = try await counts { names in
            let table = SurveyReader(names: names, source: SourceID(1))
            return [batch(Self.head + ",Anna Example,9,2026-03-02 10:00\n", table)]
        }
        #expect(counts == [1])
    }
}
