import Drawing
import Text
import Vocabulary

/// The departments, each with the figure that lit its lamp: the most troubled first, and on a wall for the
/// floor by name, so that nobody is last.
struct TroubleList {
    private let view: Viewpoint
    let rows: [Standing]

    init(_ view: Viewpoint) {
        self.view = view
        let departments = view.snapshot.rows
        rows =
            view.hidesQueue
            ? departments.sorted { $0.name.lowercased() < $1.name.lowercased() }
            : departments.enumerated()
                .sorted { left, right in
                    let (worse, better) = (
                        left.element.lamp.severity, right.element.lamp.severity
                    )
                    return worse != better ? worse > better : left.offset < right.offset
                }
                .map(\.element)
    }

    /// Fills an area line by line, in cells of equal width; says how many there was no room for.
    func draw(in area: Rect, columns: Int, of canvas: inout Canvas) {
        let room = area.rows * columns
        guard room > 0 else { return }
        let shown = rows.count > room ? room - 1 : rows.count
        let third = area.columns / columns
        for (index, row) in rows.prefix(shown).enumerated() {
            draw(row, in: cell(index, of: area, columns, third), of: &canvas)
        }
        guard shown < rows.count else { return }
        canvas.write(
            view.say(WallPhrase.more(rows.count - shown)),
            in: cell(shown, of: area, columns, third),
            as: .dim)
    }

    private func cell(_ index: Int, of area: Rect, _ columns: Int, _ width: Int) -> Rect {
        Rect(
            column: area.column + index % columns * width + 2, row: area.row + index / columns,
            columns: width - 3, rows: 1)
    }

    private func draw(_ row: Standing, in area: Rect, of canvas: inout Canvas) {
        let line = RowLine(row, view, isNamed: row.id == view.focus?.id)
        line.draw(
            column: area.column, row: area.row, columns: area.columns, isJustified: true,
            of: &canvas)
    }
}

/// A figure with its short name before it: `SL 67%`.
struct NamedFigure {
    let labels: [Label]
    var columns: Int { labels.reduce(0) { $0 + $1.text.columns } }
}

extension Viewpoint {
    /// The figure that lit the lamp, or the service level when none did.
    func cause(of standing: Standing) -> NamedFigure {
        let lit = standing.cause ?? .sl
        let metric = hidesQueue && lit.isLive ? .sl : lit
        let value = label(metric, of: standing) {
            metric.unit == .percent
                ? say.inPercent(wholePercent($0, standing[metric]))
                : say.narrow($0, in: metric.unit)
        }
        return NamedFigure(labels: [Label("\(say(MetricPhrase.short(metric))) "), value])
    }
}

extension Grade? {
    /// For sorting: what cannot be graded is no trouble, and comes last.
    var severity: Int { map(\.rawValue) ?? -1 }
}
