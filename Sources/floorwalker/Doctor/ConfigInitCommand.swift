import ArgumentParser
import Intake
import Periods
import Settings
import Text
import Vocabulary

extension ConfigCommand {
    /// `floorwalker config init`: a configuration to begin with.
    struct Init: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Catalogue.command(AbstractPhrase.configInit),
            discussion: Catalogue.command(AbstractPhrase.configInitMore))

        @Argument(
            help: ArgumentHelp(.initSource, valueName: "source"))
        var sources: [String] = []

        @OptionGroup var options: ConfigOptions

        func run() throws {
            try CommandFailure.reported { () throws(CommandFailure) in
                let base = try options.load()
                let names = Names()
                let readings = try sources(base).map { source throws(CommandFailure) in
                    let reading = SourceReading(source, base, names: names)
                    if let failure = reading.failure { throw failure }
                    return reading
                }
                let start = Outset(
                    base: base, readings: readings, setup: AsteriskSetup(SystemFiles()),
                    zone: try SiteCalendar(configuredBy: base).zone)
                let text = start.configuration.commented(under: start.notes.map(sanitised))
                try ReportOutput(path: nil).write(Array(text.utf8))
            }
        }

        private func sources(_ base: Configuration) throws(CommandFailure) -> [SourceName] {
            let found = LogPlace.found(AsteriskSetup(SystemFiles()), SystemFiles())?.path
            var texts = sources.isEmpty ? base.sources : sources
            if texts.isEmpty, let found { texts = [found] }
            guard !texts.isEmpty else {
                throw CommandFailure(.inputNotFound, .noLogForInit)
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
}
