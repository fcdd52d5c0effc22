import FloorEngine
import Foundation
import Intake
import Settings
import Vocabulary

/// The sources of a report, which can be read again and again.
///
/// What a pipe gave is kept, because it gives it only once.
struct ReportInput {
    let names = Names()
    private let sources: [SourceName]
    private let reading: Reading
    private let keeps: Bool
    private var kept: (inputs: [Report.Input], batches: [(file: Int, batch: EventBatch)])?

    init(_ sources: [SourceName], _ configuration: Configuration) throws(CommandFailure) {
        self.sources = sources
        reading = try Reading(names: names, configuredBy: configuration)
        keeps = !sources.allSatisfy(\.isRegularFile)
    }

    /// Feeds everything to `run`, and tells what each file came to.
    mutating func read(into run: inout ReportRun) throws(CommandFailure) -> [Report.Input] {
        try read { (batch: EventBatch) -> Int in
            let before = run.duplicates
            run.add(batch)
            return run.duplicates - before
        }
    }

    /// The latest instant of all.
    mutating func lastEvent() throws(CommandFailure) -> Instant? {
        try read { _ in 0 }.compactMap(\.tally.last).max()
    }

    /// - Parameter take: says how many events of the batch had been read before.
    private mutating func read(
        _ take: (EventBatch) -> Int
    ) throws(CommandFailure) -> [Report.Input] {
        if let kept {
            var inputs = kept.inputs
            for (file, batch) in kept.batches { inputs[file].count(duplicates: take(batch)) }
            return inputs
        }
        let reader = ReadAhead(sources, reading)
        defer { reader.abandon() }
        var batches: [(file: Int, batch: EventBatch)] = []
        var duplicates: [Int: Int] = [:]
        while true {
            switch reader.next() {
            case .batch(let file, let batch):
                duplicates[file, default: 0] += take(batch)
                if keeps { batches.append((file, batch)) }
            case .end(var inputs):
                if keeps { kept = (inputs, batches) }
                for (file, count) in duplicates { inputs[file].count(duplicates: count) }
                return inputs
            case .failure(let error): throw CommandFailure(error)
            }
        }
    }
}

extension Report.Input {
    fileprivate mutating func count(duplicates: Int) {
        tally.events -= duplicates
        tally.duplicates += duplicates
    }
}

extension SourceName {
    /// Whether reading it twice gives the same twice.
    fileprivate var isRegularFile: Bool {
        guard case .file(let path) = place else { return false }
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        do {
            return try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
        } catch {
            return false
        }
    }
}
