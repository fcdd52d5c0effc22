import Drawing

extension Board {
    /// A key while help is open; whether it was a letter of what is looked for.
    mutating func typeInHelp(_ key: Key) -> Bool {
        guard helpTop != nil else { return false }
        let isSearch = !helpQuery.isEmpty
        switch key {
        case .character(" ") where !isSearch: move(.pageDown)
        // What has opened it closes it.
        case .character where !isSearch && options.keys.action(for: key) == .go(.help): return false
        case .character(let letter):
            guard helpQuery.count < Self.longestQuery else { return true }
            search(helpQuery + String(letter))
        case .backspace where isSearch, .delete where isSearch:
            search(String(helpQuery.dropLast()))
        case .escape where isSearch: search("")
        case .control, .function, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
            .enter, .escape, .backspace, .delete, .tab, .backTab:
            return false
        }
        return true
    }

    /// More than anybody types.
    private static let longestQuery = 60

    private mutating func search(_ query: String) {
        helpQuery = query
        helpTop = 0
    }

    mutating func closeHelp() {
        helpTop = nil
        helpQuery = ""
    }

    /// Lines of help instead of rows.
    mutating func moveInHelp(_ move: Move, from top: Int) {
        let page = helpRoom
        let lines = HelpLines(self).lines.count
        let moved = top + move.distance(page: page, rows: lines)
        helpTop = min(max(moved, 0), max(lines - page, 0))
    }
}
