import FloorEngine
import Formats
import Glibc
import Metrics
import Vocabulary

// replay FILE FOLDER: a queue_log through the parser and the engine, and two tables of what was counted.

/// Seconds are whole in a log, so "under five seconds" is "at most four". Repeated answers all count, as
/// the peers count lines.
func benchmarkDefinitions() -> Definitions {
    var definitions = Definitions()
    definitions.service.shortAbandon = .seconds(4)
    definitions.handling.acwPauseReasons = ["Wrap-Up"]
    definitions.surveys.duplicates = .all
    return definitions
}

func replay(_ path: String) throws(Failure) -> Replay {
    let names = Names()
    var reader = QueueLogReader(names: names)
    var replay = Replay(definitions: benchmarkDefinitions(), names: names)
    var file = try ByteFile(path: path)
    var batch = EventBatch()
    var isGoingOn = true
    while isGoingOn {
        isGoingOn = try file.next { bytes, isLast in
            batch.events.removeAll(keepingCapacity: true)
            batch.texts.removeAll(keepingCapacity: true)
            var done = bytes.count
            if isLast {
                reader.finish(bytes, into: &batch)
            } else {
                done = reader.read(bytes, into: &batch)
            }
            replay.add(batch)
            return done
        }
    }
    replay.finish()
    return replay
}

func writeQueues(_ replay: Replay, to path: String) throws(Failure) {
    var table = try TableFile(path: path)
    var rows: [(String, [Int64?])] = []
    replay.forEachQueueQuarter { cell in
        let sums: [Int64] = [
            Int64(cell.flow.offered), Int64(cell.flow.answered), Int64(cell.flow.abandoned),
            Int64(cell.flow.short), Int64(cell.level.answeredInTime),
            cell.waits.answered.wholeSeconds, cell.waits.longest.wholeSeconds,
            Int64(cell.handling.handled), cell.handling.talk.wholeSeconds,
            Int64(cell.handling.wrapped), cell.handling.afterCallWork.wholeSeconds,
            Int64(cell.agentScore.answers), Int64(cell.agentScore.promoters),
            Int64(cell.agentScore.detractors),
        ]
        guard sums.contains(where: { $0 != 0 }) else { return }
        let percentiles = [0.5, 0.9, 0.95].map { share in
            cell.waits.ranked.percentile(share, by: .nearestRank).map { Int64($0) }
        }
        rows.append((cell.queue, [cell.start.milliseconds / 1000] + sums + percentiles))
    }
    for (name, numbers) in rows { try table.add(name, numbers) }
    try table.flush()
}

func writeAgents(_ replay: Replay, to path: String) throws(Failure) {
    var table = try TableFile(path: path)
    var rows: [(String, [Int64?])] = []
    replay.forEachPersonDay { cell in
        let missed = cell.offers.ignored + cell.offers.unreachable
        let sums: [Int64] = [
            Int64(cell.offers.accepted), Int64(missed), cell.waited.wholeSeconds,
            Int64(cell.handling.handled), cell.handling.talk.wholeSeconds,
            Int64(cell.handling.wrapped), cell.handling.afterCallWork.wholeSeconds,
            Int64(cell.score.answers), Int64(cell.score.promoters), Int64(cell.score.detractors),
        ]
        guard sums.contains(where: { $0 != 0 }) else { return }
        rows.append((cell.person, [cell.start.milliseconds / 1000] + sums))
    }
    for (name, numbers) in rows { try table.add(name, numbers) }
    try table.flush()
}

guard CommandLine.arguments.count == 3 else {
    print("usage: replay FILE FOLDER")
    exit(64)
}
do throws(Failure) {
    let folder = CommandLine.arguments[2]
    let result = try replay(CommandLine.arguments[1])
    try writeQueues(result, to: "\(folder)/q.tsv")
    try writeAgents(result, to: "\(folder)/a.tsv")
} catch {
    print(error.sentence)
    exit(74)
}
