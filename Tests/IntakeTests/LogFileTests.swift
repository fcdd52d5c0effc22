import Formats
import Foundation
import Glibc
import Testing
import Vocabulary

@testable import Intake

@Suite("A log file")
struct LogFileTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func error(_ name: String) -> IntakeError? {
        #expect(throws: IntakeError.self) {
            var file = try LogFile(scratch.source(name), scratch.reading)
            _ = try file.readAll()
        }
    }

    @Test("is read to its end, with a last line that has no newline")
    func whole() throws {
        try scratch.write(entries(1..<4) + "4|c.4|support|NONE|ENTERQUEUE||0555|1", to: "log")
        var file = try LogFile(scratch.source("log"), scratch.reading)
        #expect(try file.readAll() == [1, 2, 3, 4])
        #expect(file.kind == .queueLog)
        #expect(file.tally.lines == 4)
    }

    @Test("is read in batches of a mebibyte of it")
    func batches() throws {
        let text = entries(0..<60_000)
        try scratch.write(text, to: "log")
        var file = try LogFile(scratch.source("log"), scratch.reading)
        var seconds: [Int64] = []
        var count = 0
        while let batch = try file.next() {
            seconds += batch.seconds
            count += 1
        }
        #expect(seconds == Array(0..<60_000))
        #expect(count == (text.utf8.count + (1 << 20) - 1) / (1 << 20))
        #expect(file.position == text.utf8.count)
    }

    @Test("may hold events, and shows it")
    func events() throws {
        try scratch.write("\n{\"t\":5,\"type\":\"source_restart\"}", to: "x")
        var file = try LogFile(scratch.source("x"), scratch.reading)
        #expect(try file.readAll() == [5])
        #expect(file.kind == .events)
    }

    @Test("may be empty")
    func empty() throws {
        try scratch.write("", to: "log")
        var file = try LogFile(scratch.source("log"), scratch.reading)
        #expect(try file.readAll() == [])
        #expect(file.tally == ReadTally())
    }

    @Test("may come through a pipe, packed or not", arguments: ["cat", "gzip -c"])
    func pipe(command: String) throws {
        try scratch.write(entries(0..<50_000), to: "log")
        try #require(mkfifo(scratch.path("pipe"), 0o600) == 0)
        let writer = try scratch.shell(
            "\(command) '\(scratch.path("log"))' > '\(scratch.path("pipe"))'")
        var sequence = SourceSequence([try scratch.source("pipe")], scratch.reading)
        #expect(try sequence.readAll() == Array(0..<50_000))
        writer.waitUntilExit()
        #expect(writer.terminationStatus == 0)
    }

    @Test("may be a pipe too short to show what it holds", arguments: ["printf ''", "printf 1"])
    func shortPipe(command: String) throws {
        try #require(mkfifo(scratch.path("pipe"), 0o600) == 0)
        let writer = try scratch.shell("\(command) > '\(scratch.path("pipe"))'")
        var file = try LogFile(
            SourceName(parsing: "queue-log:\(scratch.path("pipe"))"), scratch.reading)
        #expect(try file.readAll() == [])
        #expect(file.tally.lines == (command == "printf 1" ? 1 : 0))
        writer.waitUntilExit()
    }

    @Test("may be packed, whatever its name")
    func packed() throws {
        try scratch.write(entries(0..<50_000), to: "log")
        try scratch.pack("log")
        var file = try LogFile(scratch.source("log.gz"), scratch.reading)
        #expect(try file.readAll() == Array(0..<50_000))
    }

    @Test("says what is wrong with a damaged packed file, after what could be read")
    func damaged() throws {
        try scratch.write(entries(0..<50_000), to: "log")
        try scratch.pack("log")
        let bytes = try Data(contentsOf: scratch.folder.appending(path: "log.gz"))
        try bytes.prefix(bytes.count / 2).write(to: scratch.folder.appending(path: "half"))
        var file = try LogFile(scratch.source("half"), scratch.reading)
        var count = 0
        let error = #expect(throws: IntakeError.self) {
            while let batch = try file.next() { count += batch.events.count }
        }
        #expect(count > 0)
        #expect(error?.reason == .unpackingFailed)
        #expect(error?.exitCode == 65)
        #expect(error?.description.contains("unexpected end of file") == true)
    }

    @Test("says so when there is none")
    func missing() throws {
        #expect(
            error("none")?.description
                == "\(scratch.path("none")): there is no such file; check the path")
        #expect(error("none")?.exitCode == 66)
    }

    @Test("says so when it is a directory")
    func directory() {
        #expect(error("")?.reason == .isDirectory)
        #expect(error("")?.exitCode == 66)
    }

    @Test("names the command that grants it when it may not be read")
    func notPermitted() throws {
        try scratch.write(entries(1..<2), to: "log")
        let path = scratch.path("log")
        let group = try FileManager.default.attributesOfItem(atPath: path)[.groupOwnerAccountName]
        chmod(path, 0o040)
        let joining = IntakeError(opening: path, EACCES)
        #expect(joining.exitCode == 77)
        #expect(
            joining.description
                == "\(path): you may not read it; “sudo usermod -aG \(group ?? "") \(NSUserName())” "
                + "grants it from your next login on")
        chmod(path, 0)
        #expect(IntakeError(opening: path, EACCES).description.contains("setfacl -m u:"))
    }

    @Test("is refused when it is no log, naming the way to insist")
    func unrecognised() throws {
        try scratch.write("once upon a time\n", to: "tale")
        #expect(error("tale")?.reason == .unrecognised)
        #expect(error("tale")?.exitCode == 65)
    }

    @Test("is read as what its name says, whatever it looks like")
    func insisted() throws {
        try scratch.write("once upon a time\n", to: "tale")
        let name = try SourceName(parsing: "queue-log:" + scratch.path("tale"))
        var file = try LogFile(name, scratch.reading)
        #expect(try file.readAll() == [])
        #expect(file.tally.rejected == 1)
    }
}
