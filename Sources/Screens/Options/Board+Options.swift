import Drawing

extension Board {
    /// What a key does while the options are open; `nil`: it is for the page beneath.
    mutating func adjust(_ action: Action) -> [Command]? {
        guard let line = optionsLine, helpTop == nil else { return nil }
        let settings = Setting.allCases
        switch action {
        case .move(let move):
            let moved = line + move.distance(page: settings.count, rows: settings.count)
            optionsLine = min(max(moved, 0), settings.count - 1)
        case .go(.down), .table(.mark): return change(settings[line], by: 1)
        case .shift(let columns): return change(settings[line], by: columns > 0 ? 1 : -1)
        case .go(.options), .go(.up): optionsLine = nil
        case .go(.help), .people(.names), .display, .out, .leave, .lock, .redraw: return nil
        case .travel, .go, .sort, .table, .panel, .people, .numbers, .explain:
            optionsLine = nil
            return nil
        }
        return []
    }
}
