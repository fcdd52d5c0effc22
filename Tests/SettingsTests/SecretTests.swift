import Foundation
import Settings
import Testing
import Vocabulary

@Suite("A secret in a configuration")
struct SecretTests {
    private func load(_ text: String, mode: Int) throws -> Configuration {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "config.toml")
        try text.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: file.path)
        return try Configuration.load(file: file.path, environment: [:])
    }

    @Test("is taken from a file that only its owner may read", arguments: [0o600, 0o400, 0o700])
    func owner(mode: Int) throws {
        #expect(try load("kiosk_pin = \"2468\"", mode: mode).wall.pin == "2468")
    }

    @Test(
        "is refused in any other, with its line and what to do",
        arguments: [0o640, 0o604, 0o644, 0o620])
    func others(mode: Int) throws {
        let error = #expect(throws: ConfigurationError.self) {
            try load("mono = true\nkiosk_pin = \"2468\"", mode: mode)
        }
        let problem = try #require(error?.problems.first)
        #expect(error?.problems.count == 1)
        #expect(problem.description.hasPrefix("line 2: kiosk_pin: a secret, and others than its "))
        #expect(problem.description.contains("chmod 600 /"))
        #expect(!problem.description.contains("2468"))
    }

    @Test("keeps no file without one from being read by anybody")
    func none() throws {
        #expect(try load("mono = true", mode: 0o644).mono)
    }

    @Test("is never printed")
    func printed() throws {
        let configuration = try Configuration(
            checking: "kiosk_pin = \"2468\"", file: "test.toml")
        #expect(!configuration.text.contains("2468"))
        #expect(!configuration.commented(under: []).contains("kiosk_pin = \"2468\"\n#"))
    }
}
