import ArgumentParser
import Curses
import FloorEngine
import Formats
import Intake
import Reports
import Screens
import Settings
import Text
import Vocabulary

/// A board with its engine and all that feeds it, from the first picture to the last.
struct WatchRun {
    private let plan: WatchPlan
    private let engine: Engine
    private let feeds: [any WatchFeed]
    /// The report of the board's period, for machines that read the page.
    private let report: () throws(CommandFailure) -> Report

    init(_ plan: WatchPlan, logs: [SourceName]) throws(CommandFailure) {
        self.plan = plan.remembering()
        let definitions = plan.configuration.definitions
        let reading = try Reading(names: Names(), configuredBy: plan.configuration)
        let clock = plan.clock
        let say = Catalogue(plan.options.language)
        let engine = Engine(
            definitions: definitions, names: reading.names, calendar: plan.calendar,
            clock: clock.now, isDemo: false)
        feeds = try Self.feeds(logs, reading, to: engine, clock, say)
        self.engine = engine
        report = { () throws(CommandFailure) in
            let reader = ReportReader(
                configuration: plan.configuration, calendar: plan.calendar, sources: logs)
            return try reader.report(plan.reportPlan, live: clock.now())
        }
    }

    private static func feeds(
        _ logs: [SourceName], _ reading: Reading, to engine: Engine, _ clock: WatchClock,
        _ say: Catalogue
    ) throws(CommandFailure) -> [any WatchFeed] {
        var pipes: [any WatchFeed] = []
        var files: [(name: SourceName, source: SourceID)] = []
        for (index, name) in logs.enumerated() {
            let source = SourceID(UInt16(clamping: index + 1))
            if name.isPipe {
                pipes.append(PipeFeed(name, as: source, reading, to: engine, clock, say: say))
            } else {
                files.append((name, source))
            }
        }
        return [try FilesFeed(files, reading, to: engine, clock, say: say)] + pipes
    }

    init(_ plan: WatchPlan, demoSeed seed: UInt64) throws(CommandFailure) {
        let plan = plan.atWork
        let demo = try DemoPlan(seed: seed, plan)
        self.plan = plan.defined(by: demo.definitions)
        let names = Names()
        engine = Engine(
            definitions: demo.definitions, names: names, calendar: demo.calendar,
            clock: plan.clock.now, isDemo: true)
        feeds = [DemoFeed(demo, names, to: engine, plan.clock)]
        report = { () throws(CommandFailure) in demo.report(plan) }
    }

    /// Returns with what the program is to say to the shell.
    func run() async throws(CommandFailure) -> ExitCode {
        switch plan.output {
        case .page(let format):
            let text = format == .text ? try await page() : try document(as: format)
            try ReportOutput(path: nil).write(Array(text.utf8))
            return .success
        case .words(let isOnce):
            try await speak(once: isOnce)
            return .success
        case .terminal:
            return try await watch()
        }
    }
}

extension WatchRun {
    /// Feeds and engine are left to themselves at the end: a read from a disk that does not answer must
    /// not keep anybody from leaving.
    private func watch() async throws(CommandFailure) -> ExitCode {
        let session: WatchSession
        do throws(TerminalFault) {
            session = try await WatchSession(plan, asking: engine)
        } catch {
            throw CommandFailure(.configuration, saying: error)
        }
        await begin()
        return switch await session.run() {
        case .finished: .success
        case .interrupted: ExitCode(CommandFailure.Code.interrupted.rawValue)
        case .lost: ExitCode(CommandFailure.Code.readOrWrite.rawValue)
        }
    }

    private func speak(once isOnce: Bool) async throws(CommandFailure) {
        if isOnce { try await load() } else { await begin() }
        var session = SimpleSession(plan, asking: engine)
        try await session.run(once: isOnce)
    }

    /// From here on the sources are read and followed, and time passes.
    private func begin() async {
        for feed in feeds { await feed.announce() }
        Task { [feeds] in await Self.follow(feeds) }
        Task { [engine, clock = plan.clock] in
            await clock.everySecond { _ in await engine.tick() }
        }
    }

    private func load() async throws(CommandFailure) {
        for feed in feeds { try await feed.load() }
        await engine.tick()
    }

    private static func follow(_ feeds: [any WatchFeed]) async {
        await withDiscardingTaskGroup { group in
            for feed in feeds { group.addTask { await feed.follow() } }
        }
    }

    private func page() async throws(CommandFailure) -> String {
        try await load()
        return try await WatchPage(plan).text(from: engine)
    }

    private func document(as format: ReportFormat) throws(CommandFailure) -> String {
        rendered(try report(), as: format, say: Catalogue(plan.options.language))
    }
}

extension CommandFailure {
    /// The same for work that waits, and that ends with a code of its own.
    static func reported(
        by work: () async throws(CommandFailure) -> ExitCode
    ) async throws(ExitCode) {
        let code: ExitCode
        do throws(CommandFailure) {
            code = try await work()
        } catch {
            say(error.sentence())
            throw ExitCode(error.code.rawValue)
        }
        if code != .success { throw code }
    }
}
