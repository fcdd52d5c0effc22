import Foundation

/// The file system of a PBX, made up below a folder.
struct MadeUpMachine {
    let folder: Folder
    var root: String { folder.path }

    static let log = "/var/log/asterisk/queue_log"

    /// - Parameter files: texts by their paths.
    init(_ files: [String: String] = [:]) throws {
        folder = try Folder()
        for (path, text) in files { try write(text, to: path) }
    }

    func write(_ text: String, to path: String) throws {
        let place = (root + path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: true)
        try text.write(toFile: root + path, atomically: false, encoding: .utf8)
    }

    /// Sets back when a file was written.
    func age(_ path: String, by seconds: Double) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: root + path)
    }

    /// What the doctor says of it, by subject: `watch  members …`, lines joined by blanks.
    func examined(_ arguments: String...) throws -> (code: Int32, lines: [String: String]) {
        let run = try Program(["doctor", "--root", root] + arguments)
        var lines: [String: String] = [:]
        var subject = ""
        for line in run.output.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if !line.hasPrefix(" ") {
                subject = words[1]
                lines[subject] = words.joined(separator: " ")
            } else {
                lines[subject, default: ""] += " " + words.joined(separator: " ")
            }
        }
        return (run.code, lines)
    }
}
