import FloorEngine
import Formats
import Foundation
import Intake
import Text
import Vocabulary

/// Standard input or a pipe with a name, read by a thread of its own: reading waits until somebody writes.
actor PipeFeed: WatchFeed {
    private var health: SourceHealth
    private var hasEnded = false
    private let engine: Engine
    private let clock: WatchClock
    /// In the language of the board: what it says about its source is shown there.
    private let say: Catalogue
    private let batches: AsyncStream<Result<EventBatch, IntakeError>>
    /// So many batches may wait for the engine.
    private let room: DispatchSemaphore

    init(
        _ name: SourceName, as source: SourceID, _ reading: Reading, to engine: Engine,
        _ clock: WatchClock, say: Catalogue
    ) {
        health = SourceHealth(
            name: name.place == .standardInput ? say(CommandPhrase.standardInput) : name.text,
            kind: SourceHealth.Kind(name.kind ?? .events))
        self.engine = engine
        self.clock = clock
        self.say = say
        let room = DispatchSemaphore(value: 4)
        let (batches, writer) = AsyncStream<Result<EventBatch, IntakeError>>.makeStream()
        self.room = room
        self.batches = batches
        Thread.detachNewThread {
            do throws(IntakeError) {
                var file = try LogFile(name, reading, as: source)
                while let batch = try file.next() {
                    room.wait()
                    writer.yield(.success(batch))
                }
                if let batch = try file.finish() { writer.yield(.success(batch)) }
            } catch {
                writer.yield(.failure(error))
            }
            writer.finish()
        }
    }

    func announce() async { await engine.note(health) }

    func load() async throws(CommandFailure) {
        for await batch in batches {
            do throws(IntakeError) {
                await take(try batch.get())
            } catch {
                throw CommandFailure(error)
            }
        }
    }

    /// While it is open it is well, even when nobody writes. Its end is the end of the source.
    func follow() async {
        let reading = Task { await readToItsEnd() }
        await clock.everySecond { now in
            guard !hasEnded else { return }
            health.checkedAt = now
            await engine.note(health)
        }
        reading.cancel()
    }

    private func readToItsEnd() async {
        do throws(CommandFailure) {
            try await load()
            health.fault = say(CommandPhrase.inputEnded)
        } catch {
            health.fault = error.sentence(say)
        }
        hasEnded = true
        await engine.note(health)
    }

    private func take(_ batch: EventBatch) async {
        health.note(batch.events)
        await engine.ingest(batch)
        room.signal()
    }
}
