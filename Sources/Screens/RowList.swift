import Vocabulary

/// Which rows of a table stand where, and on which of them the cursor is.
///
/// Rows are known by their id, so the cursor stays with its row while figures come and go. The
/// order is taken over at most every 30 seconds, and then flows around the row under the cursor:
/// what somebody is looking at, or about to open, does not move.
struct RowList: Equatable, Sendable {
    /// The rows from top to bottom.
    private(set) var ids: [String] = []
    /// `nil` only while there are no rows.
    private(set) var cursor: String?
    /// The first row on the screen.
    private(set) var top = 0
    private var sortedAt = Instant.distantPast
    /// When the hand was last on the table.
    private var touchedAt = Instant.distantPast
    /// Whether somebody put the cursor where it is; else it stays on top, whoever comes to stand there.
    private var isCursorPlaced: Bool
    /// The row at the cursor moves to where the order puts it, and takes the cursor along.
    private(set) var isFollowing = false

    init(cursor: String? = nil) {
        self.cursor = cursor
        isCursorPlaced = cursor != nil
    }

    static let sortInterval = Timespan.seconds(30)
    /// After this long without a key the row under the cursor moves like any other.
    static let holdInterval = Timespan.seconds(300)

    var cursorIndex: Int? { cursor.flatMap { ids.firstIndex(of: $0) } }

    /// Takes in the rows of an answer, in the order the engine gave them.
    ///
    /// - Parameters:
    ///   - anew: the user asked for another order or other rows, so nothing holds them back.
    ///   - isUnsettled: a source is still being read, or was until now: an order of half the figures is
    ///     none to be held.
    mutating func take(
        _ fresh: [String], at now: Instant, anew: Bool, isUnsettled: Bool = false
    ) {
        let place = cursorIndex
        if anew || isUnsettled || isOver(Self.sortInterval, since: sortedAt, at: now) {
            sortedAt = now
            ids = anew ? fresh : held(fresh, at: now)
        } else {
            let present = Set(fresh)
            let known = Set(ids)
            ids = ids.filter(present.contains) + fresh.filter { !known.contains($0) }
        }
        if !isCursorPlaced {
            cursor = ids.first
        } else if cursorIndex == nil {
            isFollowing = false
            cursor = ids.isEmpty ? nil : ids[min(place ?? 0, ids.count - 1)]
        }
    }

    /// The new order with the row under the cursor where it was.
    private func held(_ fresh: [String], at now: Instant) -> [String] {
        guard !isFollowing, let cursor, let place = cursorIndex,
            let moved = fresh.firstIndex(of: cursor),
            !isOver(Self.holdInterval, since: touchedAt, at: now)
        else { return fresh }
        var order = fresh
        order.remove(at: moved)
        order.insert(cursor, at: min(place, order.count))
        return order
    }

    /// A clock that was set back must not hold rows for hours, so a negative age counts as over.
    private func isOver(_ span: Timespan, since instant: Instant, at now: Instant) -> Bool {
        let age = now - instant
        return age >= span || age < .zero
    }
}

/// A step of the cursor, by the name it has in `keys.toml`.
enum Move: String, Hashable, Sendable {
    case up, down
    case pageUp = "page_up"
    case pageDown = "page_down"
    case halfPageUp = "half_page_up"
    case halfPageDown = "half_page_down"
    case first = "top"
    case last = "end"
}

extension RowList {
    /// Moves the cursor; `page` is how many rows are on the screen.
    mutating func move(_ move: Move, page: Int, at now: Instant) {
        step(by: move.distance(page: page, rows: ids.count), at: now)
    }

    /// Moves the cursor by so many rows, and no further than the table reaches.
    mutating func step(by distance: Int, at now: Instant) {
        touch(at: now)
        guard let place = cursorIndex else { return }
        isCursorPlaced = true
        isFollowing = false
        cursor = ids[min(max(place + distance, 0), ids.count - 1)]
    }

    /// Puts the cursor on a row and lets it go with it; `nil` ends that.
    mutating func follow(_ id: String?) {
        isFollowing = id != nil
        guard let id, ids.contains(id) else { return }
        cursor = id
        isCursorPlaced = true
    }

    /// Puts the cursor on a row, if it is there.
    mutating func place(on id: String, at now: Instant) {
        touch(at: now)
        guard ids.contains(id) else { return }
        isCursorPlaced = true
        cursor = id
    }

    /// Says that somebody is at the table.
    mutating func touch(at now: Instant) {
        touchedAt = now
    }

    /// Scrolls as little as brings the cursor into sight and leaves no needless gap at the end.
    mutating func scroll(page: Int) {
        let page = max(page, 1)
        let place = cursorIndex ?? 0
        top = min(max(top, place - page + 1), place, max(ids.count - page, 0))
        top = max(top, 0)
    }
}

extension Move {
    /// How many rows down; further than the table reaches is for the caller to cut.
    func distance(page: Int, rows: Int) -> Int {
        let page = max(page, 1)
        return switch self {
        case .up: -1
        case .down: 1
        case .pageUp: -page
        case .pageDown: page
        case .halfPageUp: -max(page / 2, 1)
        case .halfPageDown: max(page / 2, 1)
        case .first: -rows
        case .last: rows
        }
    }
}
