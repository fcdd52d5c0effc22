import ArgumentParser

/// `floorwalker demo`: the live board over a made-up centre.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show the board over a simulated centre; nothing is kept.",
        discussion: """
            The same seed, zone and time show the same centre, with a month behind it. Outside working \
            hours its clock begins on the last working afternoon, unless --now says otherwise.
            """)

    @Option(help: "Which of the possible centres.")
    var seed: UInt64 = 1

    @OptionGroup var options: WatchOptions

    func run() async throws {
        try await CommandFailure.reported { () async throws(CommandFailure) -> ExitCode in
            try await WatchRun(WatchPlan(options), demoSeed: seed).run()
        }
    }
}
