import Text
import Vocabulary

// The boxes over the table, and what keys do while one is open.
extension Board {
    func entries(of kind: Menu.Kind) -> [Menu.Entry] {
        switch kind {
        case .sort: sortEntries
        case .columns: columnEntries
        case .rows: rowEntries.map(\.entry)
        case .export: exportEntries
        }
    }

    /// Opens a box, unless there is nothing in it.
    mutating func open(_ kind: Menu.Kind, at line: Int = 0) {
        guard destination == nil, !entries(of: kind).isEmpty else { return }
        menu = Menu(kind: kind, line: line)
    }

    /// What a key does while a box is open; `nil`: none is, or the key is for the page.
    mutating func choose(_ action: Action) -> [Command]? {
        guard let menu else { return nil }
        let count = entries(of: menu.kind).count
        switch action {
        case .move(let move):
            let line = menu.line + move.distance(page: 5, rows: count)
            self.menu?.line = min(max(line, 0), max(count - 1, 0))
            return []
        case .go(.up):
            self.menu = nil
            return []
        case .travel, .go, .shift, .sort, .table, .panel, .people, .display, .out, .numbers, .lock,
            .leave, .explain, .redraw:
            break
        }
        if let commands = act(action, in: menu, of: count) { return commands }
        self.menu = nil
        return nil
    }

    private mutating func act(
        _ action: Action, in menu: Menu, of count: Int
    ) -> [Command]? {
        switch (menu.kind, action) {
        case (.sort, .sort(.menu)), (.columns, .table(.columns)), (.rows, .table(.choose)),
            (.export, .out(.table)):
            self.menu?.line = menu.line + 1 < count ? menu.line + 1 : 0
            return []
        case (.sort, .go(.down)): return takeSort(menu.line)
        case (.sort, .sort(let sorting)):
            let commands = sort(sorting)
            let line = sortKeys.firstIndex(of: order.key) ?? menu.line
            self.menu?.line = line
            return commands
        case (.columns, .table(.mark)), (.columns, .go(.down)):
            toggleColumn(menu.line)
            return []
        case (.columns, .sort(.columnLeft)): return moveColumn(menu.line, by: -1)
        case (.columns, .sort(.columnRight)): return moveColumn(menu.line, by: 1)
        case (.rows, .go(.down)), (.rows, .table(.mark)):
            takeRows(menu.line)
            return []
        case (.export, .go(.down)): return takeExport(menu.line)
        case (.sort, _), (.columns, _), (.rows, _), (.export, _): return nil
        }
    }
}
