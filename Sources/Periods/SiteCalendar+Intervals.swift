public import Vocabulary

extension SiteCalendar {
    /// The intervals of a window in order of time, aligned to the local clock: with 30 minutes at :00
    /// and :30 on the wall, also where the zone is :45 from Greenwich.
    ///
    /// The first and the last are cut at the window; the last includes its end if the window does. A
    /// local hour that comes twice gives intervals twice, one that is left out gives none. A change of
    /// the clock always ends an interval, so none is longer than `minutes`.
    ///
    /// - Precondition: `minutes > 0`
    public func intervals(in window: Window, minutes: Int) -> [Window] {
        precondition(minutes > 0, "an interval lasts some minutes")
        guard window.start < window.end else { return window.includesEnd ? [window] : [] }
        let width = Int64(minutes) * Self.minute
        var intervals: [Window] = []
        var start = window.start
        while start < window.end {
            let end = min(nextBoundary(after: start, width: width), window.end)
            let isLast = end == window.end
            intervals.append(Window(start, end, includesEnd: isLast && window.includesEnd))
            start = end
        }
        return intervals
    }

    private func nextBoundary(after instant: Instant, width: Int64) -> Instant {
        let stretch = zoneTable.stretch(at: instant.milliseconds)
        let local = instant.milliseconds &+ stretch.offset
        let next = (local.dividedDown(by: width) + 1) * width - stretch.offset
        return Instant(milliseconds: min(next, stretch.end))
    }
}
