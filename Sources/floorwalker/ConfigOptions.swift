import ArgumentParser
import Foundation
import Settings
import Text

/// Where the configuration comes from, the same for all commands.
struct ConfigOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(.configuration, valueName: "file"))
    var file: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(.set, valueName: "key=value"))
    var sets: [String] = []

    @Option(help: ArgumentHelp(.lang, valueName: "code"))
    var lang: String?

    /// The language of boards and reports: that of the option, else the configured one, else that of the
    /// environment.
    func language(_ configuration: Configuration) throws(CommandFailure) -> Language {
        if let lang { return try Wish.language(lang) }
        return Language(rawValue: configuration.language) ?? .ofCommand
    }

    /// Where each key of the configuration was set.
    var places: [String: Problem.Place] {
        Configuration.places(
            file: file, sets: sets, environment: ProcessInfo.processInfo.environment)
    }

    /// The configuration of file and options; what was corrected in it is said on standard error.
    func load() throws(CommandFailure) -> Configuration {
        if let lang { _ = try Wish.language(lang) }
        do throws(ConfigurationError) {
            let configuration = try Configuration.load(
                file: file, sets: sets, environment: ProcessInfo.processInfo.environment)
            for warning in configuration.warnings {
                CommandFailure.say(Catalogue.command(warning))
            }
            return configuration
        } catch {
            throw CommandFailure(.configuration, saying: error)
        }
    }
}
