import FloorEngine
import Foundation
import Vocabulary

/// One worked example of the metric dictionary: configuration, input, and what it must come to.
struct WorkedCase {
    let id: String
    private let content: [String: Any]

    static func named(_ id: String) throws -> WorkedCase? {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/worked-cases.json")
        let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        let cases = (root as? [String: Any])?["cases"] as? [[String: Any]] ?? []
        return cases.first { $0["id"] as? String == id }.map { WorkedCase(id: id, content: $0) }
    }

    /// The case itself and its variants, each with what differs and what is expected.
    var runs: [(configuration: [String: Any], expected: [String: Any])] {
        let own = content["config"] as? [String: Any] ?? [:]
        let variants = content["variants"] as? [[String: Any]] ?? []
        return [(own, content["expected"] as? [String: Any] ?? [:])]
            + variants.map { variant in
                let other = variant["config"] as? [String: Any] ?? [:]
                return (
                    own.merging(other) { $1 }, variant["expected"] as? [String: Any] ?? [:]
                )
            }
    }

    var input: [String: Any] { content["input"] as? [String: Any] ?? [:] }
    var queries: [[String: String]] { content["queries"] as? [[String: String]] ?? [] }

    func transcript(_ configuration: [String: Any]) throws -> Transcript {
        var transcript = Transcript([try source()])
        transcript.definitions.adopt(configuration)
        transcript.plan.now = (content["now"] as? String).map(Notation.instant)
        if let window = content["window"] as? [String: String] {
            transcript.plan.from = window["start"].map(Notation.instant)
            transcript.plan.to = window["end"].map(Notation.instant)
        }
        return transcript
    }

    /// What a person did, and for how long inside the window.
    func stretches() throws -> [(PersonState, Timespan)] {
        let bounds = content["window"] as? [String: String] ?? [:]
        let window = Window(
            Notation.instant(bounds["start"] ?? ""), Notation.instant(bounds["end"] ?? ""))
        let states = content["states"] as? [[String: String]] ?? []
        return states.compactMap { stretch in
            let word = stretch["state"]?.split(separator: ":").first.map(String.init)
            guard let state = word.flatMap(PersonState.init(rawValue:)),
                let from = stretch["start"],
                let to = stretch["end"]
            else { return nil }
            return (state, window.overlap(Notation.instant(from), Notation.instant(to)))
        }
    }

    private func source() throws -> Transcript.Source {
        if let lines = content["queue_log"] as? [String] {
            return .log(lines.joined(separator: "\n"))
        }
        let events = content["events"] as? [[String: Any]] ?? []
        let lines = try events.map { event in
            String(decoding: try JSONSerialization.data(withJSONObject: event), as: UTF8.self)
        }
        return .events(lines.joined(separator: "\n"))
    }
}

extension Definitions {
    /// Takes over the keys of § 15 that worked cases use.
    fileprivate mutating func adopt(_ keys: [String: Any]) {
        for (key, value) in keys {
            switch (key, value) {
            case ("sl_threshold_s", let seconds as Int):
                service.threshold = .seconds(Int64(seconds))
            case ("short_abandon_s", let seconds as Int):
                service.shortAbandon = .seconds(Int64(seconds))
            case ("asterisk_servicelevel", let seconds as Int):
                service.asteriskThreshold = .seconds(Int64(seconds))
            case ("sl_count_waiting", let counts as Bool): service.countsWaiting = counts
            case ("percentile", let rule as String):
                service.percentile = .init(rawValue: rule) ?? service.percentile
            case ("aht_includes_acw", let includes as Bool): handling.includesACW = includes
            case ("survey_duplicates", let rule as String):
                surveys.duplicates = .init(rawValue: rule) ?? surveys.duplicates
            case ("survey_edit_window_s", let seconds as Int):
                surveys.editWindow = .seconds(Int64(seconds))
            case ("n_min_show", let count as Int): statistics.showFrom = count
            case ("n_min_highlight", let count as Int): statistics.highlightFrom = count
            case ("interval_min", let minutes as Int): time.intervalMinutes = minutes
            case ("queue_department", let map as [String: String]): mapping.queueDepartment = map
            case ("agent_department", let map as [String: String]): mapping.agentDepartment = map
            default: break
            }
        }
    }
}
