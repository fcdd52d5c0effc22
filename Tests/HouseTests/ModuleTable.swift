/// Who may import whom: the table of `Sources/ARCHITECTURE.md` as the tests know it.
struct ModuleRule {
    let name: String
    /// Modules of this package.
    let inside: Set<String>
    /// Libraries from elsewhere, by the product or the system's name.
    let outside: Set<String>

    init(_ name: String, _ inside: Set<String> = [], outside: Set<String> = []) {
        self.name = name
        self.inside = inside
        self.outside = outside
    }

    var allowed: Set<String> { inside.union(outside) }
}

enum ModuleTable {
    private static let core: Set<String> = [
        "Vocabulary", "Metrics", "Periods", "Formats", "FloorEngine", "Simulation", "Text",
        "Drawing", "Screens", "Reports",
    ]

    static let rules = [
        ModuleRule("Vocabulary", outside: ["Synchronization"]),
        ModuleRule("Metrics", ["Vocabulary"]),
        ModuleRule("Periods", ["Vocabulary"], outside: ["Foundation"]),
        ModuleRule("Formats", ["Vocabulary"], outside: ["Glibc"]),
        ModuleRule("FloorEngine", ["Vocabulary", "Metrics", "Periods"]),
        ModuleRule("Simulation", ["Vocabulary", "Periods"]),
        ModuleRule("Text", ["Vocabulary"]),
        ModuleRule("Drawing", ["Text"]),
        ModuleRule("Screens", ["Vocabulary", "Text", "Drawing"]),
        ModuleRule("Reports", ["Vocabulary", "Text"]),
        ModuleRule("Settings", ["Vocabulary"], outside: ["Foundation", "TOMLKit"]),
        ModuleRule(
            "Intake", ["Vocabulary", "Formats"],
            outside: ["Foundation", "Glibc", "Synchronization"]),
        ModuleRule("CTerminal"),
        ModuleRule(
            "Curses", ["Drawing", "CTerminal"], outside: ["Glibc", "Dispatch", "Synchronization"]),
        ModuleRule(
            "floorwalker", core.union(["Settings", "Intake", "Curses"]),
            outside: ["ArgumentParser", "Foundation", "Glibc", "Dispatch", "Synchronization"]),
    ]

    /// What every system has: no dependency of the package.
    static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

    /// A system library that a module may import in these files only.
    static let onlyIn: [String: [String: Set<String>]] = [
        "Formats": ["Glibc": ["ByteSearch.swift"]]
    ]
}
