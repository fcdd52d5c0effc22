import Drawing
import Text
import Vocabulary

/// Any page where neither tiles nor a table fit: the six figures below each other, then as many
/// rows as there is room for.
struct SixNumbersScreen {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    /// How many departments stand in a list below the figures.
    static func listRows(_ size: Size) -> Int { max(size.rows - listTop - 1, 1) }

    private static let figuresTop = 2
    private static let listTop = figuresTop + 6 + 1

    func draw(on canvas: inout Canvas) {
        drawHead(of: &canvas)
        canvas.rule(row: 1, columns: 0..<canvas.size.columns)
        for (offset, kind) in board.tiles(view).six.enumerated() {
            draw(kind, row: Self.figuresTop + offset, of: &canvas)
        }
        if let notice = Notices(board, view).urgent.first {
            notice.draw(row: Self.listTop - 1, of: &canvas)
        }
        drawRows(of: &canvas)
        let hints = [KeyHint(.go(.help), board), KeyHint(.leave(.quit), board)].compactMap(\.self)
        FootLine(hints: hints).draw(row: canvas.size.rows - 1, .trailing, of: &canvas)
    }

    private func drawHead(of canvas: inout Canvas) {
        let period = view.periodLabels.last ?? ""
        var right = canvas.size.columns
        for part in [Label(board.clock), StateOfData(board).labels.last ?? Label("")] {
            right -= part.text.columns
            canvas.write(part.text, column: right, row: 0, as: part.style)
            right -= 2
        }
        let isWhole = board.screen.subject == Screen.wall.subject
        let place = view.focus?.name ?? (isWhole ? say(HeadPhrase.all) : board.path)
        let area = Rect(column: 0, row: 0, columns: max(right, 0), rows: 1)
        canvas.write("\(place) · \(period)", in: area, as: .heading)
    }

    private func draw(_ kind: TileKind, row: Int, of canvas: inout Canvas) {
        let tile = view.tile(kind)
        let value = view.line(kind)
        canvas.write(tile.lamp.text, column: 0, row: row, as: tile.lamp.style)
        canvas.write(say(MetricPhrase.short(kind.metric)), column: 2, row: row, as: .heading)
        let area = Rect(column: 10, row: row, columns: 10, rows: 1)
        canvas.write(value.text, in: area, .trailing, as: value.style)
        let place = kind == .longest ? view.longestRow?.name : nil
        let beside = place ?? (tile.goal.isEmpty ? tile.aside : tile.goal)
        guard place != nil || 23 + beside.columns <= canvas.size.columns else { return }
        canvas.write(beside, column: 23, row: row)
    }

    /// The rows of the table: in sight with the cursor on a working page, the worst ones on the
    /// wall. With no room for a list the foot line holds one.
    private func drawRows(of canvas: inout Canvas) {
        let room = canvas.size.rows - Self.listTop - 1
        let isWall = board.screen == .wall
        let lines =
            isWall
            ? TroubleList(view).rows.prefix(max(room, 1)).map { RowLine($0, view) }
            : board.shortLines(view, page: max(room, 1))
        let top = room > 0 ? Self.listTop : canvas.size.rows - 1
        let width = room > 0 ? canvas.size.columns : 22
        for (offset, line) in lines.enumerated() {
            line.draw(row: top + offset, columns: width, of: &canvas)
        }
    }
}

extension Viewpoint {
    /// The figure of a tile as it stands in a line of text: `+32 ±7`, `78.1 %`.
    fileprivate func line(_ kind: TileKind) -> Label {
        let range = total[kind.metric].range
        return label(kind.metric, of: total) { value in
            switch kind.metric.unit {
            case .percent: "\(say.percent(value)) %"
            case .points: "\(say.points(value)) \(say.halfRange(range))"
            case .count, .seconds, .score: say.narrow(value, in: kind.metric.unit, columns: 8)
            }
        }
    }
}
