import Foundation
import Testing

/// The real program, run with arguments and standard input as a shell would.
struct Program {
    let code: Int32
    let output: String
    let errors: String

    /// Beside the tests in the folder that they were built into.
    private static let path: URL = {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("floorwalker")
    }()

    /// - Parameter output: where standard output goes in place of `output`, such as `/dev/full`.
    init(
        _ arguments: [String], input: String = "", output: String? = nil
    ) throws {
        try self.init(Self.path, arguments, input: input, output: output)
    }

    init(_ arguments: String..., input: String = "", home: [String: String] = [:]) throws {
        try self.init(Self.path, arguments, input: input, output: nil, home: home)
    }

    /// The shell itself.
    static func bash(_ arguments: String...) throws -> Program {
        try Program(URL(fileURLWithPath: "/bin/bash"), arguments, input: "", output: nil)
    }

    /// A pipe that begins with the program; after its output come the codes of all its parts.
    static func shell(_ pipe: String) throws -> Program {
        let line = "'\(path.path)' \(pipe); echo \"${PIPESTATUS[@]}\""
        return try Program(URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: "", output: nil)
    }

    private init(
        _ executable: URL, _ arguments: [String], input: String, output: String?,
        home: [String: String] = [:]
    ) throws {
        let folder = try Folder()
        for (name, content) in home { _ = try folder.file(name, content) }
        let inputFile = try folder.file("input", input)
        let outputPath = try output ?? folder.file("output", "")
        let errorPath = try folder.file("errors", "")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["LANG": "C.UTF-8", "HOME": folder.path, "TZ": "UTC"]
        process.standardInput = FileHandle(forReadingAtPath: inputFile)
        process.standardOutput = FileHandle(forWritingAtPath: outputPath)
        process.standardError = FileHandle(forWritingAtPath: errorPath)
        try process.run()
        process.waitUntilExit()
        code = process.terminationReason == .exit ? process.terminationStatus : -1
        self.output = output == nil ? try String(contentsOfFile: outputPath, encoding: .utf8) : ""
        errors = try String(contentsOfFile: errorPath, encoding: .utf8)
    }
}

/// A folder of its own, gone with the value.
final class Folder {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("floorwalker-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and returns its path.
    func file(_ name: String, _ content: String) throws -> String {
        let place = URL(fileURLWithPath: "\(path)/\(name)").deletingLastPathComponent()
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try content.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
        return "\(path)/\(name)"
    }
}
