import Curses
import Drawing
import FloorEngine
import Foundation
import Periods
import Reports
import Screens
import Settings
import Text
import Vocabulary

/// What a board is to show and how: options and configuration, checked.
struct WatchPlan {
    let configuration: Configuration
    let calendar: SiteCalendar
    private(set) var traits: TerminalTraits
    private let desk: DeskFiles
    /// Where the last choices are kept; `nil`: this run keeps nothing.
    private(set) var memory: MemoryFile?
    /// What was said for this run alone.
    let given: Set<Setting>
    private(set) var clock: WatchClock
    private let isTimeGiven: Bool
    let screen: Screen
    let period: Period
    let department: String?
    private(set) var options: Board.Options
    /// What stands on the wall besides figures.
    let notice: NoticeSource?
    let output: Output

    enum Output: Equatable {
        case terminal
        case page(ReportFormat)
        /// Lines of words; all of them once, or what changes as well.
        case words(once: Bool)

        /// Whether the clock stands still: there is one moment to be shown.
        var isOnce: Bool {
            switch self {
            case .terminal: false
            case .page: true
            case .words(let isOnce): isOnce
            }
        }
    }

    init(_ wishes: WatchOptions) throws(CommandFailure) {
        let environment = ProcessInfo.processInfo.environment
        configuration = try wishes.configuration.load()
        calendar = try SiteCalendar(configuredBy: configuration)
        traits = TerminalTraits(
            environment: environment, isUTF8: TerminalTraits.adoptLocale(),
            ascii: wishes.ascii || configuration.ascii,
            mono: wishes.mono || configuration.mono,
            direction: try wishes.direction(orElse: configuration.bidi))
        output = try wishes.output(traits)
        let start = try Wish.instant(wishes.now, "--now")
        isTimeGiven = start != nil
        clock = WatchClock(startingAt: start, stands: output.isOnce)
        screen = try wishes.firstScreen()
        period = try Wish.period(wishes.period)
        department = wishes.department
        given = wishes.given
        desk = try DeskFiles()
        try desk.check(configuration)
        let theme = try wishes.theme(of: desk) ?? configuration.theme
        traits.theme = desk.theme(named: theme) ?? .standard
        options = Board.Options(
            language: try wishes.configuration.language(configuration),
            isASCII: traits.usesASCII,
            refresh: try wishes.refreshInterval() ?? configuration.refresh,
            names: try wishes.namesShown(upTo: configuration.names),
            definitions: configuration.definitions,
            keys: desk.keys, wall: try wishes.wallRules(configuration.wall))
        notice = NoticeSource(
            text: wishes.notice, path: configuration.notice, language: options.language)
        options.theme = theme
        options.bidi = wishes.bidi ?? configuration.bidi
        options.usesMouse = configuration.mouse && !wishes.noMouse
        options.places.configuration = configuration.file
        options.places.keys = desk.keysPath
        options.places.themes = desk.themesPath
        options.mustBeASCII = traits.mustBeASCII
        options.origins = wishes.origins(wishes.configuration.places)
        options.themes = traits.usesColour ? desk.themes.map(\.name) : []
    }

    /// The same at a time of work. At night and on Sundays a made-up centre has nothing to show, so unless
    /// a time was given its clock then begins on the last working afternoon.
    var atWork: WatchPlan {
        let now = clock.now()
        let today = calendar.date(of: now)
        let hour = calendar.clock(from: now, to: now).reading(at: now).hour
        guard !isTimeGiven, today.weekday > 4 || !(9..<18).contains(hour) else { return self }
        let afternoons = (0..<7).map { CivilDate(day: today.day - $0) }
            .filter { $0.weekday < 5 }.map { calendar.instant(on: $0, minute: 14 * 60 + 32) }
        var plan = self
        plan.clock = WatchClock(
            startingAt: afternoons.first { $0 <= now }, stands: output.isOnce)
        return plan
    }

    /// The same with other definitions than the configured ones.
    func defined(by definitions: Definitions) -> WatchPlan {
        var plan = self
        plan.options.definitions = definitions
        return plan
    }

    /// The board as it is before it has seen anything.
    func board(size: Size) -> Board {
        var board = Board(screen, period: period, size: size, now: clock.now(), options: options)
        if case .text(let text)? = notice { _ = board.update(.noticed(text)) }
        return board
    }

