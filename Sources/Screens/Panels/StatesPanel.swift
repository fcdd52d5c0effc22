import Drawing
import Text
import Vocabulary

/// What the people of each department are doing at this moment.
struct StatesPanel {
    private let rows: [Standing]
    private let total: Standing
    private let view: Viewpoint
    private let say: Catalogue

    /// - Parameter rows: in the order of the table.
    init(_ rows: [Standing], _ view: Viewpoint) {
        self.rows = rows.filter { !$0.duty.states.isEmpty }
        total = view.snapshot.total
        self.view = view
        say = view.say
    }

    /// From the left; where it is narrow, the last in this order leave first.
    private static let states: [PersonState] = [.available, .onCall, .acw, .paused, .ringing]

    /// `nil` where no source says what anybody does.
    var panel: Panel? {
        guard !rows.isEmpty, view.trust(in: .loggedIn) != .withdrawn else { return nil }
        return Panel(.states, title: say(PanelPhrase.states), wanted: rows.count + 2, least: 4) {
            area, canvas in
            draw(in: area, of: &canvas)
        }
    }

    private func draw(in area: Rect, of canvas: inout Canvas) {
        // The first column of a table is for the cursor, which stays above.
        let table = Table(columns, width: area.columns + 1)
        let room = max(area.rows - 2, 0)
        let shown = rows.count > room ? rows.prefix(max(room - 1, 0)) : rows[...]
        table.drawHead(column: area.column - 1, row: area.row, of: &canvas)
        for (offset, row) in shown.enumerated() {
            table.draw(row, column: area.column - 1, row: area.row + 1 + offset, of: &canvas)
        }
        let last = area.row + 1 + min(rows.count, room)
        table.draw(total, column: area.column - 1, row: last, of: &canvas)
        guard shown.count < rows.count else { return }
        let place = Rect(column: area.column, row: last - 1, columns: area.columns, rows: 1)
        canvas.write(say(AgentPhrase.more(rows.count - shown.count)), in: place, as: .dim)
    }

    private var columns: [Column<Standing>] {
        let style: Style = view.trust(in: .loggedIn) == .sound ? .plain : .dim
        let name = Column<Standing>(say(ColumnPhrase.department), .between(14, 24), .leading) {
            Label($0.id == total.id ? say(HeadPhrase.all) : $0.name)
        }
        let states = Self.states.enumerated().map { place, state in
            let head = say(AgentPhrase.state(state)).uppercased()
            return Column<Standing>(
                head, .exactly(max(head.columns, 4) + 1), leaves: Self.states.count - place
            ) { row in
                let count = row.duty.states[state] ?? 0
                return count == 0
                    ? Label(Catalogue.unknown, .dim) : Label(say.count(count), style)
            }
        }
        return [name] + states
    }
}
