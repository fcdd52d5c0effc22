import Formats
import Foundation
import Testing
import Vocabulary

@testable import Intake

@Suite("Several files")
struct SourceSequenceTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// The seconds of all events, and what became of each file.
    private func read(_ names: String...) throws -> ([Int64], [Report.Input]) {
        let sources = try names.map(scratch.source)
        var files = SourceSequence(sources, scratch.reading)
        let seconds = try files.readAll()
        return (seconds, files.inputs)
    }

    @Test("are read in the order given, each with its tally")
    func order() throws {
        try scratch.write(entries(5..<7), to: "b")
        try scratch.write(entries(1..<3) + "rubbish\n", to: "a")
        let (seconds, inputs) = try read("b", "a")
        #expect(seconds == [5, 6, 1, 2])
        #expect(inputs.map(\.path) == [scratch.path("b"), scratch.path("a")])
        #expect(inputs.map(\.kind) == ["queue-log", "queue-log"])
        #expect(inputs.map(\.tally.lines) == [2, 3])
        #expect(inputs.map(\.tally.rejected) == [0, 1])
    }

    @Test("count once what two of them hold: the same file, a link, a copy, a packed copy")
    func twice() throws {
        try scratch.write(entries(1..<4), to: "log")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path("link"), withDestinationPath: scratch.path("log"))
        try scratch.write(entries(1..<4), to: "copy")
        try scratch.pack("log")
        let (seconds, inputs) = try read("log", "log", "link", "copy", "log.gz")
        #expect(seconds == [1, 2, 3])
        #expect(inputs.map(\.tally.events) == [3, 0, 0, 0, 0])
        #expect(inputs.map(\.tally.duplicates) == [0, 3, 3, 3, 3])
        #expect(inputs.map(\.tally.lines) == [3, 3, 3, 3, 3])
    }

    @Test("are the same when one is an older state of another", arguments: [true, false])
    func grown(olderFirst: Bool) throws {
        let unfinished = "4|c.4|support|NONE|ENTERQUEUE||0555|1"
        try scratch.write(entries(1..<4) + unfinished, to: "old")
        try scratch.write(entries(1..<6), to: "new")
        let (seconds, inputs) = try olderFirst ? read("old", "new") : read("new", "old")
        #expect(seconds == [1, 2, 3, 4, 5])
        #expect(inputs.map(\.tally.duplicates) == [0, 4])
    }

    @Test("are not the same because they begin alike")
    func alike() throws {
        let start = "1|NONE|NONE|NONE|QUEUESTART|\n"
        try scratch.write(start + entries(2..<4), to: "a")
        try scratch.write(start + entries(5..<7), to: "b")
        let (seconds, inputs) = try read("a", "b")
        #expect(seconds == [1, 2, 3, 1, 5, 6])
        #expect(inputs.map(\.tally.duplicates) == [0, 0])
    }

    @Test("make logs one source and events one each")
    func sources() throws {
        try scratch.write(entries(1..<2), to: "a")
        try scratch.write("{\"t\":2,\"type\":\"source_restart\"}\n", to: "b")
        try scratch.write(entries(3..<4), to: "c")
        var files = SourceSequence(
            [try scratch.source("a"), try scratch.source("b"), try scratch.source("c")],
            scratch.reading)
        var sources: [UInt16] = []
        while let batch = try files.next() { sources += batch.events.map(\.source.index) }
        #expect(sources == [0, 2, 0])
    }
}
