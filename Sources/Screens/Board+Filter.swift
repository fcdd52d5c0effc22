import Drawing
import Text
import Vocabulary

// What is chosen in tables, and which rows it leaves.
extension Board {
    /// What is chosen in the table that keys speak to: that of the page, or of the one on the way.
    var choice: TableChoice {
        get { choice(on: place) }
        set { choices[place.subject] = newValue == TableChoice() ? nil : newValue }
    }

    func choice(on screen: Screen) -> TableChoice {
        screen.table == nil ? TableChoice() : choices[screen.subject] ?? TableChoice()
    }

    /// The page an answer is shown on.
    private func page(of picture: Picture) -> Screen {
        place.subject == picture.question.subject ? place : screen
    }

    /// The rows of an answer that are to be seen, in its order.
    func rowIDs(of picture: Picture) -> [String] {
        let snapshot = picture.snapshot
        let filter = choice(on: page(of: picture)).filter?.filter
        let sight = TableFilter.Sight(
            say: say, now: picture.engineTime(at: shownAt), names: people.names)
        func ids<Row: FilteredRow>(_ rows: [Row], _ id: (Row) -> String) -> [String] {
            rows.filter { filter?.lets($0, sight) ?? true }.map(id)
        }
        return picture.question.rows == .agents
            ? ids(snapshot.agents, \.id) : ids(snapshot.rows, \.id)
    }

    /// How many rows there are with those the filter hides.
    var allRows: Int {
        guard let picture else { return 0 }
        return picture.question.rows == .agents
            ? picture.snapshot.agents.count : picture.snapshot.rows.count
    }

    /// What names mean to the filter of a page; of one on the way, all that its table may ever have.
    func filterWords(on screen: Screen) -> FilterWords {
        let view = Viewpoint(self).flatMap { view in
            view.picture.question.subject == screen.subject ? view : nil
        }
        switch screen.table {
        case .agents:
            let columns = view.map { AgentColumn.available($0) } ?? AgentColumn.allCases
            let teams = view.map { $0.picture.roster.columns.contains(.team) } ?? true
            return FilterWords(
                TableFilter.Field.allCases,
                filling: TableFilter.Field.allCases.filter { $0 != .team || teams },
                columns: AgentColumn.allCases, filled: columns, say)
        case .departments, .queues, nil:
            let columns = view.map { StandingColumn.available($0.snapshot) }
            return FilterWords(
                TableFilter.Field.allCases, filling: screen.table == .departments ? [.dept] : [],
                columns: StandingColumn.allCases, filled: columns ?? StandingColumn.allCases, say)
        }
    }

    mutating func openFilter() {
        guard helpTop == nil, place.table != nil else { return }
        choice.filter = choice.filter ?? FilterLine()
        choice.filter?.isOpen = true
    }

    /// A key while the filter is being typed; whether it was meant for it.
    mutating func type(_ key: Key) -> Bool {
        guard helpTop == nil, choice.filter?.isOpen ?? false else { return false }
        let words = filterWords(on: place)
        switch key {
        case .character(let letter): choice.filter?.type(letter, words)
        case .backspace, .delete: choice.filter?.erase(words)
        case .enter: closeFilter()
        case .escape: choice.filter = nil
        case .control, .function, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
            .tab, .backTab:
            return false
        }
        refilter()
        return true
    }

    /// Takes back the last choice that hides panels, marks or hides rows; whether there was one.
    mutating func clearChoice() -> Bool {
        guard destination == nil, screen.table != nil else { return false }
        if isZoomed {
            isZoomed = false
            return true
        }
        if !choice.marked.isEmpty {
            choice.clearMarks()
            return true
        }
        guard choice.filter != nil else { return false }
        choice.filter = nil
        refilter()
        return true
    }

    /// Shows the rows that the page and its filter leave, if they are others.
    mutating func refilter() {
        rows.touch(at: now)
        guard let picture else { return }
        let ids = rowIDs(of: picture)
        if Set(ids) != Set(rows.ids) { rows.take(ids, at: now, anew: true) }
    }

    /// Leaves the filter of the page as it stands.
    mutating func closeFilter() {
        guard choice.filter != nil else { return }
        let words = filterWords(on: place)
        choice.filter?.close(words)
        if choice.filter?.text.isEmpty ?? true { choice.filter = nil }
    }

    /// As time passes, rows may come to fit a filter of times, or to fit it no more.
    mutating func filterAgain() {
        guard let picture, choice(on: page(of: picture)).filter?.filter.ticks ?? false else {
            return
        }
        rows.take(rowIDs(of: picture), at: now, anew: false)
    }
}
