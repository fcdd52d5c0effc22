import Vocabulary

/// Events in order of time, whatever the order in which they came.
///
/// The last 48 hours of events are kept in segments of a few hours, each with the floor as it was before
/// its first event. An event that comes late is put in its own place and the floor is folded again from
/// the start of that segment, so that the figures are those of a log in order (`metrics.md` § 2.4).
/// What leaves the 48 hours is settled: merged into one layer and not folded again.
struct Timeline<Layer: FactLayer>: Sendable {
    struct Segment: Sendable {
        let start: Instant
        var checkpoint: Floor
        var journal = Journal()
        var layer: Layer

        var end: Instant { start + segmentLength }
    }

    var floor: Floor
    var segments: [Segment] = []
    private(set) var settled: Layer
    var counters: [Counter: Int] = [:]
    /// Events came that lie before everything kept, and were not applied.
    var hasLostEvents = false
    var hasFoldedStaleHistory = false
    /// Moves when any layer but the newest changes: while it stands, what was merged of those holds.
    var closings: UInt64 = 0
    /// What lies before is settled.
    private(set) var settledEnd = Instant.distantPast
    let horizon: Timespan?
    /// The newest instant of each source, by its index.
    var newest: [Instant] = []
    /// The first segment that must be folded again, or `nil` when all are up to date.
    var firstDirty: Int?
    /// How many events came since something is out of date.
    var unfolded = 0

    static var segmentLength: Timespan { .hours(6) }

    /// - Parameter horizon: how long events are kept for late ones to be put between; `nil`: for ever.
    init(floor: Floor, layer: Layer, horizon: Timespan?) {
        self.floor = floor
        settled = layer
        self.horizon = horizon
    }

    /// Takes in events of one source. Figures are right after the next `fold()`.
    ///
    /// - Parameter packed: the same events, where somebody has packed them already.
    mutating func add(_ events: [Event], packed: PackedEvents? = nil) {
        var first = 0
        while first < events.count {
            let last = applyInOrder(events, from: first)
            if let packed, first == 0, last == events.count {
                segments[segments.count - 1].journal.append(packed)
            } else if last > first {
                segments[segments.count - 1].journal.append(contentsOf: events[first..<last])
            }
            first = last
            guard first < events.count else { break }
            if opensSegment(events[first]) {
                open(at: events[first].time)
            } else {
                noteAge(of: events[first])
                insert(events[first])
                first += 1
            }
        }
        drain()
        if isFoldDue { fold() }
    }

    /// Nothing is settled while something is out of date, so folding again is put off only until about
    /// as many events have come as must be folded.
    private var isFoldDue: Bool {
        guard horizon != nil, let first = firstDirty else { return false }
        return unfolded * 2 >= segments[first...].reduce(0) { $0 + $1.journal.count }
    }

    /// Applies the events that come in order and fall into the newest segment; returns where they end.
    private mutating func applyInOrder(_ events: [Event], from first: Int) -> Int {
        guard firstDirty == nil, let border = segments.last?.end else { return first }
        for index in first..<events.count {
            let event = events[index]
            guard event.time < border, isInOrder(event) else { return index }
            noteAge(of: event)
            floor.apply(event)
            if floor.facts.count > Layer.batchLength { drain() }
        }
        return events.count
    }

    private func isInOrder(_ event: Event) -> Bool {
        event.time > floor.time || (event.time == floor.time && isAlone(event))
    }

    /// Whether the event is in order and of a time for which there is no segment yet.
    private func opensSegment(_ event: Event) -> Bool {
        guard let end = segments.last?.end else { return true }
        return firstDirty == nil && event.time >= end && isInOrder(event)
    }

    private mutating func noteAge(of event: Event) {
        let source = Int(event.source.index)
        while newest.count <= source { newest.append(.distantPast) }
        if event.time < newest[source] {
            counters[.lateEvents, default: 0] += 1
        } else {
            newest[source] = event.time
        }
    }

    /// Whether no other source has an event at the same instant, so that order of arrival is order.
    private func isAlone(_ event: Event) -> Bool {
        newest.indices.allSatisfy { $0 == event.source.index || newest[$0] < event.time }
    }

    private mutating func open(at time: Instant) {
        closings += 1
        drain()
        let start = time.floored(to: Self.segmentLength)
        settle(before: start)
        floor.turn(at: start)
        drain()
        var checkpoint = floor
        checkpoint.facts = []
        segments.append(
            Segment(start: start, checkpoint: checkpoint, layer: settled.emptied()))
    }

    /// Moves the facts of the newest events into the newest layer.
    private mutating func drain() {
        guard !floor.facts.isEmpty else { return }
        let last = segments.count - 1
        if last >= 0 {
            segments[last].layer.take(&floor.facts)
        } else {
            settled.take(&floor.facts)
        }
    }

    private mutating func settle(before start: Instant) {
        guard let horizon, firstDirty == nil else { return }
        while let first = segments.first, first.start + Self.segmentLength <= start - horizon {
            settled.merge(first.layer)
            settledEnd = first.start + Self.segmentLength
            segments.removeFirst()
        }
        settled.forget(at: start)
    }
}

extension Timeline {
    /// Gives up late events: everything folded becomes one layer.
    mutating func settleAll() {
        for segment in segments { settled.merge(segment.layer) }
        segments = []
        settledEnd = .distantFuture
    }

    /// Lets `body` change what is settled, for a layer that hands it on instead of keeping it.
    mutating func changeSettled<Result>(_ body: (inout Layer) -> Result) -> Result {
        body(&settled)
    }

    /// Every layer, the settled one first.
    var layers: [Layer] { [settled] + segments.map(\.layer) }

    /// Every layer but the newest.
    var closedLayers: [Layer] { [settled] + segments.dropLast().map(\.layer) }
}
