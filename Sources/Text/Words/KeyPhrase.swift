public import Vocabulary

/// What a key does, in the foot line and in help.
public enum KeyPhrase: Phrase {
    case period(Period)
    case earlier, later, live, custom, compareBefore, show, explain, otherFigure
    case wall, departments, agents, options, change, lastScreen, help, open, back, backLong
    case up, down, columnsLeft, columnsRight, first, last
    case pageUp, pageDown, halfPageUp, halfPageDown, more
    case sort, sortMenu, choose, close, nextColumn, turnRound, sortColumnLeft, sortColumnRight
    case columns, showOrHide, column, moveColumn, follow, followShort, choosePart
    case export, write, saveScreen, copyRow
    case panel, panelNext, panelPrevious, zoom, zoomShort
    case filter, keepFilter, clear, mark, markLong, compare, grid, gridLong, table, names,
        otherAgent
    case pause, slower, faster, theme, language
    case page, hold, pauseShort, numbers, lock, unlock
    case quit, interrupt, suspend, redraw

    public var english: String {
        switch self {
        case .period(let period): PeriodPhrase.long(period).english
        case .earlier: "earlier"
        case .later: "later"
        case .live: "back to live"
        case .custom: "custom period"
        case .compareBefore: "compare with before"
        case .show: "show"
        case .explain: "explain a number"
        case .otherFigure: "other figure"
        case .wall: "wall"
        case .departments: "departments"
        case .agents: "agents"
        case .options: "options"
        case .change: "change"
        case .lastScreen: "last screen"
        case .help: "help"
        case .open: "open"
        case .back: "back"
        case .backLong: "up one level (never quits)"
        case .up: "up"
        case .down: "down"
        case .columnsLeft: "left: columns, agents"
        case .columnsRight: "right"
        case .first: "top"
        case .last: "end"
        case .pageUp: "page up"
        case .pageDown: "page down"
        case .halfPageUp: "half page up"
        case .halfPageDown: "half page down"
        case .more: "more"
        case .sort: "sort"
        case .sortMenu: "sort menu"
        case .choose: "choose"
        case .close: "close"
        case .nextColumn: "next column"
        case .turnRound: "turn round"
        case .sortColumnLeft: "sort by column to the left"
        case .sortColumnRight: "to the right"
        case .columns: "columns"
        case .showOrHide: "show, hide"
        case .moveColumn: "move"
        case .column: "column"
        case .follow: "follow the row"
        case .followShort: "follow"
        case .export: "export"
        case .write: "write"
        case .saveScreen: "the screen as a file"
        case .copyRow: "copy the row"
        case .panel: "panel"
        case .panelNext: "next panel"
        case .panelPrevious: "previous panel"
        case .zoom: "one panel alone"
        case .zoomShort: "alone"
        case .choosePart: "department, team, state"
        case .filter: "filter"
        case .keepFilter: "keep"
        case .clear: "clear"
        case .mark: "mark"
        case .markLong: "mark, or page down"
        case .compare: "compare"
        case .grid: "grid"
        case .gridLong: "grid; elsewhere compare"
        case .table: "table"
        case .names: "names"
        case .otherAgent: "agent"
        case .pause: "pause the picture"
        case .slower: "slower"
        case .faster: "faster"
        case .theme: "theme"
        case .language: "language"
        case .page: "page"
        case .hold: "hold"
        case .pauseShort: "pause"
        case .numbers: "smaller numbers"
        case .lock: "lock the wall"
        case .unlock: "unlock"
        case .quit: "quit"
        case .interrupt: "quit with 130"
        case .suspend: "suspend"
        case .redraw: "redraw"
        }
    }
}
