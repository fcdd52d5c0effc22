import Drawing
import Text
import Vocabulary

/// The lines of the help, broken to the width of the screen.
struct HelpText {
    /// On fewer rows there is neither head nor foot.
    static let leastFramedRows = 8

    private let board: Board
    private let say: Catalogue

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    var lines: [HelpLine] { keys + marks + thisPage + numbers }

    static let groups: [HelpPhrase] = [.period, .screens, .move, .table, .people, .out]

    private var keys: [HelpLine] {
        Self.groups.flatMap { group in
            let items = bindings(of: group).map { keys, words in
                keys.flatMap { [$0, Label(" ")] } + [words]
            }
            return flow(title(group), items)
        }
    }

    /// The keys of a group and what they do.
    func bindings(of group: HelpPhrase) -> [(keys: [Label], words: Label)] {
        Bindings.all.filter { $0.group == group }.map { binding in
            (binding.keys.map { Label($0.name(say), .key) }, Label(say(binding.words)))
        }
    }

    private func title(_ phrase: HelpPhrase) -> String { say(phrase).uppercased() }

    private var marks: [HelpLine] {
        flow(title(.marks), signs.map { [$0, Label(" \($1)")] })
            + prose("", say(MarkPhrase.range95))
    }

    /// Every mark and what it means.
    var signs: [(mark: Label, words: String)] {
        let grades: [(Grade, MarkPhrase)] = [(.act, .act), (.watch, .watch), (.ok, .onTarget)]
        let signs: [(Mark.Sign, MarkPhrase)] = [(.above, .above), (.below, .below)]
        let marks =
            (grades.map { (Label($0.mark, $0.style), $1) }
                + signs.map { (Label($0.mark, $0.style), $1) }) + [
                (Label(Catalogue.unknown, .dim), .tooFew), (Label("?", .dim), .old),
                (Label("↑ ↗ → ↘ ↓"), .trend),
            ]
        return marks.map { ($0, say($1)) }
    }

    private var thisPage: [HelpLine] {
        prose(title(.thisScreen), ofThisPage.map { say($0) })
    }

    /// What the page shows, sentence by sentence.
    var ofThisPage: [HelpPhrase] {
        switch board.screen {
        case .wall: [.wall]
        case .departments, .department: [.departments, .departmentsOrder]
        case .agents: [.agents, .agentsOrder, .agentsWindow, .agentsMark, .grid, .filter]
        case .agent: [.agent, .agentAnswers, .compare, .agentsWindow, .agentsMark]
        }
    }

    private var numbers: [HelpLine] {
        prose(title(.numbers), Self.formulas.map { say($0) })
    }

    static let formulas: [HelpPhrase] = [
        .nps, .level, .abandoned, .waiting, .answerSpeed, .handleTime, .duty, .setLimits,
    ]

    /// Sentences, each on lines of its own, broken between words.
    private func prose(_ title: String, _ sentences: [String]) -> [HelpLine] {
        sentences.enumerated().flatMap { index, sentence in
            prose(index == 0 ? title : "", sentence)
        }
    }

    private func prose(_ title: String, _ sentence: String) -> [HelpLine] {
        flow(title, sentence.split(separator: " ").map { [Label(String($0))] }, gap: 1)
    }

    /// Items one after the other, broken between two of them where the screen ends.
    private func flow(_ title: String, _ items: [[Label]], gap: Int = 2) -> [HelpLine] {
        let width = board.size.columns - HelpLine.indent(board.size.columns) - 1
        var lines = [HelpLine(title: title, items: [], gap: gap)]
        var used = 0
        for item in items {
            let length = item.reduce(0) { $0 + $1.text.columns }
            if used > 0 && used + gap + length > width {
                lines.append(HelpLine(title: "", items: [], gap: gap))
                used = 0
            }
            used += (used > 0 ? gap : 0) + length
            lines[lines.count - 1].items.append(item)
        }
        return lines
    }
}

/// One line of the help.
struct HelpLine: Equatable {
    var title: String
    /// Each of one or more pieces that stay together.
    var items: [[Label]]
    var gap: Int

    /// Where the items begin: beside their title, or close to the edge where it is narrow.
    static func indent(_ columns: Int) -> Int { columns >= 60 ? 13 : 9 }

    func draw(row: Int, of canvas: inout Canvas) {
        var column = Self.indent(canvas.size.columns)
        canvas.write(
            title, in: Rect(column: 1, row: row, columns: column - 2, rows: 1), as: .heading)
        for item in items {
            for piece in item {
                column = canvas.write(piece.text, column: column, row: row, as: piece.style)
            }
            column += gap
        }
    }
}
