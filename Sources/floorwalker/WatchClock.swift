import Foundation
import Vocabulary

/// The clock of a board: the machine's, or one set to another time, which runs on or stands.
struct WatchClock: Sendable {
    private let offset: Timespan
    private let standing: Instant?

    /// - Parameters:
    ///   - start: what it shows at first; `nil` is the present.
    ///   - stands: it shows that for ever.
    init(startingAt start: Instant?, stands: Bool) {
        let present = Instant(Date())
        offset = start.map { $0 - present } ?? .zero
        standing = stands ? start ?? present : nil
    }

    func now() -> Instant {
        standing ?? Instant(Date()) + offset
    }

    /// Calls `tick` now and then at each full second of this clock, until the task is cancelled.
    func everySecond(
        isolation: isolated (any Actor)? = #isolation, _ tick: (Instant) async -> Void
    ) async {
        while !Task.isCancelled {
            await tick(now())
            let past = now() - now().floored(to: .seconds(1))
            do {
                try await Task.sleep(for: .milliseconds(1000 - past.milliseconds))
            } catch {
                return
            }
        }
    }
}
