import Testing
import Vocabulary

@testable import Intake

@Suite("Events of several sources")
struct EventMergeTests {
    /// Everything that comes of batches of seconds, one array of batches a source.
    private func merged(
        _ sources: [[[Int64]]], tables: Set<Int> = [], present: Int64 = 1_000_000
    ) -> [String] {
        var merge = EventMerge(
            sources: sources.count, present: Instant(milliseconds: present * 1000))
        var waiting = sources.map { $0[...] }
        var result: [String] = []
        while true {
            while let place = merge.wanting {
                guard let seconds = waiting[place].popFirst() else {
                    merge.end(place)
                    continue
                }
                merge.put(
                    batch(seconds, from: place), from: place, isOrdered: !tables.contains(place))
            }
            guard let batch = merge.next() else { return result }
            result.append(
                batch.events.map {
                    "\($0.source.index == 0 ? "a" : "b")\($0.time.milliseconds / 1000)"
                }.joined(separator: " "))
        }
    }

    private func batch(_ seconds: [Int64], from source: Int) -> EventBatch {
        EventBatch(
            events: seconds.map {
                Event(
                    .restart, at: Instant(milliseconds: $0 * 1000),
                    from: SourceID(UInt16(source)))
            })
    }

    @Test("are given by time, up to where one runs out")
    func byTime() {
        #expect(
            merged([[[1, 3], [5, 7]], [[2, 4, 6]]]) == ["a1 b2 a3", "b4 a5 b6", "a7"])
    }

    @Test("pass whole and unchanged when there is one source")
    func alone() {
        #expect(merged([[[3, 1], [2]]]) == ["a3 a1", "a2"])
    }

    @Test("of one month follow those of the month before, whichever was named first")
    func months() {
        #expect(
            merged([[[10, 11], [12]], [[1, 2], [3]]]) == ["b1 b2", "b3", "a10 a11", "a12"])
    }

    @Test("keep their order inside a source, and of one instant the first source leads")
    func ties() {
        #expect(merged([[[5, 2, 5]], [[5, 6]]]) == ["a5 a2 a5", "b5 b6"])
    }

    @Test("of a future do not hold up those behind them")
    func future() {
        #expect(merged([[[1, 9999, 2]], [[3]]], present: 100) == ["a1 a9999 a2", "b3"])
    }

    @Test("of a table wait until all in order have been given")
    func tables() {
        #expect(merged([[[9, 1]], [[2], [3]]], tables: [0]) == ["b2", "b3", "a9 a1"])
    }

    @Test("come to nothing when there are none")
    func nothing() {
        #expect(merged([]) == [])
        #expect(merged([[], []]) == [])
    }

    @Test("keep their identities and comments")
    func belongings() throws {
        var merge = EventMerge(sources: 2, present: .distantFuture)
        var answers = EventBatch(identities: [7, 8], texts: ["first", "second"])
        for (index, second) in [1, 3].enumerated() {
            answers.events.append(
                Event(
                    .survey(
                        SurveyAnswer(
                            contact: nil, question: .npsAgent, score: 9, comment: Int32(index))),
                    at: Instant(milliseconds: Int64(second) * 1000), from: SourceID(1)))
        }
        merge.put(batch([0, 2], from: 0), from: 0, isOrdered: true)
        merge.put(answers, from: 1, isOrdered: true)
        let early = merge.next()
        let first = try #require(early)
        #expect(first.events.map(\.source.index) == [0, 1, 0])
        #expect(first.identities == [0, 7])
        #expect(first.texts == ["first"])
        merge.end(0)
        let late = merge.next()
        let second = try #require(late)
        #expect(second.identities == [8])
        #expect(second.texts == ["second"])
        guard case .survey(let answer) = second.events.first?.kind else {
            Issue.record("no answer")
            return
        }
        #expect(answer.comment == 0)
    }
}
