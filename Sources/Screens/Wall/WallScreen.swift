import Drawing
import Text
import Vocabulary

/// The figures of the whole centre or of one department in digits that are read across the room, and
/// where the trouble is.
struct WallScreen {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = board.wallView(view)
        say = view.say
    }

    /// Where everything stands on this board: the same on every page, so that nothing jumps.
    static func layout(_ board: Board) -> WallLayout {
        let kind = Viewpoint(board).map { board.tiles($0).first } ?? .score
        return WallLayout(
            board.size, atMost: board.wall.numbers ?? .fifteen, hero: WallHero.widest(kind))
    }

    func draw(on canvas: inout Canvas) {
        let layout = Self.layout(board)
        drawHead(of: &canvas)
        drawTiles(layout, of: &canvas)
        drawLines(layout, of: &canvas)
        WallBottom(board, view).draw(layout, of: &canvas)
        WallFoot(board, view).draw(layout.feet, of: &canvas)
    }

    private func drawHead(of canvas: inout Canvas) {
        let head = HeadLine(
            path: view.focus.map(\.name) ?? say(HeadPhrase.allDepartmentsLoud),
            periods: view.loudPeriodLabels, states: StateOfData(board).labels, clock: clock, gap: 6)
        head.draw(of: &canvas)
    }

    /// Lines from edge to edge first: others end at them.
    private func drawLines(_ layout: WallLayout, of canvas: inout Canvas) {
        let (whole, parts) = (
            layout.rules.filter { $0.columns.lowerBound == 0 },
            layout.rules.filter { $0.columns.lowerBound > 0 }
        )
        for rule in whole { canvas.rule(row: rule.row, columns: rule.columns) }
        for upright in layout.uprights {
            canvas.rule(column: upright.column, rows: upright.rows)
        }
        for rule in parts { canvas.rule(row: rule.row, columns: rule.columns) }
    }

    /// With the date where there is room for it.
    private var clock: String {
        guard board.size.columns >= 120, !board.clock.isEmpty else { return board.clock }
        let date = view.snapshot.clock.reading(at: board.now).date
        return "\(say.dateWithWeekday(date))      \(board.clock)"
    }

    private func drawTiles(_ layout: WallLayout, of canvas: inout Canvas) {
        let choice = board.tiles(view)
        if let hero = layout.hero { WallHero(view, choice.first).draw(hero, of: &canvas) }
        let kinds = layout.hero == nil ? choice.six : choice.beside
        for (kind, area) in zip(kinds, layout.tiles) {
            view.tile(kind).draw(in: area, numbers: layout.numbers, of: &canvas)
        }
    }
}

extension WallLayout {
    /// The tallest numbers on the screen.
    var numbersOfAll: NumberSize { max(hero?.numbers ?? .plain, numbers) }
}
