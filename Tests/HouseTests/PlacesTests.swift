import Testing

@Suite("The repository") struct PlacesTests {
    @Test("keeps its top level small")
    func hasASmallTopLevel() throws {
        let allowed: Set = [
            "Package.swift", "Package.resolved", "README.md", "LICENSE", "Sources", "Tests",
            "config",
        ]
        for entry in try Repository.topLevel where !entry.hasPrefix(".") && !allowed.contains(entry)
        {
            Issue.record("\(entry) lies at the top level: move it into Sources, Tests or config.")
        }
    }

    @Test(
        "has what its README promises",
        arguments: [
            "config/floorwalker.toml", "Sources/ARCHITECTURE.md", "Tests/README.md", ".ci/run",
            ".github/CONTRIBUTING.md", ".github/CHANGELOG.md", ".swift-format", ".editorconfig",
        ])
    func hasItsPages(path: String) {
        #expect(Repository.exists(path), "\(path) is missing.")
    }

    @Test("names no folder of one person's machine")
    func namesNoPrivatePath() {
        let everywhere = ["/" + "work/", "/" + "root/", "/" + "home/"]
        for path in Self.committed {
            guard let text = Repository.text(of: path) else { continue }
            let isTest = path.hasPrefix("Tests/")
            let words = isTest ? everywhere : everywhere + ["/" + "tmp/"]
            for word in words where text.contains(word) {
                Issue.record(
                    "\(path) names \(word): take the path as an argument, or leave it out.")
            }
        }
    }

    private static var committed: [String] {
        let single = ["README.md", "Package.swift", ".editorconfig", ".swift-format", ".gitignore"]
        let folders = ["Sources", "Tests", "config", ".github", ".ci"]
        return single + folders.flatMap { Repository.paths(under: $0) }
    }

    @Test("describes every module on its map")
    func describesItsModules() {
        let map = Repository.text(of: "Sources/ARCHITECTURE.md") ?? ""
        for rule in ModuleTable.rules where !map.contains("`\(rule.name)`") {
            Issue.record(
                "Sources/ARCHITECTURE.md does not mention `\(rule.name)`: say what it is for.")
        }
    }

    @Test(
        "keeps its pages short",
        arguments: [
            ("README.md", 150), ("Sources/ARCHITECTURE.md", 150), (".github/CONTRIBUTING.md", 60),
        ])
    func keepsPagesShort(path: String, limit: Int) {
        let lines =
            (Repository.text(of: path) ?? "").split(
                separator: "\n", omittingEmptySubsequences: false
            ).count - 1
        #expect(lines <= limit, "\(path) has \(lines) lines, \(lines - limit) too many: say less.")
    }
}
