import Testing

@Suite("The code of the sources") struct ForbiddenCallTests {
    private struct Ban {
        let pattern: String
        let advice: String
        /// Modules where it is allowed after all.
        var except: Set<String> = []
    }

    private static let bans = [
        Ban(
            pattern: "print(", advice: "return text to the command that writes it",
            except: ["floorwalker"]),
        Ban(pattern: "Date()", advice: "take `now` as an argument", except: ["floorwalker"]),
        Ban(pattern: "try!", advice: "throw a typed error, or use a type that cannot fail"),
        Ban(pattern: "try?", advice: "catch the error and count or show it"),
        Ban(
            pattern: "fatalError(",
            advice: "make the state impossible, or use a precondition with its reason"),
        Ban(
            pattern: "@unchecked",
            advice: "make the value Sendable; only the terminal's executor may", except: ["Curses"]),
        Ban(pattern: "nonisolated(unsafe)", advice: "use a Mutex or an actor"),
        Ban(pattern: "unsafeBitCast", advice: "convert the value", except: ["Curses"]),
    ]

    @Test("makes no call that hides a failure, reads a clock or prints")
    func avoidsForbiddenCalls() {
        for file in Repository.sources {
            let code = file.code
            for ban in Self.bans where !ban.except.contains(file.module) {
                if Self.occurs(ban.pattern, in: code) {
                    Issue.record("\(file.path) says \(ban.pattern): \(ban.advice).")
                }
            }
        }
    }

    /// A word of its own: `footprint(` is not `print(`.
    private static func occurs(_ pattern: String, in code: String) -> Bool {
        code.ranges(of: pattern).contains { range in
            let before = code[..<range.lowerBound].last
            return before.map { !$0.isLetter && $0 != "_" && $0 != "." } ?? true
        }
    }

    @Test("holds unsafe pointers in Curses and in the search for bytes only")
    func keepsPointersInTheirPlaces() {
        for file in Repository.sources
        where file.module != "Curses" && file.path != "Sources/Formats/ByteSearch.swift" {
            let pointers = file.code.contains(
                /\bUnsafe\w*(Pointer|Raw)|withUnsafe|withMemoryRebound/)
            if pointers {
                Issue.record("\(file.path) handles raw memory: use Span, or ask ByteSearch.swift.")
            }
        }
    }

    @Test("leaves nothing for later")
    func isFinished() {
        let marks = ["TO" + "DO", "FIX" + "ME"]
        for file in Repository.sources + Repository.tests {
            for mark in marks where file.text.contains(mark) {
                Issue.record("\(file.path) says \(mark): do it now, or delete it.")
            }
        }
    }
}
