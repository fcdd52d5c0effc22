import ArgumentParser
import Foundation
import Settings

/// Where the configuration comes from, the same for all commands.
struct ConfigOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("Read this configuration file.", valueName: "file"))
    var file: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp("Set one key; may be given again.", valueName: "key=value"))
    var sets: [String] = []

    /// The configuration of file and options; what was corrected in it is said on standard error.
    func load() throws(CommandFailure) -> Configuration {
        do throws(ConfigurationError) {
            let configuration = try Configuration.load(
                file: file, sets: sets, environment: ProcessInfo.processInfo.environment)
            for warning in configuration.warnings { CommandFailure.say(warning) }
            return configuration
        } catch {
            throw CommandFailure(.configuration, error.description)
        }
    }
}
