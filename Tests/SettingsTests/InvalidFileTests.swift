import Foundation
import Settings
import Testing

/// Every mistake is a file in `Invalid`, with the message it deserves beside it.
@Suite("An invalid file")
struct InvalidFileTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Invalid")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".toml") }.sorted()
    }

    @Test("gives its message", arguments: try names())
    func message(name: String) throws {
        let file = Self.folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        let message = file.deletingPathExtension().appendingPathExtension("txt")
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration(checking: text, file: name)
        }
        #expect(
            try error.map { $0.description + "\n" } == String(contentsOf: message, encoding: .utf8))
    }

    @Test("is one of many")
    func many() throws {
        #expect(try Self.names().count >= 25)
    }

    @Test("that holds a zero byte is refused, and not read up to it")
    func zeroByte() {
        #expect(throws: ConfigurationError.self) {
            try Configuration(checking: "mono = true\0\nmono = 3", file: "zero.toml")
        }
    }
}
