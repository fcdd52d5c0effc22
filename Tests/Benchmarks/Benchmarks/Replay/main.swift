import Files
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

/// Folds batches in the order they come, beside whoever reads them.
actor Folder {
    private var replay: Replay

    init(names: Names) {
        replay = Replay(definitions: benchmarkDefinitions(), names: names)
    }

    /// Gives the emptied batch back, so that its memory serves again.
    func add(_ batch: consuming EventBatch) -> (EventBatch, ReplayFacts) {
        replay.add(batch)
        batch.events.removeAll(keepingCapacity: true)
        batch.texts.removeAll(keepingCapacity: true)
        return (batch, replay.takeFacts())
    }

    func finish() -> ReplayFacts {
        replay.finish()
        return replay.takeFacts()
    }
}

/// Counts what was folded, beside whoever folds, and writes what is counted for good.
actor Counter {
    private var counter = ReplayCounter()
    private let queues: TableFile
    private let agents: TableFile

    init(folder: String) throws(Failure) {
        queues = try TableFile(path: "\(folder)/q.tsv")
        agents = try TableFile(path: "\(folder)/a.tsv")
    }

    func count(_ facts: ReplayFacts) {
        counter.count(
            facts, quarters: { queues.add(Row($0)) }, days: { agents.add(Row($0)) })
    }

    func finish() throws(Failure) {
        try queues.flush()
        try agents.flush()
    }
}

extension Row {
    init(_ cell: QueueQuarter) {
        self.init(cell.queue, cell.start)
        add(cell.flow.offered, cell.flow.answered, cell.flow.abandoned, cell.flow.short)
        add(cell.level.answeredInTime)
        add(cell.waits.answered, cell.waits.longest)
        add(cell.handling)
        add(cell.agentScore)
        for share in [0.5, 0.9, 0.95] {
            addColumn(cell.waits.ranked.percentile(share, by: .nearestRank).map { Int64($0) })
        }
    }

    init(_ cell: PersonDay) {
        self.init(cell.person, cell.start)
        add(cell.offers.accepted, cell.offers.ignored + cell.offers.unreachable)
        add(cell.waited)
        add(cell.handling)
        add(cell.score)
    }

    private mutating func add(_ handling: HandleTime) {
        add(handling.handled)
        add(handling.talk)
        add(handling.wrapped)
        add(handling.afterCallWork)
    }
}

/// Reads one batch ahead of the fold, which is one ahead of the count, as a source of the product does.
func replay(_ path: String, into directory: String) async throws(Failure) {
    let names = Names()
    let folder = Folder(names: names)
    let counter = try Counter(folder: directory)
    var reader = QueueLogReader(names: names)
    var file = try ByteFile(path: path)
    var batch = EventBatch()
    var folding = Task { (EventBatch(), ReplayFacts()) }
    var counting = Task {}
    var isGoingOn = true
    while isGoingOn {
        isGoingOn = try file.next { bytes, isLast in
            guard isLast else { return reader.read(bytes, into: &batch) }
            reader.finish(bytes, into: &batch)
            return bytes.count
        }
        let full = batch
        let facts: ReplayFacts
        (batch, facts) = await folding.value
        folding = Task { await folder.add(full) }
        await counting.value
        counting = Task { await counter.count(facts) }
    }
    let facts = await folding.value.1
    await counter.count(facts)
    await counter.count(folder.finish())
    try await counter.finish()
}

guard CommandLine.arguments.count == 3 else {
    print("usage: replay FILE FOLDER")
    exit(64)
}
do throws(Failure) {
    try await replay(CommandLine.arguments[1], into: CommandLine.arguments[2])
} catch {
    print(error.sentence)
    exit(74)
}
