import Testing

@Suite("Package.swift") struct ManifestTests {
    private static let manifest = Repository.text(of: "Package.swift") ?? ""

    /// The text from `start` to the bracket that closes the one `start` ends with.
    private static func call(_ start: String) -> Substring? {
        guard let found = manifest.firstRange(of: start) else { return nil }
        var depth = 1
        let rest = manifest[found.upperBound...]
        let end = rest.firstIndex { letter in
            if letter == "(" { depth += 1 }
            if letter == ")" { depth -= 1 }
            return depth == 0
        }
        return end.map { rest[..<$0] }
    }

    /// The quoted words of a target, without the one behind each `package:`.
    private static func dependencies(of module: String) -> Set<String>? {
        let body =
            call("module(\"\(module)\"")
            ?? call("executableTarget(\n            name: \"\(module)\"")
        guard let body else { return nil }
        let withoutPackages = body.replacing(/package: "[^"]*"/, with: "")
        return Set(withoutPackages.matches(of: /"([^"]+)"/).map { String($0.output.1) })
    }

    @Test(
        "gives each module the neighbours of the table and no other",
        arguments: ModuleTable.rules.map(\.name))
    func agreesWithTheTable(module: String) throws {
        let rule = try #require(ModuleTable.rules.first { $0.name == module })
        guard module != "CTerminal" else { return }
        let declared = try #require(
            Self.dependencies(of: module), "Package.swift has no row for \(module).")
        let expected = rule.allowed.subtracting(ModuleTable.system)
        for extra in declared.subtracting(expected) {
            Issue.record(
                "Package.swift lets \(module) see \(extra), which the table does not: take it out.")
        }
        for missing in expected.subtracting(declared) {
            Issue.record(
                "The table lets \(module) see \(missing), Package.swift does not: make them agree.")
        }
    }

    @Test("treats every warning as an error")
    func isStrict() {
        for flag in [
            "treatAllWarnings(as: .error)", "ExistentialAny", "InternalImportsByDefault",
            "MemberImportVisibility",
        ] {
            #expect(
                Self.manifest.contains(flag),
                "Package.swift no longer asks for \(flag): put it back.")
        }
    }

    @Test("has a test target for every folder of tests")
    func runsEveryTest() {
        let folders = Set(
            Repository.paths(under: "Tests").filter { $0.hasSuffix(".swift") }
                .map { String($0.split(separator: "/")[1]) }.filter { $0.hasSuffix("Tests") })
        for folder in folders {
            let module = String(folder.dropLast("Tests".count))
            let isNamed =
                Self.manifest.contains("\"\(folder)\"")
                || Self.manifest.contains("of: \"\(module)\"")
            if !isNamed {
                Issue.record(
                    "Package.swift has no target for Tests/\(folder): its tests never run.")
            }
        }
    }
}
