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
        commandName: "report", abstract: Catalogue.command(AbstractPhrase.report),
        discussion: Catalogue.command(AbstractPhrase.reportMore))

    @Argument(
        help: ArgumentHelp(.reportSources, valueName: "file"))
    var files: [String] = []

    @OptionGroup var wishes: ReportWishes
    @OptionGroup var options: ConfigOptions

    @Option(name: .customLong("format"), help: ArgumentHelp(.reportFormat))
    var formatName = "text"

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(.output, valueName: "file"))
    var output: String?

    func run() throws {
        try CommandFailure.reported { () throws(CommandFailure) in
            let format = try format()
            let configuration = try options.load()
            let language = try options.language(configuration)
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
        throw CommandFailure(.usage, .badReportFormat(formatName))
    }

    /// The files named, else the configured sources, else the log where Asterisk keeps it.
    private func sources(_ configuration: Configuration) throws(CommandFailure) -> [SourceName] {
        var texts = files.isEmpty ? configuration.sources : files
        let usual = "/var/log/asterisk/queue_log"
        if texts.isEmpty, SystemFiles().mayHold(usual) { texts = [usual] }
        guard !texts.isEmpty else {
            throw CommandFailure(.inputNotFound, .nothingToReport)
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
