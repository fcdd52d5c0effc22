import Drawing
import Text

/// The help of a large screen: every key, mark and formula in panels, all at once.
struct HelpPanels {
    private let say: Catalogue
    /// From the top; those of a row stand side by side.
    private let rows: [[Panel]]

    private struct Panel {
        let title: String
        let lines: [[Label]]
    }

    init(_ board: Board) {
        let text = HelpText(board)
        let say = board.say
        self.say = say
        let width = board.size.columns
        let keys = [HelpPhrase.period, .screens, .move, .table].map {
            Panel(title: say($0), lines: Self.keys(text.bindings(of: $0)))
        }
        let more = [HelpPhrase.people, .out].map {
            Panel(title: say($0), lines: Self.keys(text.bindings(of: $0)))
        }
        let marks = text.signs.map { [$0.mark, Label(" \($0.words)")] }
        let half = width / 2 - 4
        rows = [
            keys,
            [
                Panel(
                    title: say(HelpPhrase.marks),
                    lines: marks + Self.prose([say(MarkPhrase.range95)], columns: half)),
                Panel(
                    title: say(HelpPhrase.numbers),
                    lines: Self.prose(HelpText.formulas.map { say($0) }, columns: half)),
            ],
            more,
            [
                Panel(
                    title: "\(say(HelpPhrase.thisScreen)): \(board.path)",
                    lines: Self.prose(text.ofThisPage.map { say($0) }, columns: width - 4))
            ],
        ]
    }

    /// Whether all of it has room.
    func fit(_ size: Size) -> Bool {
        size.columns >= 150 && size.rows >= 40 && height + 4 <= size.rows
            && rows.allSatisfy { Self.widths($0, in: size.columns) != nil }
    }

    private var height: Int { rows.reduce(0) { $0 + Self.height($1) } }

    /// Drawn from the third row on.
    func draw(on canvas: inout Canvas) {
        var place = Rect(column: 0, row: 2, columns: 0, rows: 0)
        for row in rows {
            place.column = 0
            place.rows = Self.height(row)
            for (panel, width) in zip(row, Self.widths(row, in: canvas.size.columns) ?? []) {
                place.columns = width
                Paragraph(panel.lines).draw(
                    in: canvas.frame(place, title: panel.title), of: &canvas)
                place.column += width
            }
            place.row += place.rows
        }
    }

    /// What each panel of a row needs, and of the rest the same for all; `nil`: they have no room.
    private static func widths(_ row: [Panel], in columns: Int) -> [Int]? {
        let needed = row.map { max(Paragraph($0.lines).columns, $0.title.columns + 2) + 4 }
        let spare = columns - needed.reduce(0, +)
        guard spare >= 0 else { return nil }
        return needed.enumerated().map { index, width in
            width + spare / row.count + (index < spare % row.count ? 1 : 0)
        }
    }

    private static func height(_ row: [Panel]) -> Int {
        (row.map(\.lines.count).max() ?? 0) + 2
    }

    /// The keys of each line in a column of their own.
    private static func keys(_ bindings: [(keys: [Label], words: Label)]) -> [[Label]] {
        let widths = bindings.map { $0.keys.reduce(0) { $0 + $1.text.columns + 1 } }
        let widest = widths.max() ?? 0
        return zip(bindings, widths).map { binding, width in
            binding.keys.flatMap { [$0, Label(" ")] }
                + [Label(String(repeating: " ", count: widest - width + 1)), binding.words]
        }
    }

    /// Sentences, each on lines of its own, broken between words.
    private static func prose(_ sentences: [String], columns: Int) -> [[Label]] {
        sentences.flatMap { sentence in
            var lines: [String] = []
            for word in sentence.split(separator: " ") {
                if let last = lines.last, last.columns + 1 + String(word).columns <= columns {
                    lines[lines.count - 1] = last + " " + word
                } else {
                    lines.append(String(word))
                }
            }
            return lines.map { [Label($0)] }
        }
    }
}
