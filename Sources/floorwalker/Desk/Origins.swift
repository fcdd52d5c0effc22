import Screens
import Settings

extension Origin {
    /// Where the value of a setting comes from, the strongest first: an option, `--set` or the file, the
    /// environment.
    ///
    /// - Parameters:
    ///   - option: the option as it was typed, if it was.
    ///   - place: where the configuration has the key, if it has.
    init(option: String?, place: Problem.Place?, orElse standard: Origin = .standard) {
        if let option {
            self = .option(option)
            return
        }
        switch place {
        case .option(let text)?: self = .option("--set \(text)")
        case .file(let path, let line)?: self = .file(path, line: line)
        case nil: self = standard
        }
    }
}

extension WatchOptions {
    /// Where each setting has its value from, as long as nothing was chosen on the board.
    func origins(_ places: [String: Problem.Place]) -> [Setting: Origin] {
        [
            .language: Origin(
                option: configuration.lang.map { "--lang \($0)" }, place: places["language"],
                orElse: .environment),
            .theme: Origin(option: theme.map { "--theme \($0)" }, place: places["theme"]),
            .names: Origin(option: names.map { "--names \($0)" }, place: places["names"]),
            .refresh: Origin(
                option: refresh.map { "--refresh \($0)" }, place: places["refresh_s"]),
            .ascii: Origin(option: ascii ? "--ascii" : nil, place: places["ascii"]),
            .bidi: Origin(option: bidi.map { "--bidi \($0)" }, place: places["bidi"]),
            .mouse: Origin(option: noMouse ? "--no-mouse" : nil, place: places["mouse"]),
        ]
    }

    /// What was said for this run alone, which no choice of an earlier one changes.
    var given: Set<Setting> {
        var given: Set<Setting> = []
        if configuration.lang != nil { given.insert(.language) }
        if theme != nil { given.insert(.theme) }
        if names != nil { given.insert(.names) }
        if refresh != nil { given.insert(.refresh) }
        if ascii { given.insert(.ascii) }
        if bidi != nil { given.insert(.bidi) }
        if noMouse { given.insert(.mouse) }
        return given
    }
}
