import Periods
import Vocabulary

/// Merges of what was counted in windows, without the newest six hours of events: kept while no older
/// layer changes, so that the next answer adds no more than is new.
///
/// It holds no figure of its own: whatever is not in it is merged again. It empties itself when a layer
/// closes (every six hours), when an event comes that late, and when it holds some dozens of windows.
struct ClosedMerges: Sendable {
    private struct Key: Hashable {
        let start: Instant
        /// `nil`: live.
        let end: Instant?
        let extract: Tally.Extract
    }

    private var kept: [Key: Tally] = [:]
    /// Of several windows together, the newest first.
    private var sums: [[Window]: Tally] = [:]
    /// The state of the timeline that `kept` holds for.
    private var closings: UInt64 = 0

    private static var mostKept: Int { 24 }

    init() {}

    /// All that was counted in `window`, in a few tallies to be read as one. What was not asked for may be
    /// in them, too. Costs the newest layer, where it is not in whole days, and the first time a merge of
    /// all.
    mutating func tallies(
        _ window: Window, _ extract: Tally.Extract, of timeline: Timeline<History>
    ) -> [Tally] {
        [closed(window, extract, timeline)]
            + (timeline.segments.last?.layer.tallies(window, extract) ?? [])
    }

    /// The same of several windows that are over, in one tally without single values.
    mutating func sum(
        of windows: [Window], _ extract: Tally.Extract, of timeline: Timeline<History>
    ) -> Tally {
        renew(timeline)
        if let known = sums[windows] { return known }
        var sum = Tally()
        for window in windows {
            for layer in timeline.layers { layer.collect(window, extract, into: &sum) }
        }
        sum.dropSpread()
        if sums.count >= Self.mostKept / 4 { sums = [:] }
        // What the newest layer holds may grow.
        if let newest = timeline.segments.last, windows.allSatisfy({ $0.end <= newest.start }) {
            sums[windows] = sum
        }
        return sum
    }

    /// Forgets what does not hold any more.
    private mutating func renew(_ timeline: Timeline<History>) {
        guard closings != timeline.closings else { return }
        (kept, sums) = ([:], [:])
        closings = timeline.closings
    }

    private mutating func closed(
        _ window: Window, _ extract: Tally.Extract, _ timeline: Timeline<History>
    ) -> Tally {
        guard let key = Self.key(window, extract, timeline) else {
            return Self.merge(window, extract, timeline)
        }
        renew(timeline)
        if kept.count > Self.mostKept {
            // Live windows are asked for again and again, others move on.
            kept = kept.count > 2 * Self.mostKept ? [:] : kept.filter { $0.key.end == nil }
        }
        if let known = kept[key] { return known }
        let merged = Self.merge(window, extract, timeline)
        kept[key] = merged
        return merged
    }

    /// `nil`: not worth keeping, as the window moves with every answer and its cells are few, or not to be
    /// kept, as the newest layer lies in the future.
    private static func key(
        _ window: Window, _ extract: Tally.Extract, _ timeline: Timeline<History>
    ) -> Key? {
        guard let newest = timeline.segments.last else { return nil }
        guard window.includesEnd else {
            return extract.people == nil && isAligned(window)
                ? Key(start: window.start, end: window.end, extract: extract) : nil
        }
        guard window.length > History.keptFacts else { return nil }
        // Once the present has passed the closed layers, a live window holds all of them behind its start.
        guard window.end >= newest.start else { return nil }
        return Key(start: window.start, end: nil, extract: extract)
    }

    /// Of whole cells, and so not of a window that moves with every answer.
    private static func isAligned(_ window: Window) -> Bool {
        window.start.floored(to: History.queueWidth) == window.start
            && window.end.floored(to: History.queueWidth) == window.end
    }

    private static func merge(
        _ window: Window, _ extract: Tally.Extract, _ timeline: Timeline<History>
    ) -> Tally {
        var tally = Tally()
        for layer in timeline.closedLayers { layer.collect(window, extract, into: &tally) }
        tally.sort()
        return tally
    }
}
