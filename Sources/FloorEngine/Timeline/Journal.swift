import Vocabulary

/// The events of a stretch of time in the order in which they came, packed, in pieces of about one size, so
/// that keeping many costs no more than writing them once.
struct Journal: Sendable {
    private var pieces: [PackedEvents] = []
    private(set) var count = 0

    private static var pieceLength: Int { 2000 }

    init() {}

    init(_ events: ArraySlice<Event>) {
        append(contentsOf: events)
    }

    /// Keeps events that were packed elsewhere, as they are.
    mutating func append(_ piece: PackedEvents) {
        pieces.append(piece)
        count += piece.count
    }

    mutating func append(contentsOf events: ArraySlice<Event>) {
        var rest = events
        while !rest.isEmpty {
            if pieces.last.map({ $0.count >= Self.pieceLength }) ?? true {
                pieces.append(PackedEvents(capacity: Self.pieceLength))
            }
            let last = pieces.count - 1
            let part = rest.prefix(max(Self.pieceLength - pieces[last].count, 0))
            for event in part { pieces[last].append(event) }
            rest = rest[part.endIndex...]
        }
        count += events.count
    }

    /// All of them, in one array. Costs a pass.
    var events: [Event] {
        var events: [Event] = []
        events.reserveCapacity(count)
        for piece in pieces { piece.unpack(into: &events) }
        return events
    }
}
