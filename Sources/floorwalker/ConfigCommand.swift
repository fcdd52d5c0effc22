import ArgumentParser
import Periods
import Settings
import Text
import Vocabulary

/// `floorwalker config`: what is configured, and whether it is right.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: Catalogue.command(AbstractPhrase.config),
        subcommands: [Check.self, Print.self, Init.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Catalogue.command(AbstractPhrase.configCheck))

        @OptionGroup var options: ConfigOptions

        func run() throws {
            try CommandFailure.reported { () throws(CommandFailure) in
                let configuration = try options.load()
                _ = try SiteCalendar(configuredBy: configuration)
                try DeskFiles().check(configuration)
                let name = configuration.file
                let answer = Catalogue.command(CommandPhrase.noProblems(in: name))
                try ReportOutput(path: nil).write(Array("\(answer)\n".utf8))
            }
        }
    }

    struct Print: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Catalogue.command(AbstractPhrase.configPrint))

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
            throw CommandFailure(.configuration, .badZone(error.name, key: "tz"))
        }
    }
}