    /// The same with the last choices: a board over a centre's own present. A made-up one, and one at a time
    /// of its own, are the same in every run.
    func remembering() -> WatchPlan {
        guard !isTimeGiven, output == .terminal else { return self }
        var plan = self
        plan.memory = MemoryFile(environment: ProcessInfo.processInfo.environment)
        plan.options.places.memory = plan.memory?.path
        return plan
    }

    /// Who orders right-to-left text, by the word of the configuration.
    func direction(_ word: String) -> TextDirection {
        (TextDirection(rawValue: word) ?? .auto).settled(ProcessInfo.processInfo.environment)
    }

    func theme(named name: String) -> Theme? { desk.theme(named: name) }

    /// The same for a report.
    var reportPlan: ReportPlan {
        var plan = ReportPlan()
        plan.period = period
        plan.now = clock.now()
        plan.department = department
        plan.intervalMinutes = configuration.definitions.time.intervalMinutes
        return plan
    }

    /// The board's picture as this terminal can show it.
    func picture(of board: Board) -> Canvas {
        board.options.isASCII ? board.view().ascii() : board.view()
    }
}

extension WatchOptions {
    /// The board needs a terminal that can place its cursor; for anything else there is one page.
    fileprivate func output(
        _ traits: TerminalTraits
    ) throws(CommandFailure) -> WatchPlan.Output {
        guard let format = ReportFormat(rawValue: format) else {
            throw CommandFailure(.usage, .badFormat(format))
        }
        let isOnce = once || isatty(STDOUT_FILENO) == 0
        if simple, format == .text { return .words(once: isOnce) }
        if isOnce || traits.isDumb { return .page(format) }
        guard format == .text else {
            throw CommandFailure(.usage, .formatNeedsOnce(format.rawValue))
        }
        return .terminal
    }

    fileprivate func direction(
        orElse configured: String
    ) throws(CommandFailure) -> TextDirection {
        if let direction = TextDirection(rawValue: bidi ?? configured) { return direction }
        throw CommandFailure(.usage, .badBidi(bidi ?? configured))
    }

    fileprivate func firstScreen() throws(CommandFailure) -> Screen {
        switch (screen, department) {
        case (nil, let department?), ("departments", let department?):
            return .department(id: department, name: department)
        case ("agents", let department):
            return .agents(of: department.map { Screen.Place(id: $0, name: $0) })
        case (nil, nil), ("wall", nil): return .wall
        case ("departments", nil): return .departments
        case ("wall", .some):
            throw CommandFailure(.usage, .wallIsWhole)
        case (let name?, _):
            throw CommandFailure(.usage, .badScreen(name))
        }
    }

    /// A run may show less of who a person is than the configuration allows, never more.
    fileprivate func namesShown(
        upTo fullest: NameDisplay
    ) throws(CommandFailure) -> NameDisplay {
        guard let names else { return fullest }
        guard let wish = NameDisplay(rawValue: names) else {
            throw CommandFailure(.usage, .badNames(names))
        }
        guard wish <= fullest else { throw CommandFailure(.notPermitted, .namesFixed(names)) }
        return wish
    }

    fileprivate func wallRules(_ configured: WallRules) throws(CommandFailure) -> WallRules {
        var rules = configured
        if let profile {
            guard let wish = WallProfile(rawValue: profile) else {
                throw CommandFailure(.usage, .badProfile(profile))
            }
            rules.profile = wish
        }
        guard kiosk else { return rules }
        guard try firstScreen() == .wall else { throw CommandFailure(.usage, .kioskIsWall) }
        rules.isLocked = true
        return rules
    }

    fileprivate func theme(of desk: DeskFiles) throws(CommandFailure) -> String? {
        guard let theme, desk.theme(named: theme) == nil else { return theme }
        let names = desk.themes.map(\.name).joined(separator: ", ")
        throw CommandFailure(.usage, .badTheme(theme, themes: names))
    }

    fileprivate func refreshInterval() throws(CommandFailure) -> Timespan? {
        guard let refresh else { return nil }
        if (1...60).contains(refresh) { return .seconds(Int64(refresh)) }
        throw CommandFailure(.usage, .badRefresh(refresh))
    }
}
