import Drawing
import Text
import Vocabulary

/// What the options say, section by section.
struct OptionsText {
    private let board: Board
    private let say: Catalogue

    struct Section {
        let title: String
        let lines: [[Label]]
        var isChangeable = false
    }

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    var sections: [Section] {
        [
            Section(title: say(OptionsPhrase.board), lines: settings, isChangeable: true),
            Section(title: say(OptionsPhrase.sources), lines: sources),
            Section(title: say(OptionsPhrase.files), lines: files),
            Section(title: say(OptionsPhrase.missing), lines: missing),
        ]
    }

    /// How figures are made, by the definitions in force.
    var numbers: [[Label]] {
        NumbersExplained(board.options.definitions, say).items.map { name, words in
            columns([(say(FormulaPhrase.name(name)), 16), (words, 0)])
        }
    }

    private var settings: [[Label]] {
        Setting.allCases.map { setting in
            columns([
                (say(OptionsPhrase.setting(Self.name(setting))), 16), (value(setting), 18),
                (origin(setting), 0),
            ])
        }
    }

    private static func name(_ setting: Setting) -> OptionsPhrase.Name {
        switch setting {
        case .language: .language
        case .theme: .theme
        case .names: .names
        case .refresh: .refresh
        case .ascii: .ascii
        case .bidi: .bidi
        case .mouse: .mouse
        }
    }

    private func value(_ setting: Setting) -> String {
        switch setting {
        case .language: say(OptionsPhrase.thisLanguage)
        case .theme:
            board.options.themes.isEmpty ? say(OptionsPhrase.noColours) : board.options.theme
        case .names: say(OptionsPhrase.names(board.people.names))
        case .refresh: say.age(board.options.refresh)
        case .ascii: say(OptionsPhrase.isOn(board.options.isASCII))
        case .bidi: say(OptionsPhrase.bidi(board.options.bidi))
        case .mouse: say(OptionsPhrase.isOn(board.options.usesMouse))
        }
    }

    private func origin(_ setting: Setting) -> String {
        switch board.options.origins[setting] ?? .standard {
        case .standard: say(OptionsPhrase.standard)
        case .environment: say(OptionsPhrase.environment)
        case .file(let path, let line): say(OptionsPhrase.file(shortened(path), line: line))
        case .option(let option): option
        case .chosen: say(OptionsPhrase.chosen)
        }
    }

    private var sources: [[Label]] {
        guard let view = Viewpoint(board) else { return [[Label(say(HeadPhrase.waitingForData))]] }
        let now = view.picture.engineTime(at: board.now)
        return view.snapshot.sources.map { source in
            let name = Label(padded(say.name(source.name), 26))
            if let fault = source.fault {
                return [name, Label("\(Grade.act.mark) ", .act), Label(say.name(fault))]
            }
            let age = source.checkedAt.map { say(OptionsPhrase.read(ago: say.age(now - $0))) }
            let last = source.lastEvent.map { say(OptionsPhrase.lastEvent(view.moment($0))) }
            let rejected =
                source.rejectedLines > 0
                ? say(NoticePhrase.rejectedLines(source.rejectedLines)) : nil
            return [
                name, Label([age, last, rejected].compactMap(\.self).joined(separator: " · ")),
            ]
        }
    }

    /// What no source fills, with what would.
    private var missing: [[Label]] {
        guard let snapshot = board.picture?.snapshot else {
            return [[Label(Catalogue.unknown, .dim)]]
        }
        let total = snapshot.total
        var missing: [OptionsPhrase.Gap] = []
        if snapshot.notes.contains(.noSurveys) {
            missing.append(.score)
        } else if total[.csat].value == nil, total[.ces].value == nil {
            missing.append(.satisfaction)
        }
        if ([total] + snapshot.rows).allSatisfy({ $0.duty.all == 0 }) { missing.append(.people) }
        if total[.avgHold].value == nil { missing.append(.hold) }
        if total[.avgACW].value == nil { missing.append(.wrapUp) }
        guard !missing.isEmpty else { return [[Label(say(OptionsPhrase.nothingMissing))]] }
        return missing.map { gap in
            columns([
                (say(OptionsPhrase.gap(gap)), 11), (say(OptionsPhrase.filledBy(gap)), 0),
            ])
        }
    }

    private var files: [[Label]] {
        let places = board.options.places
        let files: [(OptionsPhrase, String?)] = [
            (.configuration, places.configuration), (.keys, places.keys), (.themes, places.themes),
            (.memory, places.memory),
        ]
        return files.map { name, path in
            columns([(say(name), 18), (path.map(say.name) ?? say(OptionsPhrase.none), 0)])
        }
    }

    /// The end of a long path says more than its beginning.
    private func shortened(_ path: String) -> String {
        String(path.split(separator: "/").last ?? Substring(path))
    }

    private func columns(_ texts: [(String, Int)]) -> [Label] {
        texts.map { Label(padded($0, $1)) }
    }

    private func padded(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(columns - text.columns, columns > 0 ? 1 : 0))
    }
}
