import Vocabulary

/// What a key can do.
enum Action: Hashable, Sendable {
    case travel(Travel)
    case go(Way)
    case move(Move)
    /// Scrolls the table by so many columns, to the right if positive.
    case shift(Int)
    case sort(Sorting)
    case people(People)
    case leave(Leave)
    case redraw

    /// Through time.
    enum Travel: Hashable, Sendable {
        case period(Period)
        case earlier, later, live
    }

    /// From page to page.
    enum Way: Hashable, Sendable {
        case wall, departments, agents, last, down, up, help
    }

    enum Sorting: Hashable, Sendable {
        case menu, columnLeft, columnRight, turnRound
    }

    /// On the pages about agents.
    enum People: Hashable, Sendable {
        case filter
        /// Chooses a row for comparing.
        case mark
        case compare
        /// Between the table and everybody at once.
        case grid
        /// From full names to ids to none.
        case names
    }

    enum Leave: Hashable, Sendable {
        case quit, interrupt, suspend
    }
}
