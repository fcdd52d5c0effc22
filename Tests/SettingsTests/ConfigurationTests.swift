import Foundation
import Settings
import Testing
import Vocabulary

@Suite("A configuration")
struct ConfigurationTests {
    @Test("of an empty file is the defaults")
    func empty() throws {
        var expected = Configuration()
        expected.file = "test.toml"
        #expect(try Configuration(checking: "# nothing\n", file: "test.toml") == expected)
    }

    @Test("gives a queue what the site has, whatever stands first")
    func queueAfterSite() throws {
        let configuration = try Configuration(
            checking: """
                queue.sales.sl_threshold_s = 30
                short_abandon_s = 3
                sl_target = 85
                goal.sl.queue.sales.watch = 90
                """, file: "test.toml")
        let sales = configuration.definitions.service(ofQueue: "sales")
        #expect(sales.threshold == .seconds(30))
        #expect(sales.shortAbandon == .seconds(3))
        let goal = configuration.definitions.goals.queues["sales"]?[.sl]
        #expect(goal?.target == 85)
        #expect(goal?.watch == 90)
    }

    @Test("caps S at T and says so")
    func capped() throws {
        let configuration = try Configuration(
            checking: "short_abandon_s = 30\nqueue.\"a b\".sl_threshold_s = 2.5", file: "test.toml")
        #expect(configuration.definitions.service.shortAbandon == .seconds(20))
        let queue = configuration.definitions.service(ofQueue: "a b")
        #expect(queue.shortAbandon == .milliseconds(2500))
        #expect(
            configuration.warnings.map(\.description) == [
                "short_abandon_s of 30 is longer than sl_threshold_s; 20 is used",
                #"queue."a b": short_abandon_s of 30 is longer than sl_threshold_s; 2.5 is used"#,
            ])
    }

    @Test("takes shifts as tables of their own")
    func shiftTables() throws {
        let configuration = try Configuration(
            checking: """
                [[shifts]]
                name = "Early"
                start = "06:00"
                end = "14:00"
                [[shifts]]
                name = "Late"
                start = "14:00"
                end = "22:00"
                """, file: "test.toml")
        #expect(configuration.definitions.time.shifts.map(\.name) == ["Early", "Late"])
    }

    @Test("printed and read again is the same")
    func roundTrip() throws {
        // Secrets are not printed.
        for line in KeyTests.effects.map(\.line) where !line.hasPrefix("kiosk_pin") {
            let configuration = try Configuration(checking: line, file: "test.toml")
            #expect(
                try Configuration(checking: configuration.text, file: "test.toml") == configuration)
        }
    }

    @Test("named as a file that is not there says so")
    func missingFile() throws {
        #expect(throws: ConfigurationError.self) {
            try Configuration.load(file: "/nowhere/floorwalker.toml", environment: [:])
        }
        do throws(ConfigurationError) {
            _ = try Configuration.load(
                file: "/nowhere/floorwalker.toml", sets: ["z=0"], environment: [:])
        } catch {
            #expect(
                error.description == """
                    /nowhere/floorwalker.toml: 1 problem
                      there is no such file
                    command line: 1 problem
                      --set z=0: found 0, expected a number from 1 to 10
                    """)
        }
    }

    @Test("is looked for in the user's folder, then in the machine's")
    func standardFiles() {
        let machine = "/etc/floorwalker/config.toml"
        #expect(
            Configuration.standardFiles(environment: ["XDG_CONFIG_HOME": "/x", "HOME": "/h"])
                == ["/x/floorwalker/config.toml", machine])
        #expect(
            Configuration.standardFiles(environment: ["XDG_CONFIG_HOME": "", "HOME": "/h"])
                == ["/h/.config/floorwalker/config.toml", machine])
        #expect(Configuration.standardFiles(environment: [:]) == [machine])
    }

    @Test("is read from the user's folder")
    func found() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let file = folder.appending(path: "floorwalker/config.toml")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        try Data("refresh_s = 5".utf8).write(to: file)
        let environment = ["XDG_CONFIG_HOME": folder.path]
        let configuration = try Configuration.load(environment: environment)
        #expect(configuration.refresh == .seconds(5))
        #expect(configuration.file == file.path)
        try Data([0x7A, 0x20, 0x3D, 0xFF]).write(to: file)
        #expect(throws: ConfigurationError.self) {
            try Configuration.load(environment: environment)
        }
    }
}

@Suite("The sample")
struct SampleTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../config/floorwalker.toml")

    @Test("is what the list of keys prints")
    func printed() throws {
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == Configuration.sample)
    }

    @Test("changes nothing, as it is and with every default taken in")
    func defaults() throws {
        var expected = Configuration()
        expected.file = "sample.toml"
        let sample = Configuration.sample
        #expect(try Configuration(checking: sample, file: "sample.toml") == expected)
        let defaults = sample.split(separator: "\n").filter { !$0.hasPrefix("# ") }
            .map { $0.drop { $0 == "#" } }.joined(separator: "\n")
        #expect(try Configuration(checking: defaults, file: "sample.toml") == expected)
    }

    @Test("shows examples that can be read")
    func examples() throws {
        let mark = "# for example: "
        let examples = Configuration.sample.split(separator: "\n").filter { $0.hasPrefix(mark) }
        #expect(examples.count == 17)
        let text = examples.map { $0.dropFirst(mark.count) }.joined(separator: "\n")
        #expect(try Configuration(checking: text, file: "examples.toml") != Configuration())
    }

    @Test("is at most 100 columns wide")
    func width() {
        #expect(Configuration.sample.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
}
