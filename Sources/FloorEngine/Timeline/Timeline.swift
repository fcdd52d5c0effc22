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
        var events: [Event] = []
        var layer: Layer
    }

    private(set) var floor: Floor
    private(set) var segments: [Segment] = []
    private(set) var settled: Layer
    private(set) var counters: [Counter: Int] = [:]
    /// Events came that lie before everything kept, and were not applied.
    private(set) var hasLostEvents = false
    private var hasFoldedStaleHistory = false
    /// What lies before is settled.
    private(set) var settledEnd = Instant.distantPast
    private let horizon: Timespan?
    /// The newest instant of each source, by its index.
    private var newest: [Instant] = []
    /// The first segment that must be folded again, or `nil` when all are up to date.
    private var firstDirty: Int?
    /// How many events came since something is out of date.
    private var unfolded = 0

    static var segmentLength: Timespan { .hours(6) }

    /// - Parameter horizon: how long events are kept for late ones to be put between; `nil`: for ever.
    init(floor: Floor, layer: Layer, horizon: Timespan?) {
        self.floor = floor
        settled = layer
        self.horizon = horizon
    }

    /// Takes in events of one source. Figures are right after the next `fold()`.
    mutating func add(_ events: [Event]) {
        for event in events { add(event) }
        drain()
        if isFoldDue { fold() }
    }

    /// Nothing is settled while something is out of date, so folding again is put off only until about
    /// as many events have come as must be folded.
    private var isFoldDue: Bool {
        guard horizon != nil, let first = firstDirty else { return false }
        return unfolded * 2 >= segments[first...].reduce(0) { $0 + $1.events.count }
    }

    private mutating func add(_ event: Event) {
        noteAge(of: event)
        let last = segments.count - 1
        guard last >= 0 else { return open(with: event) }
        let isInOrder = event.time > floor.time || (event.time == floor.time && isAlone(event))
        guard isInOrder, firstDirty == nil else { return insert(event) }
        // Reached in place: a copy of the segment would copy its events with every event.
        if event.time - segments[last].start >= Self.segmentLength { return open(with: event) }
        segments[last].events.append(event)
        floor.apply(event)
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

    private mutating func open(with event: Event) {
        drain()
        let start = event.time.floored(to: Self.segmentLength)
        settle(before: start)
        floor.dropGhosts(at: start)
        drain()
        giveBackRoom()
        var checkpoint = floor
        checkpoint.facts = []
        segments.append(
            Segment(
                start: start, checkpoint: checkpoint, events: [event], layer: settled.emptied()))
        floor.apply(event)
    }

    /// Nothing in order comes to the last segment any more: its events need no room to grow.
    private mutating func giveBackRoom() {
        guard let grown = segments.last?.events else { return }
        var events: [Event] = []
        events.reserveCapacity(grown.count)
        events += grown
        segments[segments.count - 1].events = events
    }

    /// Moves the facts of the newest events into the newest layer.
    private mutating func drain() {
        guard !floor.facts.isEmpty else { return }
        let last = segments.count - 1
        floor.takeFacts { facts in
            if last >= 0 { segments[last].layer.add(facts) } else { settled.add(facts) }
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
    /// Puts an event where it belongs among those kept.
    private mutating func insert(_ event: Event) {
        guard !isTooLate(event), let index = place(for: event) else {
            counters[.tooLate, default: 0] += 1
            hasLostEvents = true
            return
        }
        segments[index].events.append(event)
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
        redistribute(from: first)
        floor = segments[first].checkpoint
        floor.adopt(kinship)
        floor.wantsRefold = false
        for index in first..<segments.count { refold(index) }
    }

    private mutating func refold(_ index: Int) {
        segments[index].checkpoint = floor
        segments[index].layer = settled.emptied()
        segments[index].events.sortByTime(notBefore: segments[index].start)
        for event in segments[index].events { floor.apply(event) }
        floor.takeFacts { segments[index].layer.add($0) }
    }

    /// While a segment was out of date, events of later hours were put into it: gives each its own.
    private mutating func redistribute(from first: Int) {
        var events = segments[first...].flatMap(\.events)
        events.sortByTime(notBefore: segments[first].start)
        let template = segments[first]
        segments.removeSubrange((first + 1)...)
        segments[first].events = []
        for event in events {
            let start = segments[segments.count - 1].start
            if event.time - start >= Self.segmentLength {
                segments.append(
                    Segment(
                        start: event.time.floored(to: Self.segmentLength),
                        checkpoint: template.checkpoint, layer: settled.emptied()))
            }
            segments[segments.count - 1].events.append(event)
        }
    }

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
}
