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

/// What was made of one batch, and its emptied room, which serves again.
struct Folded: Sendable {
    var room: EventBatch
    var facts: ReplayFacts
}

/// Folds batches in the order they come, beside whoever reads and counts.
func fold(
    _ batches: AsyncStream<ReplayBatch>, names: Names,
    into results: AsyncStream<Folded>.Continuation
) async {
    var replay = Replay(definitions: benchmarkDefinitions(), names: names)
    for await batch in batches {
        replay.add(batch)
        results.yield(Folded(room: batch.batch, facts: replay.takeFacts()))
    }
    replay.finish()
    results.yield(Folded(room: EventBatch(), facts: replay.takeFacts()))
    results.finish()
}

/// Counts what was folded, and writes what is counted for good.
struct Counter {
    private var counter = ReplayCounter()
    private let queues: TableFile
    private let agents: TableFile

    init(folder: String) throws(Failure) {
        queues = try TableFile(path: "\(folder)/q.tsv")
        agents = try TableFile(path: "\(folder)/a.tsv")
    }

    mutating func count(_ facts: ReplayFacts) {
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

/// Reads a few batches ahead of the fold and counts behind it, so that neither waits for the other's long
/// moments. Reading and counting take turns: together they are about as long as the fold beside them.
func replay(_ path: String, into directory: String) async throws(Failure) {
    let names = Names()
    let (batches, feed) = AsyncStream.makeStream(of: ReplayBatch.self)
    let (results, taking) = AsyncStream.makeStream(of: Folded.self)
    Task { await fold(batches, names: names, into: taking) }
    var counter = try Counter(folder: directory)
    var reader = QueueLogReader(names: names)
    var file = try ByteFile(path: path)
    var folded = results.makeAsyncIterator()
    var room = EventBatch()
    var ahead = 0
    while try file.read(by: &reader, into: &room) {
        feed.yield(ReplayBatch(room))
        room = EventBatch()
        ahead += 1
        guard ahead > 4, let oldest = await folded.next() else { continue }
        ahead -= 1
        counter.count(oldest.facts)
        room = oldest.room
        room.events.removeAll(keepingCapacity: true)
        room.texts.removeAll(keepingCapacity: true)
    }
    feed.yield(ReplayBatch(room))
    feed.finish()
    while let rest = await folded.next() { counter.count(rest.facts) }
    try counter.finish()
}

extension ByteFile {
    /// Returns `false` at the end of the file, when the last of it was read.
    mutating func read(
        by reader: inout QueueLogReader, into batch: inout EventBatch
    ) throws(Failure) -> Bool {
        try next { bytes, isLast in
            guard isLast else { return reader.read(bytes, into: &batch) }
            reader.finish(bytes, into: &batch)
            return bytes.count
        }
    }
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
