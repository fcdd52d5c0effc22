import Drawing
import Text
import Vocabulary

// From 150×40.
extension AgentScreen {
    func drawPanels(in area: Rect, of canvas: inout Canvas) {
        let score = ScoreLines(detail, view)
        let widths = [area.columns * 29 / 80, area.columns * 5 / 16]
        let third = area.columns - widths[0] - widths[1]
        let answers = hasSurveys ? score.panel(detail.spread, columns: widths[1] - 4) : []
        let figures = DetailRow.filled(by: [detail]).count + 1
        let upper = min(max(figures, answers.count) + 2, area.rows * 2 / 3)

        var panel = Rect(column: 0, row: area.row, columns: widths[0], rows: upper)
        if !hasSurveys { panel.columns += widths[1] }
        let inside = canvas.frame(panel, title: againstTitle)
        FigureTable(detail, view, width: inside.columns + 1).draw(in: inside, of: &canvas)
        panel.column += panel.columns
        if hasSurveys {
            panel.columns = widths[1]
            drawScore(answers, in: panel, of: &canvas)
            panel.column += panel.columns
        }
        panel.columns = third
        drawWhose(in: panel, of: &canvas)
        drawLowerPanels(
            in: Rect(
                column: 0, row: area.row + upper, columns: area.columns, rows: area.rows - upper),
            columns: third, of: &canvas)
    }

    /// The two questions against each other, where both were asked; else what is answered where.
    private func drawWhose(in area: Rect, of canvas: inout Canvas) {
        let whose = WhoseScore(detail, view)
        guard hasSurveys, whose.hasPairs else {
            let inside = canvas.frame(area, title: say(DetailPhrase.queues))
            return Paragraph(DetailLines(detail, view).queues).draw(in: inside, of: &canvas)
        }
        let inside = canvas.frame(
            area, title: say(DetailPhrase.agentOrCompany), remark: whose.remark)
        Paragraph(whose.lines(columns: inside.columns)).draw(in: inside, of: &canvas)
    }

    private func drawScore(_ lines: [[Label]], in area: Rect, of canvas: inout Canvas) {
        let score = ScoreLines(detail, view)
        let inside = canvas.frame(area, title: score.panelTitle, remark: score.count)
        Paragraph(lines).draw(in: inside, of: &canvas)
    }

    /// What customers said on the left, what the person does on the right.
    private func drawLowerPanels(in area: Rect, columns: Int, of canvas: inout Canvas) {
        let answers = AnswerList(detail, view)
        var left = area
        left.columns = hasSurveys && !answers.isEmpty ? area.columns - columns : 0
        if left.columns > 0 {
            let inside = canvas.frame(left, title: say(DetailPhrase.newest))
            Paragraph(answers.lines(rows: inside.rows, columns: inside.columns)).draw(
                in: inside, of: &canvas)
        }
        var right = area
        right.column += left.columns
        right.columns -= left.columns
        drawDoing(in: right, of: &canvas)
    }

    /// Below each other: the conversations of the moment, the pauses, the queues.
    private func drawDoing(in area: Rect, of canvas: inout Canvas) {
        let lines = DetailLines(detail, view)
        let parts: [(DetailPhrase, [[Label]])] = [
            (.now, lines.conversations), (.pauses, lines.pauses), (.queues, lines.queues),
        ]
        var place = area
        for (index, (title, lines)) in parts.enumerated() {
            let left = area.row + area.rows - place.row
            let least = 3 * (parts.count - 1 - index)
            let isLast = index == parts.count - 1
            place.rows = isLast ? left : min(max(lines.count, 2) + 2, left - least)
            Paragraph(lines).draw(in: canvas.frame(place, title: say(title)), of: &canvas)
            place.row += place.rows
        }
    }

    private var againstTitle: String {
        let name = detail.department?.name ?? Catalogue.unknown
        return say(DetailPhrase.against(say.name(name), period: view.namedPeriod))
    }
}
