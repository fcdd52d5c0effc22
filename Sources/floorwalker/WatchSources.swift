import Foundation
import Intake
import Settings

/// Which logs a board shows.
enum WatchSources {
    /// Where Asterisk keeps its log.
    private static let usual = "/var/log/asterisk/queue_log"

    /// Those named, else the configured ones, else Asterisk's own log; `nil` when there is none of them.
    ///
    /// A log named twice is one log.
    static func choose(
        _ named: [String], _ configuration: Configuration
    ) throws(CommandFailure) -> [SourceName]? {
        var texts = named.isEmpty ? configuration.sources : named
        // One that a closed folder hides is no reason to show another centre.
        if texts.isEmpty, SystemFiles().mayHold(usual) { texts = [usual] }
        var names: [SourceName] = []
        for text in texts {
            let name = try parse(text)
            if !names.contains(where: { $0.place == name.place }) { names.append(name) }
        }
        return names.isEmpty ? nil : names
    }

    private static func parse(_ text: String) throws(CommandFailure) -> SourceName {
        let name: SourceName
        do throws(IntakeError) {
            name = try SourceName(parsing: text)
        } catch {
            throw CommandFailure(error)
        }
        if name.place == .standardInput, isatty(STDIN_FILENO) != 0 {
            throw CommandFailure(.usage, .terminalInput)
        }
        return name
    }
}
