import Formats
import Foundation
import Intake
import Settings
import Vocabulary

/// The configuration that a centre begins with: what its sources and its Asterisk tell, made explicit.
struct Outset {
    let base: Configuration
    let readings: [SourceReading]
    let setup: AsteriskSetup?
    let zone: String

    var configuration: Configuration {
        var result = base
        result.sources = readings.map { $0.source.absoluteText }
        result.definitions.time.zone = zone
        for reading in readings { add(reading, to: &result.definitions.mapping) }
        for (column, head) in readings.flatMap(\.heads) {
            result.definitions.surveys.layout.columns[column, default: []].add(head)
        }
        let known = Set(result.definitions.handling.acwPauseReasons.map { $0.lowercased() })
        result.definitions.handling.acwPauseReasons += wrapUps.map(\.reason).filter {
            !known.contains($0.lowercased())
        }
        return result
    }

    /// What is known already stays as it is.
    private func add(_ reading: SourceReading, to mapping: inout Mapping) {
        let (census, names) = (reading.census, reading.names)
        for queue in census.queues.map({ names.string($0.name) }) {
            mapping.queueDepartment[queue] = mapping.queueDepartment[queue] ?? queue
            mapping.queueName[queue] = mapping.queueName[queue] ?? queue
        }
        for (interface, person) in census.joined {
            let key = names.string(interface.name)
            mapping.agentAlias[key] = mapping.agentAlias[key] ?? names.string(person.name)
        }
        for interface in census.unjoined.union(census.people).map({ names.string($0.name) }) {
            guard let name = setup?.memberNames[interface] else { continue }
            mapping.agentAlias[interface] = mapping.agentAlias[interface] ?? name
        }
        for person in census.people.map({ names.string($0.name) })
        where mapping.agentAlias[person] == nil {
            mapping.agentName[person] = mapping.agentName[person] ?? person
        }
    }

    private var wrapUps: [(reason: String, pauses: Census.Pauses)] {
        readings.flatMap { $0.census.wrapUps($0.names) }
    }

    /// What was found, in words, and what is to be done about it.
    var notes: [String] {
        ["Floorwalker: every key. What is in force was found, all else is a default."]
            + readings.map(Self.note) + wrapUps.map(Self.note) + missing
            + [
                "Look it through: departments hold several queues, names are as you like to read them, "
                    + "goals are yours. “floorwalker config check” tells of every mistake."
            ]
    }

    private static func note(_ reading: SourceReading) -> String {
        let census = reading.census
        return
            "In \(reading.source.path): \(reading.tally.lines) lines, \(census.queues.count) queues, "
            + "\(census.people.count) agents, \(census.joined.count) interfaces joined to their agent, "
            + "\(census.answers) answers to surveys."
    }

    private static func note(_ wrapUp: (reason: String, pauses: Census.Pauses)) -> String {
        "Of \(wrapUp.pauses.count) pauses “\(wrapUp.reason)” \(wrapUp.pauses.afterCalls) begin right after "
            + "a call: they are taken for after-call work (acw_pause_reasons)."
    }

    private var missing: [String] {
        let open = readings.flatMap { reading in
            reading.census.unjoined.map { reading.names.string($0.name) }
        }
        .filter { configuration.definitions.mapping.agentAlias[$0] == nil }.sorted()
        guard !open.isEmpty else { return [] }
        return [
            "Nothing says who sits at \(open.joined(separator: ", ")): for each write a line such as "
                + "agent_alias.\"\(open[0])\" = \"NAME\"."
        ]
    }
}

extension [String] {
    fileprivate mutating func add(_ text: String) {
        if !contains(text) { append(text) }
    }
}

extension SourceName {
    /// The same for a program started elsewhere.
    fileprivate var absoluteText: String {
        guard case .file(let path) = place, !path.hasPrefix("/") else { return text }
        let whole = URL(fileURLWithPath: path).standardizedFileURL.path
        return (kind.map { "\($0.rawValue):" } ?? "") + whole
    }
}
