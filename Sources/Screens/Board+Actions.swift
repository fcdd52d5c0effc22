import Vocabulary

extension Board {
    mutating func perform(_ action: Action) -> [Command] {
        rows.touch(at: now)
        (remark, reply) = (nil, nil)
        switch action {
        case .travel(let travel):
            closeHelp()
            return self.travel(travel)
        case .go(let way):
            return go(way)
        case .move(let move):
            self.move(move)
            return []
        case .shift(let columns):
            return shift(columns)
        case .sort(let sorting):
            closeHelp()
            return sort(sorting)
        case .table(let choice):
            return choose(choice)
        case .panel(let panel):
            return move(panel)
        case .people(let choice):
            return choose(choice)
        case .display(let display):
            return change(display)
        case .out(let sending):
            return send(sending)
        case .numbers:
            if place == .wall, helpTop == nil { stepNumbers() }
            return []
        case .lock:
            return lock()
        case .leave(let leave):
            return [leave.command]
        case .explain:
            return helpTop == nil ? explain() : []
        case .redraw:
            return [.redraw]
        }
    }

    private mutating func travel(_ travel: Action.Travel) -> [Command] {
        let before = question
        switch travel {
        case .period(let chosen):
            period = chosen
            span = nil
            stepsBack = 0
        case .earlier: stepsBack = min(stepsBack + 1, Self.mostStepsBack)
        case .later: stepsBack = max(stepsBack - 1, 0)
        case .live:
            stepsBack = 0
            span = nil
        case .custom: spanLine = picture == nil ? nil : SpanLine()
        case .compare: comparison = comparison.next
        }
        return question == before ? [] : ask()
    }

    /// Ten years of days; far enough for a key, and no arithmetic overflows on the way.
    private static let mostStepsBack = 3660

    /// Sideways: through the columns, the grid or from agent to agent.
    private mutating func shift(_ columns: Int) -> [Command] {
        switch place {
        case .agent where helpTop == nil: return goBeside(columns)
        case .agents where helpTop == nil && people.isGrid:
            rows.step(by: columns, at: now)
            return []
        case .wall where helpTop == nil:
            turnPage(by: columns)
            return []
        case .wall, .departments, .department, .agents, .agent:
            columnShift = max(columnShift + columns, 0)
            return []
        }
    }

    mutating func move(_ move: Move) {
        guard let top = helpTop else {
            let across = gridColumns
            rows.step(
                by: move.distance(page: tablePage / across, rows: rows.ids.count) * across, at: now)
            return
        }
        moveInHelp(move, from: top)
    }
}

extension Comparison {
    fileprivate var next: Comparison {
        let all = Comparison.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}

extension Action.Leave {
    fileprivate var command: Command {
        switch self {
        case .quit: .quit
        case .interrupt: .interrupt
        case .suspend: .suspend
        }
    }
}
