import Drawing
import Text
import Vocabulary

/// A row in one short line: `■ Support SL 67%`, `▼ A-1033 NPS −38`.
struct RowLine {
    private let name: String
    private let lamp: Label
    private let cause: NamedFigure
    private let style: Style

    /// - Parameter isNamed: the page is about this row.
    init(
        _ standing: Standing, _ view: Viewpoint, isSelected: Bool = false, isNamed: Bool = false
    ) {
        name = standing.name
        lamp = view.lamp(of: standing)
        cause = view.cause(of: standing)
        style = isSelected ? .selected : isNamed ? .heading : .plain
    }

    init(_ agent: AgentStanding, _ view: Viewpoint, isSelected: Bool = false) {
        name = view.name(of: agent).text
        lamp = view.mark(of: agent)
        let hasScore = !view.snapshot.notes.contains(.noSurveys)
        let score = view.score(of: agent, besideWhisker: false)
        cause = NamedFigure(
            labels: hasScore
                ? [Label("\(view.say(MetricPhrase.short(.npsAgent))) "), score]
                : [view.state(of: agent)])
        style = isSelected ? .selected : .plain
    }

    /// All of it, one piece after the other.
    var labels: [Label] { [lamp, Label(" \(name) ")] + cause.labels }

    /// The name gives way before the figure does.
    ///
    /// - Parameter isJustified: the figure stands at the right end instead of behind the name.
    func draw(
        column: Int = 0, row: Int, columns: Int, isJustified: Bool = false,
        of canvas: inout Canvas
    ) {
        canvas.write(lamp.text, column: column, row: row, as: lamp.style)
        let room = columns - 2 - cause.columns - 1
        let area = Rect(column: column + 2, row: row, columns: max(room, 0), rows: 1)
        var end = canvas.write(name, in: area, as: style)
        end = isJustified ? column + columns - cause.columns : max(end, column + 1) + 1
        for label in cause.labels where end + label.text.columns <= column + columns {
            end = canvas.write(label.text, column: end, row: row, as: label.style)
        }
    }
}
