import Drawing
import Text

/// What the figures rest on: sources, goals, what could not be read, what the marks mean.
struct GroundPanel {
    private let board: Board
    private let view: Viewpoint

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
    }

    var panel: Panel {
        let notices = Notices(board, view)
        let all = notices.urgent + notices.calm
        return Panel(
            .ground, title: view.say(PanelPhrase.ground), wanted: all.count,
            least: min(all.count, 2)
        ) { area, canvas in
            for (offset, notice) in all.prefix(area.rows).enumerated() {
                notice.draw(
                    in: Rect(
                        column: area.column, row: area.row + offset, columns: area.columns,
                        rows: 1), of: &canvas)
            }
        }
    }
}
