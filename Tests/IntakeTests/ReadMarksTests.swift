import Foundation
import Testing
import Vocabulary

@testable import Intake

@Suite("Logs that are followed together")
struct ReadMarksTests {
    private let scratch: Scratch
    private let marks = ReadMarks()

    init() throws {
        scratch = try Scratch()
    }

    private func follow(_ name: String) throws -> LogFollower {
        try LogFollower(scratch.source(name), scratch.reading, marks: marks)
    }

    @Test("count once what a link, a copy and a packed copy hold, and say whose it is")
    func twins() throws {
        try scratch.write(entries(1..<4), to: "log")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path("link"), withDestinationPath: scratch.path("log"))
        try scratch.write(entries(1..<4), to: "copy")
        try scratch.pack("log")
        var log = try follow("log")
        #expect(try log.news() == [1, 2, 3])
        #expect(log.twin == nil)
        for name in ["link", "copy", "log.gz"] {
            var other = try follow(name)
            #expect(try other.news() == nil)
            #expect(other.twin == scratch.path("log"))
            #expect(other.tally.events == 0)
            #expect(other.tally.duplicates == 3)
        }
    }

    @Test("tell what is new under whichever name it is seen first, and once")
    func growth() throws {
        try scratch.write(entries(1..<3), to: "log")
        try scratch.write(entries(1..<3), to: "copy")
        var log = try follow("log")
        var copy = try follow("copy")
        #expect(try log.news() == [1, 2])
        #expect(try copy.news() == nil)
        try scratch.append(entries(3..<5), to: "copy")
        #expect(try copy.news() == [3, 4])
        try scratch.append(entries(3..<6), to: "log")
        #expect(try log.news() == [5])
        try scratch.append(entries(5..<6), to: "copy")
        #expect(try copy.news() == nil)
    }

    @Test("know an older state of a log, and go on where it ends")
    func olderState() throws {
        try scratch.write(entries(1..<3), to: "old")
        try scratch.write(entries(1..<5), to: "new")
        var old = try follow("old")
        var new = try follow("new")
        #expect(try old.news() == [1, 2])
        #expect(try new.news() == [3, 4])
        #expect(new.twin == scratch.path("old"))
    }

    @Test("know a log that was turned away under the name of another")
    func rotation() throws {
        try scratch.write(entries(1..<3), to: "log.1")
        try scratch.write(entries(3..<5), to: "log")
        var older = try follow("log.1")
        var newer = try follow("log")
        #expect(try older.news() == [1, 2])
        #expect(try newer.news() == [3, 4])
        try scratch.append(entries(5..<6), to: "log")
        try scratch.shell(
            "cd '\(scratch.folder.path)' && rm log.1 && mv log log.1"
        ).waitUntilExit()
        try scratch.write(entries(6..<8), to: "log")
        var seconds: [Int64] = []
        for _ in 0..<4 {
            seconds += try older.news() ?? []
            seconds += try newer.news() ?? []
        }
        #expect(seconds == [5, 6, 7])
    }

    @Test("are two when they only begin alike")
    func alike() throws {
        let start = "1|NONE|NONE|NONE|QUEUESTART|\n"
        try scratch.write(start + entries(2..<4), to: "a")
        try scratch.write(start + entries(5..<7), to: "b")
        var a = try follow("a")
        var b = try follow("b")
        #expect(try a.news() == [1, 2, 3])
        #expect(try b.news() == [1, 5, 6])
        #expect(b.twin == nil)
    }
}
