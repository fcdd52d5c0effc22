import ArgumentParser
import FloorEngine
import Foundation
import Intake
import Periods
import Reports
import Settings
import Text
import Vocabulary

/// `floorwalker report`: the figures of a period as text, json or csv.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print the figures of a period.",
        discussion: """
            Files named here are read whole, merged by time, and covered from their first event to \
            their last unless a period is named. Without a file it is the configuration's sources, \
            today. Nothing is kept.
            """)

    @Argument(
        help: ArgumentHelp(
            "A queue_log, events or survey answers, packed or not: PATH, queue-log:PATH, events:PATH, "
                + "surveys:PATH, or -.",
            valueName: "file"))
    var files: [String] = []

    @OptionGroup var wishes: ReportWishes
    @OptionGroup var options: ConfigOptions

    @Option(name: .customLong("format"), help: "text, json or csv.")
    var formatName = "text"

    @Option(help: "The language of text: en.")
    var lang: String?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write to this file.", valueName: "file"))
    var output: String?

    func run() throws {
        try CommandFailure.reported { () throws(CommandFailure) in
            let format = try format()
            let configuration = try options.load()
            let language = try Wish.language(lang ?? configuration.language)
            let plan = try wishes.plan(
                intervalMinutes: configuration.definitions.time.intervalMinutes)
            let reader = ReportReader(
                configuration: configuration,
                calendar: try SiteCalendar(configuredBy: configuration),
                sources: try sources(configuration))
            let report =
                files.isEmpty
                ? try reader.report(plan, live: Instant(Date())) : try reader.report(plan)
            let text = rendered(report, as: format, say: Catalogue(language))
            try ReportOutput(path: output).write(Array(text.utf8))
        }
    }
}

extension ReportCommand {
    private func format() throws(CommandFailure) -> ReportFormat {
        if let format = ReportFormat(rawValue: formatName) { return format }
        throw CommandFailure(
            .usage,
            "--format \(formatName): this version writes text, json and csv; use one of them")
    }

    /// The files named, else the configured sources, else the log where Asterisk keeps it.
    private func sources(_ configuration: Configuration) throws(CommandFailure) -> [SourceName] {
        var texts = files.isEmpty ? configuration.sources : files
        let usual = "/var/log/asterisk/queue_log"
        if texts.isEmpty, SystemFiles().mayHold(usual) { texts = [usual] }
        guard !texts.isEmpty else {
            throw CommandFailure(
                .inputNotFound, "nothing to report on; name a file, or sources in the configuration"
            )
        }
        var names: [SourceName] = []
        for text in texts {
            do throws(IntakeError) {
                names.append(try SourceName(parsing: text))
            } catch {
                throw CommandFailure(error)
            }
        }
        return names
    }
}
