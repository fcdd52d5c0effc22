public import Drawing
import Text
import Vocabulary

extension Board {
    /// The whole screen as it should look now.
    public func view() -> Canvas {
        var canvas = Canvas(size)
        draw(on: &canvas)
        return hung(canvas)
    }

    /// The page as plain text, one line per row without trailing blanks: what a pipe gets instead
    /// of a terminal. Contains no control character but the ends of lines.
    public func plainText() -> String { view().text }

    private func draw(on canvas: inout Canvas) {
        drawScreen(on: &canvas)
        drawRemark(on: &canvas)
    }

    private func drawScreen(on canvas: inout Canvas) {
        if helpTop != nil { return HelpScreen(self).draw(on: &canvas) }
        if optionsLine != nil { return OptionsScreen(self).draw(on: &canvas) }
        guard let view = Viewpoint(self), !view.isEmpty else {
            EmptyScreen(self).draw(on: &canvas)
            spanLine.map { SpanPrompt($0, self).draw(on: &canvas) }
            return
        }
        switch (SizeClass(size, of: screen), screen) {
        case (.page, _): drawPage(view, on: &canvas)
        case (.list, .agent), (.strip, .agent): AgentBrief(self, view).draw(on: &canvas)
        case (.list, _): SixNumbersScreen(self, wallView(view)).draw(on: &canvas)
        case (.strip, _): StripScreen(self, view).draw(on: &canvas)
        }
        drawReply(on: &canvas)
        FilterFoot(self)?.draw(on: &canvas)
        if let explanation { ExplanationCard(explanation, self).draw(on: &canvas) }
        if let spanLine { SpanPrompt(spanLine, self).draw(on: &canvas) }
        if let menu { MenuBox(self, menu).draw(on: &canvas) }
    }

    private func drawPage(_ view: Viewpoint, on canvas: inout Canvas) {
        switch screen {
        case .wall: WallScreen(self, view).draw(on: &canvas)
        case .departments, .department: DepartmentsScreen(self, view).draw(on: &canvas)
        case .agents: AgentsScreen(self, view).draw(on: &canvas)
        case .agent:
            let details = view.snapshot.details
            if let detail = details.first, details.count == 1 {
                AgentScreen(self, view, detail).draw(on: &canvas)
            } else {
                CompareScreen(self, view).draw(on: &canvas)
            }
        }
    }
}

/// How much of a page a screen can hold.
enum SizeClass: Equatable {
    /// The page as it is meant.
    case page
    /// Six figures below each other.
    case list
    /// A line or a few.
    case strip

    init(_ size: Size, of screen: Screen) {
        let leastRows =
            switch screen {
            case .wall, .agent: 16
            case .departments, .department, .agents: 10
            }
        if size.columns >= 60 && size.rows >= leastRows {
            self = .page
        } else {
            self = size.columns >= 40 && size.rows >= 10 ? .list : .strip
        }
    }
}

// What the pages have in common.
extension Board {
    var say: Catalogue { Catalogue(options.language, isPlain: options.isASCII) }

    /// Where the user is: `All departments`, `All › Support › Agents › A-1033`.
    var path: String {
        let top = [say(HeadPhrase.all), screen.place?.name].compactMap(\.self)
        return switch screen {
        case .wall, .departments: say(HeadPhrase.allDepartments)
        case .department: top.joined(separator: " › ")
        case .agents: (top + [say(AgentPhrase.agents)]).joined(separator: " › ")
        case .agent: (top + [say(AgentPhrase.agents), whoIsOpen]).joined(separator: " › ")
        }
    }

    /// Who is looked at, as far as names are shown.
    private var whoIsOpen: String {
        guard let view = Viewpoint(self) else { return "" }
        let names = view.snapshot.details.map { view.name(of: $0.standing).text }
        return Set(names).count == names.count ? names.joined(separator: ", ") : names.first ?? ""
    }

    /// The time of day at the site; empty until an answer has told its zone.
    var clock: String {
        guard let picture else { return "" }
        let reading = picture.snapshot.clock.reading(at: now)
        let isLarge = size.columns >= 150 && size.rows >= 40
        return options.showsSeconds || isLarge ? say.clockWithSeconds(reading) : say.clock(reading)
    }

    /// The rows in sight, in the order of the board.
    func visibleRows(page: Int) -> [Standing] {
        let standings = Dictionary(
            (picture?.snapshot.rows ?? []).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        return rows.ids.dropFirst(rows.top).prefix(page).compactMap { standings[$0] }
    }

    /// The rows in sight, each in one short line.
    func shortLines(_ view: Viewpoint, page: Int) -> [RowLine] {
        if case .agents = screen {
            return visibleAgents(page: page).map {
                RowLine($0, view, isSelected: $0.id == rows.cursor)
            }
        }
        return visibleRows(page: page).map {
            RowLine($0, view, isSelected: $0.id == rows.cursor)
        }
    }

    /// The whole as the last row of the table.
    var namedTotal: Standing? {
        guard var total = picture?.snapshot.total else { return nil }
        if screen.subject.scope == .company { total.name = say(HeadPhrase.all) }
        return total
    }

    /// How many rows of the table are in sight.
    var tablePage: Int {
        switch SizeClass(size, of: screen) {
        case .page: pageRows
        case .list: SixNumbersScreen.listRows(size)
        case .strip: 1
        }
    }

    private var pageRows: Int {
        guard case .agents = screen else {
            return tableLayout.tableRows
        }
        return people.isGrid
            ? grid(in: GridLayout(size).cells).page
            : peopleLayout.tableRows
    }

    var largestColumnShift: Int {
        guard let view = Viewpoint(self) else { return 0 }
        switch screen {
        case .agent: return 0
        case .agents:
            return AgentColumn.largestShift(
                agentColumns(view), in: AgentTable.room(view, in: size.columns))
        case .wall, .departments, .department:
            return StandingColumn.largestShift(
                standingColumns(view), in: StandingTable.room(in: size.columns),
                gap: StandingTable.gap(in: size.columns))
        }
    }
}
