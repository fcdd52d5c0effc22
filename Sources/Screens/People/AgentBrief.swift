import Drawing
import Text
import Vocabulary

/// People on a screen too small for a page: a few lines about each that is looked at.
struct AgentBrief {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(on canvas: inout Canvas) {
        let lines = view.snapshot.details.flatMap(lines)
        let state = StateOfData(board).labels.last ?? Label("")
        let hasState = canvas.size.rows >= 3
        Paragraph(lines).draw(
            in: Rect(
                column: 0, row: 0, columns: canvas.size.columns,
                rows: canvas.size.rows - (hasState ? 1 : 0)), of: &canvas)
        guard hasState else { return }
        let last = Rect(
            column: 0, row: canvas.size.rows - 1, columns: canvas.size.columns, rows: 1)
        let end = canvas.write(state.text, in: last, as: state.style)
        guard end + 2 + board.clock.columns <= canvas.size.columns else { return }
        canvas.write(board.clock, in: last, .trailing)
    }

    private func lines(_ detail: AgentDetail) -> [[Label]] {
        let agent = detail.standing
        let row = RowLine(agent, view)
        let doing = [
            view.state(of: agent), Label(" "), view.timeInState(of: agent, columns: 8),
        ]
        let figures = DetailRow.filled(by: [detail]).map { row in
            [
                Label(say(DetailPhrase.row(row.metric)).fitted(to: 12)),
                Label(view.written(row.metric, of: agent).text.fitted(to: 8, .trailing)),
                Label(
                    view.written(row.metric, of: detail.department).text.fitted(to: 9, .trailing),
                    .dim),
            ]
        }
        return [row.labels, doing] + figures
    }
}
