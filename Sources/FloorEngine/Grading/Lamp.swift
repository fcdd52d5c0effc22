import Vocabulary

/// A grade that does not flicker: a worse one must last 30 seconds to show, a better one 60 and lie well
/// inside the limit (`metrics.md` § 10.9).
struct Lamp: Equatable, Sendable {
    private(set) var shown: Grade?
    private var candidate: Grade?
    private var candidateSince: Instant?
    private var hasBeenGraded = false

    static var dwellIn: Timespan { .seconds(30) }
    static var dwellOut: Timespan { .seconds(60) }

    /// One step of the lamp's clock.
    ///
    /// - Parameters:
    ///   - entered: the grade by the limits to enter.
    ///   - left: the grade by the limits to leave; never better than `entered`.
    mutating func step(entered: Grade?, left: Grade?, at now: Instant) {
        let wanted = wanted(entered, left)
        guard wanted != shown else { return candidate = nil }
        // The first evidence has nothing to differ from, and between "on target" and "too few to say"
        // no colour changes.
        guard hasBeenGraded, (wanted ?? .ok) != (shown ?? .ok) else { return show(wanted) }
        if candidate != wanted {
            candidate = wanted
            candidateSince = now
        }
        let dwell = isRising(wanted) ? Self.dwellIn : Self.dwellOut
        guard let since = candidateSince, now - since >= dwell else { return }
        show(wanted)
    }

    private mutating func show(_ grade: Grade?) {
        shown = grade
        candidate = nil
        if grade != nil { hasBeenGraded = true }
    }

    private func wanted(_ entered: Grade?, _ left: Grade?) -> Grade? {
        guard let shown, let entered, let left else { return entered }
        if entered > shown { return entered }
        return left < shown ? left : shown
    }

    private func isRising(_ wanted: Grade?) -> Bool {
        (wanted ?? .ok) > (shown ?? .ok)
    }
}
