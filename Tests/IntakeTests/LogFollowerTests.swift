import Formats
import Foundation
import Testing
import Vocabulary

@testable import Intake

@Suite("A log that is followed")
struct LogFollowerTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func follow(_ text: String) throws -> LogFollower {
        try scratch.write(text, to: "log")
        return try LogFollower(scratch.source("log"), scratch.reading)
    }

    @Test("is read whole and then as it grows")
    func growth() throws {
        var log = try follow(entries(1..<3))
        #expect(try log.news() == [1, 2])
        #expect(try log.news() == nil)
        try scratch.append(entries(3..<5), to: "log")
        #expect(try log.news() == [3, 4])
        #expect(try log.news() == nil)
        #expect(log.notice == nil)
        #expect(log.tally.lines == 4)
    }

    @Test("waits for the rest of a line, cut anywhere", arguments: 1..<36)
    func halfLines(cut: Int) throws {
        let line = entries(7..<8)
        var log = try follow(String(line.prefix(cut)))
        #expect(try log.news() == nil)
        try scratch.append(String(line.dropFirst(cut)), to: "log")
        #expect(try log.news() == [7])
        #expect(log.tally.rejected == 0)
    }

    @Test("may begin empty")
    func empty() throws {
        var log = try follow("")
        #expect(try log.news() == nil)
        try scratch.append(entries(1..<2), to: "log")
        #expect(try log.news() == [1])
        #expect(log.kind == .queueLog)
    }

    @Test("says so when it vanishes, and goes on when it is back")
    func vanished() throws {
        var log = try follow(entries(1..<3))
        #expect(try log.news() == [1, 2])
        let path = scratch.path("log")
        try FileManager.default.moveItem(atPath: path, toPath: path + ".0")
        #expect(try log.news() == nil)
        #expect(log.notice?.description == "\(path) has vanished; waiting for it to come back")
        try scratch.append(entries(3..<4), to: "log.0")
        #expect(try log.news() == [3], "written before the rotation was known to the writer")
        try FileManager.default.moveItem(atPath: path + ".0", toPath: path)
        #expect(try log.news() == nil)
        #expect(log.notice == nil)
    }

    @Test("is followed into a new file, once something stands there")
    func rotated() throws {
        var log = try follow(entries(1..<3))
        #expect(try log.news() == [1, 2])
        let path = scratch.path("log")
        try FileManager.default.moveItem(atPath: path, toPath: path + ".0")
        try scratch.write("", to: "log")
        try scratch.append(entries(3..<4), to: "log.0")
        #expect(try log.news() == [3])
        #expect(try log.news() == nil)
        try scratch.append(entries(4..<6), to: "log")
        #expect(try log.news() == nil)
        #expect(log.notice?.description == "\(path) was replaced; reading on in the new file")
        #expect(try log.news() == [4, 5])
        #expect(try log.news() == nil)
        #expect(log.notice == nil)
        #expect(log.tally.events == 5)
    }

    @Test("is read from its start when it was emptied")
    func emptied() throws {
        var log = try follow(entries(1..<5))
        #expect(try log.news() == [1, 2, 3, 4])
        try scratch.write("", to: "log")
        #expect(try log.news() == nil)
        #expect(log.notice == .cutShort(path: scratch.path("log")))
        try scratch.append(entries(5..<7), to: "log")
        #expect(try log.news() == [5, 6])
    }

    @Test("counts nothing twice when the same file is put back or cut")
    func sameFile() throws {
        var log = try follow(entries(1..<5))
        #expect(try log.news() == [1, 2, 3, 4])
        try scratch.write(entries(1..<3), to: "log")
        #expect(try log.news() == nil)
        #expect(try log.news() == nil)
        try scratch.append(entries(8..<9), to: "log")
        #expect(try log.news() == [8])
        #expect(log.tally.events == 5)
        #expect(log.tally.duplicates == 2)
    }

    @Test("fails in a sentence when it is not there at the start")
    func missing() throws {
        #expect(throws: IntakeError.self) {
            _ = try LogFollower(scratch.source("none"), scratch.reading)
        }
    }
}
