import Drawing
import Text
import Vocabulary

/// One figure of the wall: a label, big digits, a last line with lamp, goal and trend.
struct Tile {
    /// The fullest wording first.
    var labels: [String]
    /// The number, the fullest wording first: `78.1%` gives way to `78%` where it is narrow.
    var numbers: [String]
    var style = Style.plain
    var ink = BigDigits.Ink.solid
    var lamp = Label(" ")
    var goal = ""
    /// The trend, or what else is worth saying beside the goal.
    var aside = ""
    /// The same by another formula; above the last line, where there is a blank one.
    var note = ""

    func draw(in area: Rect, numbers size: NumberSize, of canvas: inout Canvas) {
        let label = labels.first { $0.columns <= area.columns } ?? labels.last ?? ""
        canvas.write(label, in: row(0, of: area), as: .heading)
        let room = Rect(
            column: area.column, row: area.row + 1, columns: area.columns, rows: size.rows)
        drawNumber(in: room, atMost: size, of: &canvas)
        if area.rows - 2 > size.rows {
            canvas.write(note, in: row(area.rows - 2, of: area), as: .dim)
        }
        drawLastLine(in: row(area.rows - 1, of: area), of: &canvas)
    }

    /// All in the tallest digits in which some wording fits, else plainly in bold.
    func drawNumber(in area: Rect, atMost limit: NumberSize, of canvas: inout Canvas) {
        for height in NumberSize.descending.filter({ $0 <= limit }).compactMap(\.height) {
            for number in numbers {
                let digits = BigDigits(number, height: height, ink: ink)
                guard digits.columns <= area.columns else { continue }
                // Smaller ones stand in the middle of the room of the tall ones.
                let above = (area.rows - height.rawValue) / 2
                digits.draw(column: area.column, row: area.row + above, of: &canvas, as: style)
                return
            }
        }
        let text = numbers.first { $0.columns <= area.columns } ?? numbers.last ?? ""
        let bold = style == .plain ? .heading : style
        let middle = Rect(
            column: area.column, row: area.row + (area.rows - 1) / 2, columns: area.columns, rows: 1
        )
        canvas.write(text, in: middle, as: ink == .faint ? .dim : bold)
    }

    private func drawLastLine(in area: Rect, of canvas: inout Canvas) {
        canvas.write(lamp.text, in: area, as: lamp.style)
        let words = Rect(
            column: area.column + 2, row: area.row, columns: area.columns - 2, rows: 1)
        let end = canvas.write(goal, in: words, as: goalStyle)
        let right = area.column + area.columns
        let places = goal.isEmpty ? [words.column] : [max(end + 2, area.column + 15), end + 2]
        guard let column = places.first(where: { $0 + aside.columns <= right }) else { return }
        canvas.write(aside, column: column, row: area.row, as: goalStyle)
    }

    private var goalStyle: Style { ink == .faint ? .dim : .plain }

    private func row(_ offset: Int, of area: Rect) -> Rect {
        Rect(column: area.column, row: area.row + offset, columns: area.columns, rows: 1)
    }
}
