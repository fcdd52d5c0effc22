import Drawing
import Text
import Vocabulary

extension Board {
    /// The rows of an answer that are to be seen, in its order.
    func rowIDs(of picture: Picture) -> [String] {
        let snapshot = picture.snapshot
        guard picture.question.rows == .agents else { return snapshot.rows.map(\.id) }
        guard let filter = people.filter?.filter else { return snapshot.agents.map(\.id) }
        let sight = AgentFilter.Sight(
            say: say, now: picture.engineTime(at: shownAt), names: people.names)
        return snapshot.agents.filter { filter.lets($0, sight) }.map(\.id)
    }

    mutating func choose(_ choice: Action.People) -> [Command] {
        if choice == .names {
            // Where the keys ask for more than may be shown, they say so instead of seeming dead.
            let isRound = people.names == .none && options.names != .full
            people.names = people.names.next(upTo: options.names)
            people.remark = isRound ? .namesFixed(options.names) : nil
            return []
        }
        guard helpTop == nil, case .agents = place else {
            if choice == .mark { move(.pageDown) }
            return choice == .compare ? compare() : []
        }
        switch choice {
        case .filter:
            people.filter = people.filter ?? FilterLine()
            people.filter?.isOpen = true
        case .mark: if destination == nil, let id = rows.cursor { people.toggleMark(of: id) }
        case .compare: return compare()
        case .grid:
            people.isGrid.toggle()
            columnShift = 0
        case .names: break
        }
        return []
    }

    /// Those marked and the one at hand, side by side.
    private mutating func compare() -> [Command] {
        let atHand: String?
        switch place {
        case .agents: atHand = people.marked.count < 2 && destination == nil ? rows.cursor : nil
        case .agent(let ids, _) where ids.count == 1: atHand = ids.first
        case .wall, .departments, .department, .agent: return []
        }
        let missing = atHand.map { people.marked.contains($0) ? [] : [$0] } ?? []
        let all = Array((missing + people.marked).prefix(PeopleChoice.mostMarked))
        guard helpTop == nil, all.count >= 2 else {
            people.remark = .markSome
            return []
        }
        return open(.agent(all, of: place.place))
    }

    /// The agent before or after the one that is open, in the order of the table.
    mutating func goBeside(_ steps: Int) -> [Command] {
        guard case .agent(let ids, let department) = place, ids.count == 1, let id = ids.first,
            let index = people.beside.firstIndex(of: id)
        else { return [] }
        let next = people.beside[min(max(index + steps, 0), people.beside.count - 1)]
        let before = previous
        let commands = open(.agent([next], of: department))
        previous = before
        cursors[Screen.agents(of: department).subject] = next
        return commands
    }

    /// Takes back the last choice that hides or marks rows; whether there was one.
    mutating func clearChoice() -> Bool {
        guard case .agents = screen, destination == nil else { return false }
        if people.filter != nil {
            people.filter = nil
            refilter()
            return true
        }
        guard !people.marked.isEmpty else { return false }
        people.clearMarks()
        return true
    }

    /// A key while the filter is being typed; whether it was meant for it.
    mutating func type(_ key: Key) -> Bool {
        guard helpTop == nil, people.filter?.isOpen ?? false, case .agents = place else {
            return false
        }
        switch key {
        case .character(let letter): people.filter?.type(letter)
        case .backspace, .delete: people.filter?.erase()
        case .enter:
            people.filter?.close()
            if people.filter?.text.isEmpty ?? true { people.filter = nil }
        case .escape: people.filter = nil
        case .control, .function, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
            .tab, .backTab:
            return false
        }
        refilter()
        return true
    }

    private mutating func refilter() {
        rows.touch(at: now)
        guard let picture, picture.question.rows == .agents else { return }
        rows.take(rowIDs(of: picture), at: now, anew: true)
    }
}
