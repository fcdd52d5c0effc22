public import Drawing
import Text
import Vocabulary

extension Board {
    /// The whole screen as it should look now.
    public func view() -> Canvas {
        var canvas = Canvas(size)
        draw(on: &canvas)
        return canvas
    }

    /// The page as plain text, one line per row without trailing blanks: what a pipe gets instead
    /// of a terminal. Contains no control character but the ends of lines.
    public func plainText() -> String { view().text }

    private func draw(on canvas: inout Canvas) {
        if helpTop != nil { return HelpScreen(self).draw(on: &canvas) }
        guard let view = Viewpoint(self), !view.isEmpty else {
            return EmptyScreen(self).draw(on: &canvas)
        }
        switch SizeClass(size, of: screen) {
        case .page: drawPage(view, on: &canvas)
        case .list: SixNumbersScreen(self, view).draw(on: &canvas)
        case .strip: StripScreen(self, view).draw(on: &canvas)
        }
    }

    private func drawPage(_ view: Viewpoint, on canvas: inout Canvas) {
        switch screen {
        case .wall: WallScreen(self, view).draw(on: &canvas)
        case .departments, .department: DepartmentsScreen(self, view).draw(on: &canvas)
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
            case .wall: 16
            case .departments, .department: 10
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
    var say: Catalogue { Catalogue(options.language) }

    /// Where the user is: `All departments`, `All › Support`.
    var path: String {
        switch screen {
        case .wall, .departments: say(HeadPhrase.allDepartments)
        case .department(_, let name): "\(say(HeadPhrase.all)) › \(name)"
        }
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

    /// The whole as the last row of the table.
    var namedTotal: Standing? {
        guard var total = picture?.snapshot.total else { return nil }
        if screen.scope == .company { total.name = say(HeadPhrase.all) }
        return total
    }

    /// How many rows of the table are in sight.
    var tablePage: Int {
        switch SizeClass(size, of: screen) {
        case .page: TableLayout(size, rows: rows.ids.count).tableRows
        case .list: SixNumbersScreen.listRows(size)
        case .strip: 1
        }
    }

    var largestColumnShift: Int {
        guard let snapshot = picture?.snapshot else { return 0 }
        return StandingColumn.largestShift(
            StandingColumn.available(snapshot), in: StandingTable.room(in: size.columns))
    }
}
