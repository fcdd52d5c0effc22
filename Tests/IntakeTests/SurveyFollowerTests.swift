import Formats
import Foundation
import Testing
import Vocabulary

@testable import Intake

@Suite("A survey file that is followed")
struct SurveyFollowerTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func rows(_ numbers: [Int]) -> String {
        numbers.map { "R\($0),\($0),2026-03-02T09:00:00Z\n" }.joined()
    }

    private func table(_ numbers: [Int]) -> String { "Response ID,NPS,Date\n" + rows(numbers) }

    /// Everything that several looks find, each answer known by its identity told once.
    private struct Watcher: ~Copyable {
        var follower: LogFollower
        var seen: Set<UInt64> = []

        init(_ follower: consuming LogFollower) {
            self.follower = follower
        }

        mutating func looks(_ count: Int = 4) throws -> [Int16] {
            var scores: [Int16] = []
            for _ in 0..<count {
                while let batch = try follower.next() {
                    for (event, identity) in zip(batch.events, batch.identities) {
                        guard case .survey(let answer) = event.kind, let score = answer.score,
                            seen.insert(identity).inserted
                        else { continue }
                        scores.append(score)
                    }
                }
            }
            return scores
        }
    }

    private func watch(_ text: String) throws -> Watcher {
        try scratch.write(text, to: "table.csv")
        return Watcher(try LogFollower(scratch.source("table.csv"), scratch.reading))
    }

    @Test("is read whole and again when it grows")
    func growth() throws {
        var watcher = try watch(table([1, 2]))
        #expect(try watcher.looks() == [1, 2])
        #expect(try watcher.looks() == [])
        try scratch.append(rows([3]), to: "table.csv")
        #expect(try watcher.looks() == [3])
        #expect(watcher.follower.tally.lines == 3)
        #expect(watcher.follower.kind == .surveys)
    }

    @Test("may get its new rows on top, in the same file or in another under its name")
    func newestFirst() throws {
        var watcher = try watch(table([2, 1]))
        #expect(try watcher.looks() == [2, 1])
        try scratch.write(table([4, 3, 2, 1]), to: "table.csv")
        #expect(try watcher.looks() == [4, 3])
        try scratch.write(table([5, 4, 3]), to: "new.csv")
        let (new, old) = (scratch.path("new.csv"), scratch.path("table.csv"))
        try FileManager.default.removeItem(atPath: old)
        #expect(try watcher.looks() == [])
        #expect(watcher.follower.notice == .vanished(path: old))
        try FileManager.default.moveItem(atPath: new, toPath: old)
        #expect(try watcher.looks() == [5])
        #expect(watcher.follower.notice == nil)
    }

    @Test("counts its last row without a line end when it has come to rest")
    func lastRow() throws {
        var watcher = try watch(String(table([1, 2, 3]).dropLast()))
        #expect(try watcher.looks(1) == [1, 2])
        #expect(try watcher.looks() == [3])
        try scratch.append("\n" + rows([4]), to: "table.csv")
        #expect(try watcher.looks() == [4])
    }

    @Test("gives its rows the time it was written where they have none")
    func undated() throws {
        try scratch.write("id,NPS\n1,9\n", to: "table.csv")
        let date = Date(timeIntervalSince1970: 1_772_442_000)
        try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: scratch.path("table.csv"))
        var file = try LogFile(scratch.source("table.csv"), scratch.reading)
        #expect(try file.readAll() == [1_772_442_000])
    }
}

@Suite("Survey files among others")
struct SurveySequenceTests {
    @Test("are sources of their own; named twice, the same answers come twice with one identity")
    func sequence() throws {
        let scratch = try Scratch()
        try scratch.write(entries(1..<3), to: "log")
        try scratch.write("id,NPS,Date\n1,9,2026-03-02\n", to: "table.csv")
        var sequence = SourceSequence(
            [
                try scratch.source("log"), try scratch.source("table.csv"),
                try scratch.source("table.csv"),
            ], scratch.reading)
        var batches: [EventBatch] = []
        while let batch = try sequence.next() { batches.append(batch) }
        #expect(batches.map { $0.events[0].source.index } == [0, 2, 3])
        #expect(batches[1].identities == batches[2].identities)
        #expect(sequence.inputs.map(\.kind) == ["queue-log", "surveys", "surveys"])
    }
}
