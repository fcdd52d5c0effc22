import ArgumentParser
import Text

/// `floorwalker demo`: the live board over a made-up centre.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: Catalogue.command(AbstractPhrase.demo),
        discussion: Catalogue.command(AbstractPhrase.demoMore))

    @Option(help: ArgumentHelp(.seed))
    var seed: UInt64 = 1

    @OptionGroup var options: WatchOptions

    func run() async throws {
        try await CommandFailure.reported { () async throws(CommandFailure) -> ExitCode in
            try await WatchRun(WatchPlan(options), demoSeed: seed).run()
        }
    }
}
