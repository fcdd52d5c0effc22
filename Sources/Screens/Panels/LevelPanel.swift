import Drawing
import Text
import Vocabulary

/// The service level of the row at the cursor over the last two hours, in steps of five minutes, over a
/// line for its target.
struct LevelPanel {
    private let row: Standing
    private let view: Viewpoint
    private let say: Catalogue

    init(_ row: Standing, _ view: Viewpoint) {
        self.row = row
        self.view = view
        say = view.say
    }

    /// `nil` where the steps are not known, or are too old to be shown.
    var panel: Panel? {
        guard let series = row.recentLevels, series.steps.contains(where: { $0.level != nil }),
            view.trust(in: .sl) != .withdrawn
        else { return nil }
        let name = row.id == view.snapshot.total.id ? say(HeadPhrase.all) : say.name(row.name)
        return Panel(.level, title: say(PanelPhrase.level(name)), wanted: 10, least: 6) {
            area, canvas in
            draw(series, in: area, of: &canvas)
        }
    }

    private static let axisColumns = 5

    private func draw(_ series: LevelSeries, in area: Rect, of canvas: inout Canvas) {
        let target = row[.sl].goal?.target
        let chart = BarChart(series.steps.map(\.level), target: target)
        canvas.write(say(PanelPhrase.levelSteps), in: area)
        if let target {
            let words = say(PanelPhrase.targetLine(say.percent(target, decimals: 0)))
            canvas.write(words, in: area, .trailing, as: .dim)
        }
        let columns = area.columns - Self.axisColumns
        let style: Style = view.trust(in: .sl) == .sound ? .plain : .dim
        let lines = chart.lines(columns: columns, rows: area.rows - 2)
        for (offset, line) in lines.enumerated() {
            var place = Rect(
                column: area.column, row: area.row + 1 + offset, columns: Self.axisColumns - 1,
                rows: 1)
            if let mark = line.mark {
                canvas.write(say.percent(mark, decimals: 0), in: place, .trailing, as: .dim)
            }
            place.column += Self.axisColumns
            place.columns = columns
            canvas.write(line.text, in: place, as: style)
        }
        drawTimes(
            series, step: chart.step(columns: columns),
            in: Rect(
                column: area.column + Self.axisColumns, row: area.row + area.rows - 1,
                columns: columns, rows: 1), of: &canvas)
    }

    /// When the first bar begins, when the middle one, and the present under the last.
    private func drawTimes(
        _ series: LevelSeries, step: Int, in area: Rect, of canvas: inout Canvas
    ) {
        let count = series.steps.count
        let shown = min(count, area.columns / max(step, 1))
        for (place, isLast) in [(0, false), (shown / 2, false), (shown, true)] {
            let start = series.start + .minutes(Int64(5 * (count - shown + place)))
            let text =
                isLast ? say(PanelPhrase.now) : say.clock(view.snapshot.clock.reading(at: start))
            let column =
                area.column + place * step - (isLast ? text.columns + (step > 1 ? 1 : 0) : 0)
            canvas.write(text, column: column, row: area.row, as: .dim)
        }
    }
}
