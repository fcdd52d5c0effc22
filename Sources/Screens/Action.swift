import Vocabulary

/// What a key can do. The raw values are what `keys.toml` calls it: they never change, for files rest on
/// them.
enum Action: Hashable, Sendable {
    case travel(Travel)
    case go(Way)
    case move(Move)
    /// Scrolls the table by so many columns, to the right if positive.
    case shift(Int)
    case sort(Sorting)
    case people(People)
    case display(Display)
    case leave(Leave)
    case redraw

    /// Through time.
    enum Travel: Hashable, Sendable {
        case period(Period)
        case earlier, later, live
    }

    /// From page to page.
    enum Way: String, Hashable, Sendable {
        case wall, departments, agents
        case last = "last_screen"
        case down = "open"
        case up = "back"
        case help
    }

    enum Sorting: String, Hashable, Sendable {
        case menu = "sort_menu"
        case columnLeft = "sort_left"
        case columnRight = "sort_right"
        case turnRound = "sort_reverse"
    }

    /// On the pages about agents.
    enum People: String, Hashable, Sendable {
        case filter
        /// Chooses a row for comparing.
        case mark
        case compare
        /// Between the table and everybody at once.
        case grid
        /// From full names to ids to none.
        case names
    }

    /// The display itself, on every page.
    enum Display: String, Hashable, Sendable {
        /// The picture stands still, or goes on.
        case pause
        case slower, faster
        case language
    }

    enum Leave: String, Hashable, Sendable {
        case quit, interrupt, suspend
    }
}

extension Action {
    /// What `keys.toml` calls it.
    var name: String {
        switch self {
        case .travel(.period(let period)): "period_" + period.rawValue
        case .travel(.earlier): "earlier"
        case .travel(.later): "later"
        case .travel(.live): "live"
        case .go(let way): way.rawValue
        case .move(let move): move.rawValue
        case .shift(let columns): columns < 0 ? "left" : "right"
        case .sort(let sorting): sorting.rawValue
        case .people(let choice): choice.rawValue
        case .display(let display): display.rawValue
        case .leave(let leave): leave.rawValue
        case .redraw: "redraw"
        }
    }
}
