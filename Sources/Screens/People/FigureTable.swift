import Drawing
import Text
import Vocabulary

/// One person's figures beside the department's and the goals.
struct FigureTable {
    private let table: Table<DetailRow>
    private let rows: [DetailRow]

    init(_ detail: AgentDetail, _ view: Viewpoint, width: Int) {
        let department = detail.department
        rows = DetailRow.filled(by: [detail])
        let names = rows.map { view.say(DetailPhrase.row($0.metric)).columns }.max() ?? 0
        let hasGoals = rows.contains { !view.goal($0.metric, of: department).isEmpty }
        var columns = [
            Column<DetailRow>("", .exactly(names), .leading) {
                Label(view.say(DetailPhrase.row($0.metric)))
            },
            Column(view.name(of: detail.standing).text, .between(9, 14)) {
                view.written($0.metric, of: detail.standing)
            },
        ]
        if let department {
            columns.append(
                Column(department.name, .between(9, 14)) { view.written($0.metric, of: department) }
            )
        }
        if hasGoals {
            columns.append(
                Column(view.say(DetailPhrase.band), .exactly(14)) {
                    Label(view.goal($0.metric, of: department))
                })
        }
        table = Table(columns, width: width)
    }

    func draw(in area: Rect, of canvas: inout Canvas) {
        guard area.rows > 0 else { return }
        table.drawHead(column: area.column - 1, row: area.row, of: &canvas)
        for (offset, row) in rows.prefix(area.rows - 1).enumerated() {
            table.draw(row, column: area.column - 1, row: area.row + 1 + offset, of: &canvas)
        }
    }
}
