import Foundation
import Testing

@Suite("The manual page")
struct ManualTests {
    /// The page without the marks of its typesetting.
    private static func page() throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = tests.appendingPathComponent("../../config/floorwalker.1")
        return try String(contentsOf: file, encoding: .utf8).replacing("\\-", with: "-")
    }

    private static func options(in text: String) -> Set<String> {
        Set(text.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
    }

    @Test(
        "names every option of a command",
        arguments: [
            "watch", "demo", "report", "check", "doctor", "simulate", "config check",
            "config print", "config init",
        ])
    func everyOption(command: String) throws {
        let help = try Program(command.split(separator: " ").map(String.init) + ["--help"])
        let missing = Self.options(in: help.output).subtracting(Self.options(in: try Self.page()))
        #expect(missing.isEmpty)
    }

    @Test("names no option that there is not")
    func noOther() throws {
        var known: Set = ["--help", "--version"]
        for command in ["watch", "demo", "report", "check", "doctor", "simulate"] {
            known.formUnion(Self.options(in: try Program(command, "--help").output))
        }
        #expect(Self.options(in: try Self.page()).subtracting(known) == [])
    }

    @Test("names every exit code")
    func codes() throws {
        let page = try Self.page()
        for code in [64, 65, 66, 69, 70, 74, 77, 78, 130] { #expect(page.contains("\n\(code)|")) }
    }
}
