import Dispatch
import Foundation
import Intake
import Synchronization
import Vocabulary

/// Reads files on a thread of its own, a few batches ahead of the one who folds them, so that parsing and
/// folding share two cores.
final class ReadAhead: Sendable {
    enum Item: Sendable {
        case batch(file: Int, EventBatch)
        /// Everything has been read: what each file came to.
        case end([Report.Input])
        case failure(IntakeError)
    }

    /// So few that a month of log never stands in memory.
    private static let depth = 4

    private let items = Mutex<[Item]>([])
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: ReadAhead.depth)
    /// The folder has gone: the reader may stop.
    private let isAbandoned = Atomic<Bool>(false)

    init(_ sources: [SourceName], _ reading: Reading) {
        Thread.detachNewThread { [self] in read(sources, reading) }
    }

    /// The next item; waits for it. Nothing follows `end` or `failure`.
    func next() -> Item {
        filled.wait()
        defer { free.signal() }
        return items.withLock { $0.removeFirst() }
    }

    /// Lets the reader end early.
    func abandon() {
        isAbandoned.store(true, ordering: .relaxed)
        free.signal()
    }

    private func read(_ sources: [SourceName], _ reading: Reading) {
        var sequence = SourceSequence(sources, reading)
        do throws(IntakeError) {
            while let batch = try sequence.next() {
                put(.batch(file: sequence.inputs.count, batch))
                if isAbandoned.load(ordering: .relaxed) { return }
            }
            put(.end(sequence.inputs))
        } catch {
            put(.failure(error))
        }
    }

    private func put(_ item: Item) {
        free.wait()
        items.withLock { $0.append(item) }
        filled.signal()
    }
}
