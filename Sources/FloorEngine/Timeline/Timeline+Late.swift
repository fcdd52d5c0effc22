import Vocabulary

/// Late events and late proofs: put in their own place, and folded again.
extension Timeline {
    /// Puts an event where it belongs among those kept.
    mutating func insert(_ event: Event) {
        guard !isTooLate(event), let index = place(for: event) else {
            counters[.tooLate, default: 0] += 1
            hasLostEvents = true
            return
        }
        segments[index].journal.append(contentsOf: [event])
        firstDirty = min(firstDirty ?? index, index)
        unfolded += 1
    }

    /// Further behind the newest of its source than late events are waited for.
    private func isTooLate(_ event: Event) -> Bool {
        guard let horizon, !event.kind.isSurvey else { return false }
        return event.time < newest[Int(event.source.index)] - horizon
    }

    /// The segment an event belongs to; one is made in front where nothing is settled yet.
    private mutating func place(for event: Event) -> Int? {
        if let place = segments.lastIndex(where: { $0.start <= event.time }) { return place }
        guard event.time >= settledEnd else { return event.kind.isSurvey ? 0 : nil }
        let front = Segment(
            start: event.time.floored(to: Self.segmentLength), checkpoint: segments[0].checkpoint,
            layer: settled.emptied())
        segments.insert(front, at: 0)
        firstDirty = 0
        return 0
    }

    /// Folds again what late events and late proofs have touched.
    mutating func fold() {
        // Folding late events again may bring up a proof, which asks for one more time.
        while let first = firstStale {
            firstDirty = nil
            unfolded = 0
            refold(from: first)
        }
    }

    /// A proof came that concerns what is settled and cannot be folded again.
    var hasStaleHistory: Bool {
        hasFoldedStaleHistory || (floor.wantsRefold && settledEnd > .distantPast)
    }

    private var firstStale: Int? {
        guard !segments.isEmpty else { return nil }
        return floor.wantsRefold ? 0 : firstDirty
    }

    private mutating func refold(from first: Int) {
        hasFoldedStaleHistory = hasStaleHistory
        let kinship = floor.kinship
        if first < segments.count - 1 { closings += 1 }
        redistribute(from: first)
        if first < segments.count - 1 { closings += 1 }
        floor = segments[first].checkpoint
        floor.adopt(kinship)
        floor.wantsRefold = false
        for index in first..<segments.count {
            if index > first { turn(into: index) }
            refold(index)
        }
    }

    /// What the floor sets aside at the start of a segment belongs to the one before.
    private mutating func turn(into index: Int) {
        floor.turn(at: segments[index].start)
        segments[index - 1].layer.take(&floor.facts)
    }

    private mutating func refold(_ index: Int) {
        segments[index].checkpoint = floor
        segments[index].layer = settled.emptied()
        var events = segments[index].journal.events
        events.sortByTime(notBefore: segments[index].start)
        for event in events { floor.apply(event) }
        segments[index].journal = Journal(events[...])
        segments[index].layer.take(&floor.facts)
    }

    /// While a segment was out of date, events of later hours were put into it: gives each its own.
    private mutating func redistribute(from first: Int) {
        var events = segments[first...].flatMap(\.journal.events)
        let checkpoint = segments[first].checkpoint
        segments.removeSubrange((first + 1)...)
        segments[first].journal = Journal()
        events.sortByTime(notBefore: segments[first].start)
        var taken = events.startIndex
        while taken < events.endIndex {
            if events[taken].time >= segments[segments.count - 1].end {
                segments.append(
                    Segment(
                        start: events[taken].time.floored(to: Self.segmentLength),
                        checkpoint: checkpoint, layer: settled.emptied()))
            }
            let end = segments[segments.count - 1].end
            let next = events[taken...].firstIndex { $0.time >= end } ?? events.endIndex
            segments[segments.count - 1].journal = Journal(events[taken..<next])
            taken = next
        }
    }
}
