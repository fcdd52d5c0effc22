import ArgumentParser
import Periods
import Settings
import Vocabulary

/// `floorwalker config`: what is configured, and whether it is right.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Check, print or begin the configuration.",
        subcommands: [Check.self, Print.self, Init.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether file and options are right, and all that is wrong with them.")

        @OptionGroup var options: ConfigOptions

        func run() throws {
            try CommandFailure.reported { () throws(CommandFailure) in
                let configuration = try options.load()
                _ = try SiteCalendar(configuredBy: configuration)
                let name = configuration.file ?? "defaults"
                try ReportOutput(path: nil).write(Array("\(name): no problems\n".utf8))
            }
        }
    }

    struct Print: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print every key with the value in force, as a configuration file.")

        @OptionGroup var options: ConfigOptions

        func run() throws {
            try CommandFailure.reported { () throws(CommandFailure) in
                let configuration = try options.load()
                try ReportOutput(path: nil).write(Array(configuration.text.utf8))
            }
        }
    }
}

extension SiteCalendar {
    /// The calendar of the configured zone.
    init(configuredBy configuration: Configuration) throws(CommandFailure) {
        do throws(UnknownZone) {
            try self.init(rules: configuration.definitions.time)
        } catch {
            throw CommandFailure(.configuration, "tz: \(error.description)")
        }
    }
}
