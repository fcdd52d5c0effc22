import Formats
import Foundation
import Glibc
import Vocabulary

@testable import Intake

/// A folder of its own for one test, gone afterwards.
final class Scratch {
    let folder: URL
    let reading = Reading(names: Names())

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            // A folder left over in the system's own place for such things harms nobody.
        }
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func append(_ text: String, to name: String) throws {
        let file = try FileHandle(forWritingTo: folder.appending(path: name))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    func pack(_ name: String) throws { try shell("gzip -k '\(path(name))'").waitUntilExit() }

    /// A command at work.
    func shell(_ command: String) throws -> Process {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command]
        try shell.run()
        return shell
    }

    func source(_ name: String) throws -> SourceName { try SourceName(parsing: path(name)) }
}

/// Log lines of calls: one entry a second, starting in second `from`.
func entries(_ range: Range<Int>) -> String {
    range.map { "\($0)|c.\($0)|support|NONE|ENTERQUEUE||0555|1\n" }.joined()
}

extension EventBatch {
    /// The seconds of its events.
    var seconds: [Int64] { events.map { $0.time.milliseconds / 1000 } }
}

extension LogFile {
    /// The seconds of all events to the end of the file.
    mutating func readAll() throws(IntakeError) -> [Int64] {
        var seconds: [Int64] = []
        while let batch = try next() { seconds += batch.seconds }
        if let batch = try finish() { seconds += batch.seconds }
        return seconds
    }
}

extension SourceSequence {
    mutating func readAll() throws(IntakeError) -> [Int64] {
        var seconds: [Int64] = []
        while let batch = try next() { seconds += batch.seconds }
        return seconds
    }
}

extension LogFollower {
    /// The seconds of what is new, `nil` when there is nothing.
    mutating func news() throws(IntakeError) -> [Int64]? { try next()?.seconds }
}
