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
    /// Why it could not be read, in a sentence.
    private(set) var failure: CommandFailure?

    /// - Parameter root: the folder below which the path of the source is meant.
    init(
        _ source: SourceName, _ configuration: Configuration, names: Names, below root: String = ""
    ) {
        self.source = source
        self.names = names
        let reading = Reading(
            names: names, customLines: configuration.definitions.surveys.customLines)
        do throws(IntakeError) {
            let placed = try root.isEmpty ? source : SourceName(parsing: source.text(below: root))
            var file = try LogFile(placed, reading)
            while let batch = try file.next() { census.add(batch) }
            if let batch = try file.finish() { census.add(batch) }
            tally = file.tally
        } catch {
            failure = CommandFailure(error)
        }
    }
}

extension SourceName {
    fileprivate func text(below root: String) -> String {
        (kind.map { "\($0.rawValue):" } ?? "") + root + path
    }
}
