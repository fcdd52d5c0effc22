import Drawing
import Text

/// What is in force and where from: what can be chosen here, the sources, what no source fills, the files.
struct OptionsScreen {
    private let board: Board
    private let say: Catalogue
    private let text: OptionsText

    init(_ board: Board) {
        self.board = board
        say = board.say
        text = OptionsText(board)
    }

    func draw(on canvas: inout Canvas) {
        let size = canvas.size
        guard size.rows >= 6 else { return drawLines(from: 0, of: &canvas) }
        HeadLine(
            path: say(OptionsPhrase.title), periods: [], states: StateOfData(board).labels,
            clock: board.clock
        ).draw(of: &canvas)
        canvas.rule(row: 1, columns: 0..<size.columns)
        if size.columns >= 150, size.rows >= 40 {
            drawPanels(of: &canvas)
        } else {
            drawLines(from: 2, of: &canvas)
        }
        canvas.fill(Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1))
        FootLine(hints: hints).draw(row: size.rows - 1, of: &canvas)
    }

    private var hints: [KeyHint] {
        [
            KeyHint(.shift(-1), .shift(1), board, say(KeyPhrase.change)),
            KeyHint(.go(.help), board), KeyHint(.go(.up), board, as: .back),
            KeyHint(.leave(.quit), board),
        ].compactMap(\.self)
    }

    /// One section below the other, and a rule between them.
    private func drawLines(from top: Int, of canvas: inout Canvas) {
        var row = top
        let width = canvas.size.columns
        for (index, section) in text.sections.enumerated() {
            if index > 0 {
                canvas.rule(row: row, columns: 0..<width)
                row += 1
            }
            let indent = width >= 60 ? 13 : 3
            canvas.write(
                section.title.uppercased(),
                in: Rect(column: 1, row: row, columns: indent - 2, rows: 1), as: .heading)
            if indent == 3 { row += 1 }
            let area = Rect(
                column: indent, row: row, columns: width - indent - 1, rows: section.lines.count)
            draw(section, in: area, of: &canvas)
            row += section.lines.count
        }
    }

    private func drawPanels(of canvas: inout Canvas) {
        let left = canvas.size.columns / 2
        let sections = text.sections
        let height = (sections.map(\.lines.count).max() ?? 0) + 2
        for (index, section) in sections.enumerated() {
            let place = Rect(
                column: index % 2 * left, row: 2 + index / 2 * height,
                columns: index % 2 == 0 ? left : canvas.size.columns - left, rows: height)
            draw(section, in: canvas.frame(place, title: section.title), of: &canvas)
        }
        let top = 2 + (sections.count + 1) / 2 * height
        let rest = Rect(
            column: 0, row: top, columns: canvas.size.columns,
            rows: min(text.numbers.count + 2, canvas.size.rows - 2 - top))
        let inside = canvas.frame(rest, title: say(HelpPhrase.numbers))
        Paragraph(text.numbers).draw(in: inside, of: &canvas)
    }

    private func draw(
        _ section: OptionsText.Section, in area: Rect, of canvas: inout Canvas
    ) {
        Paragraph(section.lines).draw(in: area, of: &canvas)
        guard section.isChangeable else { return }
        for line in section.lines.indices where line < area.rows {
            let row = Rect(
                column: area.column - 2, row: area.row + line, columns: area.columns + 2, rows: 1)
            canvas.offer(.line(line), in: row)
            guard line == board.optionsLine else { continue }
            canvas.write("▌", column: row.column, row: row.row)
            canvas.restyle(row, as: .selected)
        }
    }
}
