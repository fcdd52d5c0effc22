import Drawing
import Text
import Vocabulary

/// Any page on a screen of a few lines: the two figures that matter most, the worst places, the
/// age.
struct StripScreen {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(on canvas: inout Canvas) {
        drawSummary(of: &canvas)
        let hasState = canvas.size.rows >= 3
        let room = canvas.size.rows - (hasState ? 2 : 1)
        let isWall = board.screen == .wall
        let lines =
            isWall
            ? TroubleList(view).rows.prefix(max(room, 0)).map { RowLine($0, view) }
            : board.shortLines(view, page: max(room, 1))
        for (offset, line) in lines.prefix(max(room, 0)).enumerated() {
            line.draw(row: 1 + offset, columns: canvas.size.columns, of: &canvas)
        }
        if hasState { drawState(row: canvas.size.rows - 1, of: &canvas) }
    }

    /// The fullest wording that fits: `NPS +32 SL 78 ■`, `+32 ■`, `■`.
    private func drawSummary(of canvas: inout Canvas) {
        let first = view.snapshot.notes.contains(.noSurveys) ? Metric.nAnswered : .npsAgent
        let score = view.label(first, of: view.snapshot.total)
        let level = view.label(.sl, of: view.snapshot.total) { say.percent($0, decimals: 0) }
        let lamp = view.lamp(of: view.snapshot.total)
        let blank = Label(" ")
        let wordings: [[Label]] = [
            [name(first), blank, score, blank, name(.sl), blank, level, blank, lamp],
            [score, blank, level, blank, lamp], [score, blank, lamp], [lamp],
        ]
        let fitting = wordings.first { parts in
            parts.reduce(0) { $0 + $1.text.columns } <= canvas.size.columns
        }
        var column = 0
        for part in fitting ?? [] {
            column = canvas.write(part.text, column: column, row: 0, as: part.style)
        }
    }

    private func name(_ metric: Metric) -> Label {
        Label(say(MetricPhrase.short(metric)), .heading)
    }

    private func drawState(row: Int, of canvas: inout Canvas) {
        let state = StateOfData(board).labels.last ?? Label("")
        canvas.write(state.text, column: 0, row: row, as: state.style)
        let rest = canvas.size.columns - state.text.columns - 2
        guard board.clock.columns <= rest else { return }
        canvas.write(board.clock, column: canvas.size.columns - board.clock.columns, row: row)
    }
}
