import Testing

@Suite("Imports") struct LayeringTests {
    @Test("are read from the sources as they are written")
    func readsImportLines() {
        #expect(
            Import(line: "public import Vocabulary")
                == Import(prefix: "public", module: "Vocabulary"))
        #expect(
            Import(line: "import struct Foundation.Date")
                == Import(prefix: "", module: "Foundation"))
        #expect(
            Import(line: "@testable import Text") == Import(prefix: "@testable", module: "Text"))
        #expect(Import(line: "    let important = 3") == nil)
    }

    @Test("point only along the table of modules", arguments: ModuleTable.rules.map(\.name))
    func followTheTable(module: String) throws {
        let rule = try #require(ModuleTable.rules.first { $0.name == module })
        for file in Repository.sources where file.module == module {
            for line in file.imports where !rule.allowed.contains(line.module) {
                Issue.record(
                    """
                    \(file.path) imports \(line.module), which \(module) may not. Move what needs it \
                    to a module that may, or change the table in Sources/ARCHITECTURE.md and \
                    ModuleTable.swift together and say why in the commit.
                    """)
            }
        }
    }

    @Test("of system libraries stay in the files that were given them")
    func keepSystemLibrariesInTheirFiles() {
        for file in Repository.sources {
            for line in file.imports {
                guard let places = ModuleTable.onlyIn[file.module]?[line.module],
                    !places.contains(file.name)
                else { continue }
                Issue.record(
                    """
                    \(file.path) imports \(line.module); in \(file.module) only \
                    \(places.sorted().joined(separator: ", ")) may. Ask that file instead.
                    """)
            }
        }
    }

    @Test("show no library of others in a public interface")
    func exportOnlyOurOwn() {
        let ours = Set(ModuleTable.rules.map(\.name))
        for file in Repository.sources {
            for line in file.imports {
                let isOpen = ours.union(ModuleTable.system).contains(line.module)
                let isOurs = isOpen && line.module != "CTerminal"
                let isFine = isOurs ? ["", "public", "internal"] : ["", "internal"]
                if isFine.contains(line.prefix) { continue }
                Issue.record(
                    """
                    \(file.path) says "\(line.prefix) import \(line.module)": a library of others is \
                    imported without a prefix, one of ours or the system's with `public` at most. Keep its types \
                    out of the public interface.
                    """)
            }
        }
    }

    @Test("belong to modules that the table knows")
    func knowEveryModule() {
        let folders = Set(
            Repository.paths(under: "Sources").filter { $0.contains("/") }
                .map { String($0.split(separator: "/")[1]) }
        )
        .filter { !$0.hasSuffix(".md") }
        for folder in folders.subtracting(ModuleTable.rules.map(\.name)) {
            Issue.record(
                "Sources/\(folder) is in no table: add it to ModuleTable.swift and ARCHITECTURE.md."
            )
        }
    }
}
