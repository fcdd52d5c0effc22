public import Vocabulary

/// Batches of several sources, put together by time while the past is read.
///
/// A source that is read after another one's month would come too late for an engine that waits two days
/// for late events. The order inside a source stays as it is; of events of one instant those of the first
/// source come first. Holds one batch of each source, however long the sources are.
public struct EventMerge: Sendable {
    private var sources: [Source]
    /// Events beyond it are let through at once: one wrong clock must not hold up all behind it.
    private let present: Instant

    private struct Source {
        var batch = EventBatch()
        var position = 0
        var isOrdered = true
        /// There is nothing behind the batch.
        var isAtEnd = false

        var isEmpty: Bool { position == batch.events.count }

        /// What comes up to `end`; the batch itself when that is all of it.
        mutating func take(upTo end: Int, into merged: inout EventBatch) {
            if merged.events.isEmpty, position == 0, end == batch.events.count {
                merged = batch
            } else {
                merged.append(batch, position..<end)
            }
            position = end
            if isEmpty { (batch, position) = (EventBatch(), 0) }
        }
    }

    public init(sources count: Int, present: Instant) {
        sources = Array(repeating: Source(), count: count)
        self.present = present
    }

    /// A source whose next batch, or end, must be known before anything can be given.
    public var wanting: Int? { sources.firstIndex { $0.isEmpty && !$0.isAtEnd } }

    /// - Parameter isOrdered: its events come about as they happened. Those of a table need not, so they
    ///   wait until everything that is in order has been given.
    public mutating func put(_ batch: EventBatch, from source: Int, isOrdered: Bool) {
        sources[source].batch = batch
        sources[source].position = 0
        sources[source].isOrdered = isOrdered
    }

    public mutating func end(_ source: Int) {
        sources[source].isAtEnd = true
    }

    /// The events up to where a source runs out, in one batch; `nil` when all have ended.
    public mutating func next() -> EventBatch? {
        var merged = EventBatch()
        while wanting == nil, let source = first(among: sources.indices) {
            let rival = first(among: sources.indices.filter { $0 != source })
            sources[source].take(upTo: end(of: source, before: rival), into: &merged)
        }
        return merged.events.isEmpty ? nil : merged
    }

    /// The source with the earliest event.
    private func first(among places: some Collection<Int>) -> Int? {
        places.filter { !sources[$0].isEmpty }.min { due($0) < due($1) }
    }

    /// Where the events of `source` end that come before the next one of `rival`.
    private func end(of source: Int, before rival: Int?) -> Int {
        let events = sources[source].batch.events
        guard let rival else { return events.count }
        let limit = due(rival)
        var end = sources[source].position + 1
        while end < events.count, isBefore(due(source, at: end), limit, source < rival) {
            end += 1
        }
        return end
    }

    private func isBefore(_ time: Instant, _ limit: Instant, _ isFirst: Bool) -> Bool {
        time < limit || (time == limit && isFirst)
    }

    private func due(_ source: Int) -> Instant { due(source, at: sources[source].position) }

    private func due(_ source: Int, at position: Int) -> Instant {
        guard sources[source].isOrdered else { return .distantFuture }
        let time = sources[source].batch.events[position].time
        return time > present ? .distantPast : time
    }
}

extension EventBatch {
    /// Appends a part of another batch, with the identities and texts that belong to it.
    fileprivate mutating func append(_ other: EventBatch, _ range: Range<Int>) {
        if !other.identities.isEmpty {
            let missing = events.count - identities.count
            identities.append(contentsOf: repeatElement(0, count: missing))
            identities.append(contentsOf: other.identities[range])
        }
        for var event in other.events[range] {
            if case .survey(var answer) = event.kind, answer.comment >= 0,
                other.texts.indices.contains(Int(answer.comment))
            {
                texts.append(other.texts[Int(answer.comment)])
                answer.comment = Int32(clamping: texts.count - 1)
                event.kind = .survey(answer)
            }
            events.append(event)
        }
    }
}
