import Drawing
import Text
import Vocabulary

/// Six figures of the whole centre in digits that are read across the room, and where the trouble
/// is.
struct WallScreen {
    let board: Board
    let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(on canvas: inout Canvas) {
        let layout = WallLayout(canvas.size)
        drawHead(of: &canvas)
        canvas.rule(row: 1, columns: 0..<canvas.size.columns)
        drawTiles(layout, of: &canvas)
        canvas.rule(row: layout.bottom.row - 1, columns: 0..<canvas.size.columns)
        drawBottom(in: layout.bottom, of: &canvas)
        let hints = [KeyHint(.go(.departments), board), KeyHint(.go(.help), board)]
        FootLine(hints: (hints + [KeyHint(.leave(.quit), board)]).compactMap(\.self))
            .draw(row: canvas.size.rows - 1, .trailing, of: &canvas)
    }

    private func drawHead(of canvas: inout Canvas) {
        let head = HeadLine(
            path: say(HeadPhrase.allDepartmentsLoud), periods: view.loudPeriodLabels,
            states: StateOfData(board).labels, clock: board.clock, gap: 6)
        head.draw(of: &canvas)
    }

    private func drawTiles(_ layout: WallLayout, of canvas: inout Canvas) {
        let kinds = TileKind.six(
            isHistory: view.snapshot.isHistory,
            hasSurveys: !view.snapshot.notes.contains(.noSurveys))
        for (kind, area) in zip(kinds, layout.tiles) {
            view.tile(kind).draw(in: area, digits: layout.digits, of: &canvas)
        }
        for column in layout.separators {
            canvas.rule(column: column, rows: 2..<layout.bottom.row - 1)
        }
        canvas.rule(row: layout.middle, columns: 0..<canvas.size.columns)
    }

    /// What must be said about the data, then the departments: as a table where it fits whole, else
    /// the worst of them.
    private func drawBottom(in area: Rect, of canvas: inout Canvas) {
        var area = area
        for notice in Notices(board, view).urgent.prefix(area.rows) {
            notice.draw(row: area.row, of: &canvas)
            area.row += 1
            area.rows -= 1
        }
        guard !view.hidesLiveFigures else { return }
        let trouble = TroubleList(view)
        guard area.rows > max(trouble.rows.count, 3) else {
            return trouble.draw(in: area, columns: 3, of: &canvas)
        }
        let table = StandingTable(view, heading: .department, width: canvas.size.columns)
        table.drawHead(row: area.row, of: &canvas)
        for (offset, row) in trouble.rows.enumerated() {
            table.draw(row, row: area.row + 1 + offset, of: &canvas)
        }
    }
}

/// Where everything on the wall stands.
struct WallLayout {
    let digits: BigDigits.Height
    let tiles: [Rect]
    let separators: [Int]
    /// The row of the rule between the two rows of tiles.
    let middle: Int
    /// Between the tiles and the foot.
    let bottom: Rect

    init(_ size: Size) {
        let third = size.columns / 3
        digits = Self.digits(size, tileColumns: third - 3)
        // Label, digits and last line; a blank above the last line when there is room.
        let isLoose = 2 * (digits.rawValue + 3) + 6 <= size.rows
        let height = digits.rawValue + (isLoose ? 3 : 2)
        separators = [third, 2 * third]
        middle = 2 + height
        let bottomRow = middle + 1 + height + 1
        bottom = Rect(
            column: 0, row: bottomRow, columns: size.columns,
            rows: max(size.rows - 1 - bottomRow, 0))
        tiles = [2, middle + 1].flatMap { row in
            [2, third + 2, 2 * third + 2].enumerated().map { index, column in
                let end = index == 2 ? size.columns : (index + 1) * third
                return Rect(column: column, row: row, columns: end - 1 - column, rows: height)
            }
        }
    }

    /// The tallest digits in which `8:88` fits a tile and which leave room below.
    private static func digits(_ size: Size, tileColumns: Int) -> BigDigits.Height {
        BigDigits.Height.allCases.reversed().first { height in
            let room = height > .five ? 10 : 3
            return BigDigits("8:88", height: height).columns <= tileColumns
                && 2 * (height.rawValue + 3) + 5 + room <= size.rows
        } ?? .three
    }
}
