import Drawing
import Vocabulary

// Moving between the panels of a page, and looking at one alone.
extension Board {
    mutating func move(_ panel: Action.Panel) -> [Command] {
        closeHelp()
        let kinds = panelsInSight
        switch panel {
        case .zoom:
            if screen.table != nil { isZoomed.toggle() }
        case .next, .previous:
            guard kinds.count > 1 else { return [] }
            let place = kinds.firstIndex(of: focus) ?? 0
            let step = panel == .next ? 1 : kinds.count - 1
            focus = kinds[(place + step) % kinds.count]
        }
        return []
    }

    /// The table and the panels that have room below it. One alone is looked at with the others in mind.
    var panelsInSight: [PanelKind] { [.table] + (panelRows?.places.map(\.panel.kind) ?? []) }

    /// The panel keys speak to; the table where the one chosen has no room any more.
    var focusInSight: PanelKind { panelsInSight.contains(focus) ? focus : .table }

    private var panelRows: PanelRows? {
        guard let view = Viewpoint(self), SizeClass(size, of: screen) == .page else { return nil }
        return switch screen.table {
        case .departments, .queues: DepartmentsScreen(self, view).panelRows
        case .agents: people.isGrid ? nil : AgentsScreen(self, view).panelRows
        case nil: nil
        }
    }

    /// The panel that has the page to itself: `nil` where there is none, or where it is the table.
    func alone(of rows: PanelRows?) -> Panel? {
        guard isZoomed else { return nil }
        return rows?.places.first { $0.panel.kind == focus }?.panel
    }
}
