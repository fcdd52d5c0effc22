import Settings
import Testing

@Suite("A file of words")
struct WordFileTests {
    @Test("tells names, words and lines in the order of the lines")
    func entries() throws {
        let file = try WordFile(
            checking: """
                wall = "W"
                # comment
                help = ["?", "F1"]
                period_15m = 1
                [night]
                act = ["red", 9]
                """, file: "keys.toml")
        #expect(
            file.entries.map(\.path) == [["wall"], ["help"], ["period_15m"], ["night", "act"]])
        #expect(file.entries.map(\.words) == [["W"], ["?", "F1"], ["1"], ["red", "9"]])
        #expect(
            file.entries.map(\.place)
                == [1, 3, 4, 6].map { Problem.Place.file("keys.toml", line: $0) })
    }

    @Test(
        "is refused with the line where something else stands",
        arguments: ["wall = 1.5", "wall = [1.5]", "wall = 2026-01-01", "wall = [[\"a\"]]"])
    func noWords(line: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try WordFile(checking: "a = \"b\"\n\(line)", file: "keys.toml")
        }
        #expect(error?.description.contains("line 2: found ") == true)
    }

    @Test("is refused where it is no TOML")
    func noTOML() {
        #expect(throws: ConfigurationError.self) {
            try WordFile(checking: "wall = ", file: "keys.toml")
        }
    }

    @Test("need not be there")
    func missing() throws {
        #expect(try WordFile("keys.toml", environment: ["HOME": "/nonexistent"]) == nil)
    }
}
