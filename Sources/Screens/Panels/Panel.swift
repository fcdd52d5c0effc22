import Drawing
import Text

/// A framed part of a page, below its table.
struct Panel {
    let kind: PanelKind
    let title: String
    /// On the right end of the upper line.
    var remark = ""
    /// How many lines it can use, and with how many it still says something.
    let wanted: Int
    var least = 3
    /// How wide it is beside the others of its row.
    var share = 1
    let draw: (Rect, inout Canvas) -> Void

    init(
        _ kind: PanelKind, title: String, remark: String = "", wanted: Int, least: Int = 3,
        draw: @escaping (Rect, inout Canvas) -> Void
    ) {
        self.kind = kind
        self.title = title
        self.remark = remark
        self.wanted = wanted
        self.least = least
        self.draw = draw
    }

    /// A panel of lines, of which it says how many have no room.
    init(
        _ kind: PanelKind, title: String, remark: String = "", _ say: Catalogue, lines: [[Label]]
    ) {
        self.init(
            kind, title: title, remark: remark, wanted: lines.count, least: min(lines.count, 3)
        ) { area, canvas in
            Paragraph(lines).fitted(to: area.rows, say).draw(in: area, of: &canvas)
        }
    }
}

/// What panels there are. The table is one of them when it comes to moving about.
enum PanelKind: Hashable, Sendable, CaseIterable {
    case table
    // Of departments
    case level, moved, trouble, states, answers, ground
    // Of agents
    case lookFirst, whose, grid
}
