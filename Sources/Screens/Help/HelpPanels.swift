import Drawing
import Text

/// The help of a large screen: every key, mark and formula in panels, all at once.
struct HelpPanels {
    private let say: Catalogue
    /// From the top; those of a row stand side by side.
    private let rows: [[Panel]]

    private static let marksColumns = 44

    private struct Panel {
        let title: String
        let lines: [[Label]]
    }

    init(_ board: Board) {
        let text = HelpText(board)
        let say = board.say
        self.say = say
        let columns = board.size.columns
        let keys = { (group: HelpPhrase) in
            Panel(title: say(group), lines: Self.table(text.keys(of: group), folded: true))
        }
        let range = Self.prose(say(MarkPhrase.range95), columns: Self.marksColumns)
        let packed = Self.packed(HelpText.keyGroups.map(keys), in: columns)
        let middle = [
            Panel(title: say(HelpPhrase.marks), lines: Self.table(text.signs) + range),
            Panel(
                title: say(HelpPhrase.numbers),
                lines: Self.table(text.numbers, columns: columns - Self.marksColumns - 8)),
        ]
        let thisScreen = { (columns: Int) in
            Panel(
                title: "\(say(HelpPhrase.thisScreen)): \(board.path)",
                lines: text.thisPage.flatMap { Self.prose($0.words, columns: columns - 4) })
        }
        let commands = Panel(title: say(HelpPhrase.commands), lines: Self.table(text.commands))
        let whole = packed + [middle, [thisScreen(columns / 2 - 1), commands]]
        // What can be had elsewhere gives way to what the page itself needs said.
        rows = Self.fit(whole, board.size) ? whole : packed + [middle, [thisScreen(columns)]]
    }

    /// As many side by side as there is room for, in their order.
    private static func packed(_ panels: [Panel], in columns: Int) -> [[Panel]] {
        panels.reduce(into: []) { rows, panel in
            if let last = rows.last, widths(last + [panel], in: columns) != nil {
                rows[rows.count - 1].append(panel)
            } else {
                rows.append([panel])
            }
        }
    }

    /// Whether all of it has room.
    func fit(_ size: Size) -> Bool {
        size.columns >= 150 && size.rows >= 40 && Self.fit(rows, size)
    }

    private static func fit(_ rows: [[Panel]], _ size: Size) -> Bool {
        height(of: rows) + 4 <= size.rows
            && rows.allSatisfy { widths($0, in: size.columns) != nil }
    }

    private static func height(of rows: [[Panel]]) -> Int {
        rows.reduce(0) { $0 + height($1) }
    }

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
}

extension HelpPanels {
    /// The heads of all lines in a column of their own.
    ///
    /// - Parameters:
    ///   - folded: more than eight lines are put side by side.
    ///   - columns: words that reach further go on in the next line.
    private static func table(
        _ items: [HelpItem], folded: Bool = false, columns: Int = .max
    ) -> [[Label]] {
        if folded, items.count > mostLines {
            let left = table(Array(items.prefix((items.count + 1) / 2)))
            let right = table(Array(items.dropFirst((items.count + 1) / 2)))
            return sideBySide(left, right)
        }
        let widest = items.map { width(of: $0.head) }.max() ?? 0
        return items.flatMap { item -> [[Label]] in
            let head = item.head.flatMap { [$0, Label(" ")] }
            let gap = Label(blanks(widest - width(of: item.head) + 1))
            let lines = prose(item.words, columns: max(columns - widest - 1, 1))
            return lines.enumerated().map { index, line in
                index == 0 ? head + [gap] + line : [Label(blanks(widest + 1))] + line
            }
        }
    }

    private static let mostLines = 8

    private static func sideBySide(_ left: [[Label]], _ right: [[Label]]) -> [[Label]] {
        let widest = left.map(Self.columns).max() ?? 0
        return left.enumerated().map { index, line in
            guard index < right.count else { return line }
            return line + [Label(blanks(widest - columns(of: line) + 3))] + right[index]
        }
    }

    private static func columns(of line: [Label]) -> Int {
        line.reduce(0) { $0 + $1.text.columns }
    }

    /// With the blank behind each key.
    private static func width(of head: [Label]) -> Int {
        head.reduce(0) { $0 + $1.text.columns + 1 }
    }

    private static func blanks(_ count: Int) -> String {
        String(repeating: " ", count: max(count, 0))
    }

    /// A sentence on lines of its own, broken between words.
    private static func prose(_ sentence: String, columns: Int) -> [[Label]] {
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
