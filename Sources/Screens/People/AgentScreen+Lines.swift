import Drawing
import Text
import Vocabulary

// Between 60×16 and what panels need.
extension AgentScreen {
    func drawLines(in area: Rect, of canvas: inout Canvas) {
        guard area.columns >= 78, area.rows >= 14 else {
            return drawTwoParts(in: area, of: &canvas)
        }
        let figures = DetailRow.filled(by: [detail]).count + 1
        let lines = lastLines(columns: area.columns - 2)
        // Eleven answers in ten lines below their title at least; more as far as there is room.
        let wanted = max(figures, hasSurveys ? 12 : 2)
        let leastLast = hasSurveys && !detail.answers.isEmpty ? 1 : 0
        let upper = min(wanted, area.rows - lines.count - 1 - leastLast)
        let half = max(area.columns * 3 / 5, 46)
        FigureTable(detail, view, width: half).draw(
            in: Rect(column: 1, row: area.row, columns: half - 1, rows: upper), of: &canvas)
        drawAnswers(
            in: Rect(
                column: half + 2, row: area.row, columns: area.columns - half - 3, rows: upper),
            of: &canvas)

        canvas.rule(row: area.row + upper, columns: 0..<area.columns)
        var last = Rect(
            column: 1, row: area.row + upper + 1, columns: area.columns - 2, rows: lines.count)
        Paragraph(lines).draw(in: last, of: &canvas)
        last.row += lines.count
        last.rows = area.row + area.rows - last.row
        drawLast(in: last, of: &canvas)
    }

    var hasSurveys: Bool { !view.snapshot.notes.contains(.noSurveys) }

    /// One below the other where it is narrow or low.
    private func drawTwoParts(in area: Rect, of canvas: inout Canvas) {
        let rows = hasSurveys ? area.rows / 2 : area.rows
        FigureTable(detail, view, width: area.columns).draw(
            in: Rect(column: 1, row: area.row, columns: area.columns - 2, rows: rows), of: &canvas)
        guard hasSurveys else { return }
        let below = Rect(
            column: 1, row: area.row + rows, columns: area.columns - 2, rows: area.rows - rows)
        let score = ScoreLines(detail, view)
        Paragraph([score.title] + score.lines(columns: min(below.columns, 44))).draw(
            in: below, of: &canvas)
    }

    private func drawAnswers(in area: Rect, of canvas: inout Canvas) {
        guard hasSurveys else {
            let lines = DetailLines(detail, view)
            return Paragraph([[Label(say(DetailPhrase.queues), .heading)]] + lines.queues)
                .draw(in: area, of: &canvas)
        }
        let score = ScoreLines(detail, view)
        let bars = AnswerBars(detail.spread.agent, say)
        let lines =
            score.isShown
            ? bars.list(columns: area.columns, rows: area.rows - 1)
            : score.lines(columns: area.columns)
        Paragraph([score.title] + lines).draw(in: area, of: &canvas)
    }

    /// Why the score is as it is, and what the person does.
    private func lastLines(columns: Int) -> [[Label]] {
        let lines = DetailLines(detail, view)
        var parts: [(DetailPhrase, [Label])] = hasSurveys ? [(.why, why)] : []
        let queues = hasSurveys ? lines.queueLine : ""
        let pauses = [Label(lines.pauseLine)]
        switch (queues.isEmpty, lines.pauseLine.isEmpty) {
        case (true, true): break
        case (true, false): parts.append((.pausesShort, pauses))
        case (false, true): parts.append((.queuesShort, [Label(queues)]))
        case (false, false):
            let title = Label(say(DetailPhrase.pausesShort), .heading)
            parts.append(
                (.queuesShort, [Label(queues + "   "), title, Label("  ")] + pauses))
        }
        let width = titleWidth
        return parts.map { [Label(say($0).fitted(to: width), .heading)] + $1 }
    }

    /// The newest answers: one line each where there is room, else as many as fit in one.
    private func drawLast(in area: Rect, of canvas: inout Canvas) {
        let answers = AnswerList(detail, view)
        guard hasSurveys, area.rows > 0, !answers.isEmpty else { return }
        let width = titleWidth
        canvas.write(say(DetailPhrase.last), column: area.column, row: area.row, as: .heading)
        var room = area
        room.column += width
        room.columns -= width
        let lines =
            area.rows == 1
            ? [answers.line(columns: room.columns)]
            : answers.lines(rows: area.rows, columns: room.columns)
        Paragraph(lines).draw(in: room, of: &canvas)
    }

    private var titleWidth: Int {
        let titles: [DetailPhrase] = [.why, .queuesShort, .pausesShort, .last]
        return (titles.map { say($0).columns }.max() ?? 0) + 3
    }

    /// How far from the others, and what follows; where nothing follows, whether chance may explain it.
    private var why: [Label] {
        let score = ScoreLines(detail, view)
        guard let leaning = WhoseScore(detail, view).short, let distance = score.distance else {
            return score.verdict.first ?? []
        }
        return [view.mark(of: detail.standing), Label(" "), distance, Label("   "), leaning]
    }
}
