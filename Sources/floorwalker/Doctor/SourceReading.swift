import Formats
import Intake
import Settings
import Vocabulary

/// One source read whole, for what it speaks of.
struct SourceReading {
    let source: SourceName
    let names: Names
    private(set) var census = Census()
    private(set) var tally = ReadTally()
    private(set) var kind: SourceKind?
    /// The heads of a survey file's columns, as configured or guessed.
    private(set) var heads: [SurveyColumn: String] = [:]
    /// Why it could not be read, in a sentence.
    private(set) var failure: CommandFailure?

    /// - Parameter root: the folder below which the path of the source is meant.
    init(
        _ source: SourceName, _ configuration: Configuration, names: Names, below root: String = ""
    ) {
        self.source = source
        self.names = names
        do throws(CommandFailure) {
            try read(root.isEmpty ? source.text : source.text(below: root), configuration)
        } catch {
            failure = error
        }
    }

    private mutating func read(
        _ place: String, _ configuration: Configuration
    ) throws(CommandFailure) {
        let reading = try Reading(names: names, configuredBy: configuration)
        do throws(IntakeError) {
            var file = try LogFile(SourceName(parsing: place), reading)
            while let batch = try file.next() { census.add(batch) }
            if let batch = try file.finish() { census.add(batch) }
            (tally, kind, heads) = (file.tally, file.kind, file.surveyHeads)
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension SourceName {
    fileprivate func text(below root: String) -> String {
        (kind.map { "\($0.rawValue):" } ?? "") + root + path
    }
}
