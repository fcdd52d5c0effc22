/// What a key does, in the foot line and in help.
public enum KeyPhrase: Phrase, CaseIterable {
    case open, back, backLong, quit, help, wall, departments, lastScreen
    case sort, turnRound, sortNextColumn
    case earlier, later, live, compare
    case up, down, first, last, page, halfPage, row
    case hold, turnPage, bigger, pause, redraw, suspend
    case more, options

    public var english: String {
        switch self {
        case .open: "open"
        case .back: "back"
        case .backLong: "up one level (never quits)"
        case .quit: "quit"
        case .help: "help"
        case .wall: "wall"
        case .departments: "departments"
        case .lastScreen: "last screen"
        case .sort: "sort"
        case .turnRound: "turn round"
        case .sortNextColumn: "sort by next column"
        case .earlier: "earlier"
        case .later: "later"
        case .live: "back to live"
        case .compare: "compare with before"
        case .up: "up"
        case .down: "down"
        case .first: "top"
        case .last: "end"
        case .page: "page"
        case .halfPage: "half page"
        case .row: "row"
        case .hold: "hold this page"
        case .turnPage: "page"
        case .bigger: "bigger digits"
        case .pause: "pause"
        case .redraw: "redraw"
        case .suspend: "suspend"
        case .more: "more"
        case .options: "options"
        }
    }
}
