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
    case table(Table)
    case panel(Panel)
    case people(People)
    case display(Display)
    case out(Out)
    case leave(Leave)
    /// Steps through the sizes of the numbers on the wall.
    case numbers
    /// Turns most keys off, for a wall that anybody can reach.
    case lock
    /// Takes a figure apart.
    case explain
    case redraw

    /// Through time.
    enum Travel: Hashable, Sendable {
        case period(Period)
        case earlier, later, live
        /// Lets a stretch of time be typed.
        case custom
        /// What figures are measured against: the next of the choices.
        case compare
    }

    /// From page to page.
    enum Way: String, Hashable, Sendable {
        case wall, departments, agents
        case last = "last_screen"
        case down = "open"
        case up = "back"
        case options, help
    }

    enum Sorting: String, Hashable, Sendable {
        case menu = "sort_menu"
        case columnLeft = "sort_left"
        case columnRight = "sort_right"
        case turnRound = "sort_reverse"
    }

    /// On every page with a table.
    enum Table: String, Hashable, Sendable {
        case filter
        /// Sets a row apart.
        case mark
        /// The menu of columns.
        case columns
        /// The menu of departments, teams and states to be seen.
        case choose
        /// Whether the row at the cursor takes the cursor along when rows are sorted anew.
        case follow
    }

    /// Between the table and the panels below it.
    enum Panel: String, Hashable, Sendable {
        case next = "panel_next"
        case previous = "panel_previous"
        /// One alone, or all again.
        case zoom
    }

    /// On the pages about agents.
    enum People: String, Hashable, Sendable {
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
        case theme, language
    }

    /// What leaves the board.
    enum Out: String, Hashable, Sendable {
        /// The table as a file, the screen as one, the row at the cursor to the clipboard.
        case table = "export"
        case screen = "save_screen"
        case row = "copy_row"
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
        case .travel(.custom): "custom_period"
        case .travel(.compare): "compare_before"
        case .go(let way): way.rawValue
        case .move(let move): move.rawValue
        case .shift(let columns): columns < 0 ? "left" : "right"
        case .sort(let sorting): sorting.rawValue
        case .table(let choice): choice.rawValue
        case .panel(let panel): panel.rawValue
        case .people(let choice): choice.rawValue
        case .display(let display): display.rawValue
        case .out(let sending): sending.rawValue
        case .leave(let leave): leave.rawValue
        case .numbers: "numbers"
        case .lock: "lock"
        case .explain: "explain"
        case .redraw: "redraw"
        }
    }
}
