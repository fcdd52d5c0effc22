import Vocabulary

/// What a key can do.
enum Action: Hashable, Sendable {
    case travel(Travel)
    case go(Way)
    case move(Move)
    /// Scrolls the table by so many columns, to the right if positive.
    case shift(Int)
    case sort(Sorting)
    case leave(Leave)
    case redraw

    /// Through time.
    enum Travel: Hashable, Sendable {
        case period(Period)
        case earlier, later, live
    }

    /// From page to page.
    enum Way: Hashable, Sendable {
        case wall, departments, last, down, up, help
    }

    enum Sorting: Hashable, Sendable {
        case next, columnLeft, columnRight, turnRound
    }

    enum Leave: Hashable, Sendable {
        case quit, interrupt, suspend
    }
}
