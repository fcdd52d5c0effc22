import ArgumentParser
import Curses
import Text

/// `floorwalker watch`: the live board.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: Catalogue.command(AbstractPhrase.watch),
        discussion: Catalogue.command(AbstractPhrase.watchMore))

    @Argument(
        help: ArgumentHelp(.watchSources, valueName: "source"))
    var sources: [String] = []

    @OptionGroup var options: WatchOptions

    func run() async throws {
        try await CommandFailure.reported { () async throws(CommandFailure) -> ExitCode in
            ProcessMemory.returnsWhatIsFreed()
            let plan = try WatchPlan(options)
            guard let sources = try WatchSources.choose(sources, plan.configuration) else {
                return try await WatchRun(plan, demoSeed: 1).run()
            }
            return try await WatchRun(plan, logs: sources).run()
        }
    }
}
