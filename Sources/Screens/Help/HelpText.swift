import Drawing
import Text
import Vocabulary

/// Something that help explains.
struct HelpItem: Equatable {
    let group: HelpPhrase
    /// Keys, a mark, the name of a figure or a command line; nothing before a sentence.
    let head: [Label]
    let words: String
}

/// All that the help of a page has to say, and what of it holds the words that are looked for.
struct HelpText {
    private let board: Board
    private let say: Catalogue

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    static let keyGroups: [HelpPhrase] = [
        .period, .screens, .move, .table, .people, .screen, .out,
    ]

    /// Everything, in the order of the page.
    var items: [HelpItem] {
        keys + signs + [HelpItem(group: .marks, head: [], words: say(MarkPhrase.range95))]
            + thisPage + numbers + commands
    }

    /// What holds all the words of the query; a key of exactly that name comes first.
    var found: [HelpItem] {
        let query = board.helpQuery
        let words = query.split(separator: " ").map { SearchForm(String($0)) }
        let matches = items.filter { item in
            let text = SearchForm(
                ([say(item.group)] + item.head.map(\.text) + [item.words]).joined(separator: " "))
            return words.allSatisfy(text.contains)
        }
        let isKey = { (item: HelpItem) in item.head.contains { $0.text == query } }
        return matches.filter(isKey) + matches.filter { !isKey($0) }
    }

    var keys: [HelpItem] { Self.keyGroups.flatMap(keys) }

    func keys(of group: HelpPhrase) -> [HelpItem] {
        board.options.keys.all.filter { $0.group == group && board.isListed($0) }.map { binding in
            HelpItem(
                group: group, head: binding.keys.map { Label($0.name(say), .key) },
                words: say(binding.words))
        }
    }

    /// Every mark and what it means.
    var signs: [HelpItem] {
        let grades: [(Grade, MarkPhrase)] = [(.act, .act), (.watch, .watch), (.ok, .onTarget)]
        let signs: [(Mark.Sign, MarkPhrase)] = [(.above, .above), (.below, .below)]
        let marks =
            (grades.map { (Label($0.mark, $0.style), $1) }
                + signs.map { (Label($0.mark, $0.style), $1) }) + [
                (Label(Catalogue.unknown, .dim), .tooFew), (Label("?", .dim), .old),
                (Label("↑ ↗ → ↘ ↓"), .trend),
            ]
        return marks.map { HelpItem(group: .marks, head: [$0], words: say($1)) }
    }

    /// What the page shows, sentence by sentence.
    var thisPage: [HelpItem] {
        pagePhrases.map { HelpItem(group: .here, head: [], words: say($0)) }
    }

    private var pagePhrases: [PagePhrase] {
        let rules = board.options.definitions
        let window = PagePhrase.window(days: rules.people.windowDays)
        let evidence = PagePhrase.evidence(
            number: rules.statistics.showFrom, mark: rules.statistics.highlightFrom)
        return switch board.screen {
        case .wall: [.wall]
        case .departments, .department: [.departments, .departmentsOrder, .filter]
        case .agents: [.agents, .agentsOrder, window, evidence, .grid, .filter]
        case .agent: [.agent, .agentAnswers, .compare, window, evidence]
        }
    }

    /// How figures are made, by the definitions in force.
    var numbers: [HelpItem] {
        NumbersExplained(board.options.definitions, say).items.map { name, words in
            HelpItem(
                group: .numbers, head: [Label(say(FormulaPhrase.name(name)))], words: words)
        }
    }

    /// What can be had without a screen.
    var commands: [HelpItem] {
        let commands: [(String, HelpPhrase)] = [
            ("--once", .once), ("report", .report), ("check 'sl>=80'", .check),
            ("--simple", .simple),
            ("doctor", .doctor), ("config check", .configCheck),
        ]
        return commands.map {
            HelpItem(group: .commands, head: [Label("floorwalker \($0)")], words: say($1))
        } + [
            HelpItem(
                group: .commands, head: [Label("man floorwalker")], words: say(HelpPhrase.manual))
        ]
    }
}
