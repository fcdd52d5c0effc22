import Vocabulary

/// The events of a stretch of time in the order in which they came: kept as they are, in pieces of one
/// size, so that keeping many costs no more than writing them once.
struct Journal: Sendable {
    private var pieces: [[Event]] = []
    private(set) var count = 0

    private static var pieceLength: Int { 1000 }

    init() {}

    init(_ events: ArraySlice<Event>) {
        append(contentsOf: events)
    }

    mutating func append(contentsOf events: ArraySlice<Event>) {
        var rest = events
        while !rest.isEmpty {
            if pieces.last.map({ $0.count >= Self.pieceLength }) ?? true { addPiece() }
            let last = pieces.count - 1
            let part = rest.prefix(Self.pieceLength - pieces[last].count)
            pieces[last].append(contentsOf: part)
            rest = rest[part.endIndex...]
        }
        count += events.count
    }

    private mutating func addPiece() {
        var piece: [Event] = []
        piece.reserveCapacity(Self.pieceLength)
        pieces.append(piece)
    }

    /// All of them, in one array. Costs a copy.
    var events: [Event] { pieces.flatMap { $0 } }
}
