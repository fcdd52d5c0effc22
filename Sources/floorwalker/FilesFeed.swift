import FloorEngine
import Intake
import Text
import Vocabulary

/// All files of a board: their pasts are read together, by time, and then each is followed by itself.
actor FilesFeed: WatchFeed {
    private let files: [LogFeed]
    private let engine: Engine
    private let clock: WatchClock

    /// - Parameter names: files, each with the number of its source unless it is a log.
    init(
        _ names: [(name: SourceName, source: SourceID)], _ reading: Reading, to engine: Engine,
        _ clock: WatchClock, say: Catalogue
    ) throws(CommandFailure) {
        let marks = ReadMarks()
        var files: [LogFeed] = []
        for (name, source) in names {
            do throws(IntakeError) {
                let follower = try LogFollower(name, reading, as: source, marks: marks)
                files.append(LogFeed(name, follower, to: engine, clock, say: say))
            } catch {
                throw CommandFailure(error)
            }
        }
        self.files = files
        self.engine = engine
        self.clock = clock
    }

    func announce() async {
        for file in files { await file.announce() }
    }

    func load() async throws(CommandFailure) {
        var failure: IntakeError?
        await merge(isWhole: true) { failure = failure ?? $0 }
        if let failure { throw CommandFailure(failure) }
    }

    func follow() async {
        await merge(isWhole: false) { _ in }
        await withDiscardingTaskGroup { group in
            for file in files { group.addTask { await file.follow() } }
        }
    }

    /// - Parameter isWhole: nothing will follow, so that an unfinished last line counts.
    private func merge(isWhole: Bool, failed: (IntakeError) -> Void) async {
        var merge = EventMerge(sources: files.count, present: clock.now())
        // One batch is folded while the next is parsed.
        var delivery: Task<Void, Never>?
        while !Task.isCancelled {
            while let place = merge.wanting {
                do throws(IntakeError) {
                    try await ask(place, isWhole: isWhole, &merge)
                } catch {
                    merge.end(place)
                    await files[place].tell(error)
                    failed(error)
                }
            }
            guard let batch = merge.next() else { break }
            await delivery?.value
            delivery = Task { [engine] in await engine.ingest(batch) }
        }
        await delivery?.value
    }

    private func ask(
        _ place: Int, isWhole: Bool, _ merge: inout EventMerge
    ) async throws(IntakeError) {
        let file = files[place]
        if let batch = try await file.nextOfPast(isWhole: isWhole) {
            merge.put(batch, from: place, isOrdered: await file.isInOrder)
        } else {
            merge.end(place)
            await file.tell()
        }
    }
}
