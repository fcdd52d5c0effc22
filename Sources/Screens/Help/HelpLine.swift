import Drawing
import Text

/// One line of the help: a title at the edge, and pieces from a column on.
struct HelpLine: Equatable {
    var title = ""
    var indent = 1
    var pieces: [Label] = []
    var isRule = false

    static let rule = HelpLine(isRule: true)

    func draw(row: Int, of canvas: inout Canvas) {
        guard !isRule else { return canvas.rule(row: row, columns: 0..<canvas.size.columns) }
        canvas.write(
            title, in: Rect(column: 1, row: row, columns: canvas.size.columns - 1, rows: 1),
            as: .heading)
        let place = Rect(
            column: indent, row: row, columns: max(canvas.size.columns - indent, 0), rows: 1)
        Paragraph([pieces]).draw(in: place, of: &canvas)
    }
}

/// The lines of the help, broken to the width of a screen.
struct HelpLines {
    private let text: HelpText
    private let say: Catalogue
    private let path: String
    private let columns: Int
    private let isSearch: Bool

    /// On fewer rows there is neither head nor foot.
    static let leastFramedRows = 8

    init(_ board: Board) {
        text = HelpText(board)
        say = board.say
        path = board.path
        columns = board.size.columns
        isSearch = !board.helpQuery.isEmpty
    }

    var lines: [HelpLine] { isSearch ? found : all }

    /// Beside the titles, or close to the edge where it is narrow.
    private var indent: Int { columns >= 60 ? 11 : 9 }

    private var all: [HelpLine] {
        let keys = HelpText.keyGroups.flatMap { group in
            flow(title(group), text.keys(of: group).map(joined))
        }
        let range = prose("", say(MarkPhrase.range95), from: indent)
        return keys + flow(title(.marks), text.signs.map(joined)) + range + [.rule] + thisScreen
            + [.rule] + named(title(.numbers), text.numbers)
            + named(title(.commands), text.commands)
    }

    private func title(_ phrase: HelpPhrase) -> String { say(phrase).uppercased() }

    private var thisScreen: [HelpLine] {
        let heading = HelpLine(
            title: title(.thisScreen), indent: title(.thisScreen).columns + 4,
            pieces: [Label(path)])
        return [heading] + text.thisPage.flatMap { prose("", $0.words, from: 1) }
    }

    /// A heading, and names with what is said of each.
    private func named(_ title: String, _ items: [HelpItem]) -> [HelpLine] {
        let widest = items.map { $0.head.reduce(0) { $0 + $1.text.columns } }.max() ?? 0
        let start = widest + 2 <= columns / 2 ? widest + 3 : 3
        return [HelpLine(title: title)]
            + items.flatMap { item -> [HelpLine] in
                var lines = prose("", item.words, from: start)
                if widest + 3 == start {
                    lines[0] = HelpLine(
                        indent: 1,
                        pieces: item.head
                            + [Label(blanks(start - 1 - width(item.head)))] + lines[0].pieces)
                } else {
                    lines.insert(HelpLine(indent: 1, pieces: item.head), at: 0)
                }
                return lines
            }
    }

    /// One line for each thing that was found, with the title of its group.
    private var found: [HelpLine] {
        var last: HelpPhrase?
        return text.found.flatMap { item in
            let heading = item.group == last ? "" : title(item.group)
            last = item.group
            let words = item.words.split(separator: " ").map { [Label(String($0))] }
            let head = item.head.isEmpty ? [] : [spaced(item.head)]
            guard heading.columns > indent - 2 else { return flow(heading, head + words, gap: 1) }
            return [HelpLine(title: heading)] + flow("", head + words, gap: 1)
        }
    }

    private func joined(_ item: HelpItem) -> [Label] {
        spaced(item.head) + [Label(" "), Label(item.words)]
    }

    /// The keys with a blank between them.
    private func spaced(_ head: [Label]) -> [Label] {
        Array(head.flatMap { [Label(" "), $0] }.dropFirst())
    }

    private func width(_ pieces: [Label]) -> Int { pieces.reduce(0) { $0 + $1.text.columns } }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

    private func prose(_ title: String, _ sentence: String, from start: Int) -> [HelpLine] {
        flow(title, sentence.split(separator: " ").map { [Label(String($0))] }, gap: 1, from: start)
    }

    /// Items one after the other, broken between two of them where the screen ends.
    private func flow(
        _ title: String, _ items: [[Label]], gap: Int = 2, from start: Int? = nil
    ) -> [HelpLine] {
        let start = start ?? indent
        var lines = [HelpLine(title: title, indent: start)]
        var used = 0
        for item in items {
            let length = width(item)
            if used > 0 && start + used + gap + length >= columns {
                lines.append(HelpLine(indent: start))
                used = 0
            }
            if used > 0 { lines[lines.count - 1].pieces.append(Label(blanks(gap))) }
            lines[lines.count - 1].pieces += item
            used += (used > 0 ? gap : 0) + length
        }
        return lines
    }
}
