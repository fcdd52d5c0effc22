import ArgumentParser
import Text

/// The command line of the front end.
@main
struct Floorwalker: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "floorwalker",
        abstract: Catalogue.command(AbstractPhrase.program),
        version: "0.1.0",
        subcommands: [
            WatchCommand.self, DemoCommand.self, ReportCommand.self, SimulateCommand.self,
            CheckCommand.self, ConfigCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: WatchCommand.self)
}
