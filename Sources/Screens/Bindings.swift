import Drawing
import Text
import Vocabulary

/// Some keys and the one thing they do.
struct Binding: Equatable, Sendable {
    var keys: [Key]
    let action: Action
    let words: KeyPhrase
    let group: HelpPhrase

    /// - Parameter letters: each of them is a key, named first.
    init(
        _ letters: String, _ others: Key..., does action: Action, _ words: KeyPhrase,
        in group: HelpPhrase
    ) {
        keys = letters.map(Key.character) + others
        self.action = action
        self.words = words
        self.group = group
    }
}

/// Every key of the board, once: what `update` obeys and what Help lists.
public struct Bindings: Equatable, Sendable {
    /// In the order of help.
    let all: [Binding]
    private let actions: [Key: Action]

    init(_ all: [Binding]) {
        self.all = all
        actions = Dictionary(
            all.flatMap { binding in binding.keys.map { ($0, binding.action) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The keys as they are before anybody changes them.
    public static let standard = Bindings(
        periods + pages + moves + sorting + table + people + display + wall + leaving)

    /// What a key does; a letter of another keyboard layout does what its position does.
    func action(for key: Key) -> Action? {
        actions[key] ?? key.onLatinLayout.flatMap { actions[$0] }
    }

    /// The key by which it is known, an arrow rather than a letter; `nil`: it has been given none.
    func key(for action: Action) -> Key? {
        let keys = all.first { $0.action == action }?.keys ?? []
        return keys.first { [.up, .down, .left, .right].contains($0) } ?? keys.first
    }
}

extension Bindings {
    private static let periods: [Binding] = [
        Binding("1", does: .travel(.period(.minutes15)), .period(.minutes15), in: .period),
        Binding("2", does: .travel(.period(.minutes30)), .period(.minutes30), in: .period),
        Binding("3", does: .travel(.period(.minutes60)), .period(.minutes60), in: .period),
        Binding("4", does: .travel(.period(.today)), .period(.today), in: .period),
        Binding("5", does: .travel(.period(.shift)), .period(.shift), in: .period),
        Binding("6", does: .travel(.period(.days7)), .period(.days7), in: .period),
        Binding("7", does: .travel(.period(.days30)), .period(.days30), in: .period),
        Binding("[,", does: .travel(.earlier), .earlier, in: .period),
        Binding("].", does: .travel(.later), .later, in: .period),
        Binding("0", does: .travel(.live), .live, in: .period),
        Binding("t", does: .travel(.custom), .custom, in: .period),
    ]

    private static let pages: [Binding] = [
        Binding("w", .function(2), does: .go(.wall), .wall, in: .screens),
        Binding("d", .function(3), does: .go(.departments), .departments, in: .screens),
        Binding("a", .function(5), does: .go(.agents), .agents, in: .screens),
        Binding("o", .function(9), does: .go(.options), .options, in: .screens),
        Binding("`", does: .go(.last), .lastScreen, in: .screens),
        Binding("?", .function(1), does: .go(.help), .help, in: .screens),
        Binding("", .enter, does: .go(.down), .open, in: .screens),
        Binding("", .escape, .backspace, does: .go(.up), .backLong, in: .screens),
    ]

    private static let moves: [Binding] = [
        Binding("k", .up, does: .move(.up), .up, in: .move),
        Binding("j", .down, does: .move(.down), .down, in: .move),
        Binding("h", .left, does: .shift(-1), .columnsLeft, in: .move),
        Binding("l", .right, does: .shift(1), .columnsRight, in: .move),
        Binding("g", .home, does: .move(.first), .first, in: .move),
        Binding("G", .end, does: .move(.last), .last, in: .move),
        Binding("", .pageUp, does: .move(.pageUp), .pageUp, in: .move),
        Binding("", .pageDown, does: .move(.pageDown), .pageDown, in: .move),
        Binding("", .control("u"), does: .move(.halfPageUp), .halfPageUp, in: .move),
        Binding("", .control("d"), does: .move(.halfPageDown), .halfPageDown, in: .move),
    ]

    private static let sorting: [Binding] = [
        Binding("s", does: .sort(.menu), .sortMenu, in: .table),
        Binding("S", does: .sort(.turnRound), .turnRound, in: .table),
        Binding("<", does: .sort(.columnLeft), .sortColumnLeft, in: .table),
        Binding(">", does: .sort(.columnRight), .sortColumnRight, in: .table),
    ]

    private static let table: [Binding] = [
        Binding("/", does: .table(.filter), .filter, in: .table),
        Binding("f", does: .table(.choose), .choosePart, in: .table),
        Binding(" ", does: .table(.mark), .markLong, in: .table),
        Binding("F", does: .table(.follow), .follow, in: .table),
        Binding("C", does: .table(.columns), .columns, in: .table),
        Binding("=", does: .explain, .explain, in: .table),
        Binding("", .tab, does: .panel(.next), .panelNext, in: .screens),
        Binding("", .backTab, does: .panel(.previous), .panelPrevious, in: .screens),
        Binding("z", does: .panel(.zoom), .zoom, in: .screens),
    ]

    private static let people: [Binding] = [
        Binding("x", does: .people(.compare), .compare, in: .people),
        Binding("v", does: .people(.grid), .gridLong, in: .people),
        Binding("V", does: .travel(.compare), .compareBefore, in: .people),
        Binding("P", does: .people(.names), .names, in: .people),
    ]

    private static let display: [Binding] = [
        Binding("p", does: .display(.pause), .pause, in: .screen),
        Binding("+", does: .display(.slower), .slower, in: .screen),
        Binding("-", does: .display(.faster), .faster, in: .screen),
        Binding("T", does: .display(.theme), .theme, in: .screen),
        Binding("L", does: .display(.language), .language, in: .screen),
    ]

    private static let wall: [Binding] = [
        Binding("b", does: .numbers, .numbers, in: .screen),
        Binding("", .control("k"), does: .lock, .lock, in: .screen),
    ]

    private static let leaving: [Binding] = [
        Binding("e", does: .out(.table), .export, in: .out),
        Binding("", .control("s"), does: .out(.screen), .saveScreen, in: .out),
        Binding("y", does: .out(.row), .copyRow, in: .out),
        Binding("q", .function(10), does: .leave(.quit), .quit, in: .out),
        Binding("", .control("c"), does: .leave(.interrupt), .interrupt, in: .out),
        Binding("", .control("z"), does: .leave(.suspend), .suspend, in: .out),
        Binding("", .control("l"), does: .redraw, .redraw, in: .screen),
    ]
}
