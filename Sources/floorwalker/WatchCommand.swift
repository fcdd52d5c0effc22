import ArgumentParser

/// `floorwalker watch`: the live board.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Show the live board (the default command).",
        discussion: """
            Files named here are read whole and then followed. Without one it is the configuration's \
            sources, else /var/log/asterisk/queue_log, else a simulated centre.
            """)

    @Argument(
        help: ArgumentHelp(
            "A queue_log, events or survey answers: PATH, queue-log:PATH, events:PATH, surveys:PATH, "
                + "or - for standard input.",
            valueName: "source"))
    var sources: [String] = []

    @OptionGroup var options: WatchOptions

    func run() async throws {
        try await CommandFailure.reported { () async throws(CommandFailure) -> ExitCode in
            let plan = try WatchPlan(options)
            guard let sources = try WatchSources.choose(sources, plan.configuration) else {
                return try await WatchRun(plan, demoSeed: 1).run()
            }
            return try await WatchRun(plan, logs: sources).run()
        }
    }
}
