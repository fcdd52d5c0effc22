import Foundation
import Testing

@testable import Screens

@Suite("The manual page")
struct ManualKeysTests {
    /// `FLOORWALKER_GOLDENS=write` writes the table anew.
    @Test("names every function of a key, with its keys")
    func functions() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../config/floorwalker.1")
        var page = try String(contentsOf: file, encoding: .utf8)
        let start =
            "Two functions on one key are refused. The functions, with their keys:\n.TS\ntab(|);\nl l.\n"
        let rows = Bindings.standard.functions.map { name, keys in
            "\(name)|\(keys.map(Self.typeset).joined(separator: " "))\n"
        }
        let table = start + rows.joined() + ".TE\n"
        if ProcessInfo.processInfo.environment["FLOORWALKER_GOLDENS"] == "write",
            let first = page.range(of: start),
            let end = page[first.upperBound...].range(of: ".TE\n")
        {
            page.replaceSubrange(first.lowerBound..<end.upperBound, with: table)
            try page.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(page.contains(table))
    }

    private static func typeset(_ key: String) -> String {
        key.replacing("-", with: "\\-").replacing("`", with: "\\(ga")
    }
}
