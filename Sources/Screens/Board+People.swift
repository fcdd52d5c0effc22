import Text
import Vocabulary

extension Board {
    mutating func choose(_ choice: Action.People) -> [Command] {
        if choice == .names {
            // Where the keys ask for more than may be shown, they say so instead of seeming dead.
            let isRound = people.names == .none && options.names != .full
            people.names = people.names.next(upTo: options.names)
            memory.names = people.names
            options.origins[.names] = .chosen
            reply = isRound ? .namesFixed(options.names) : nil
            // A filter goes by what is shown.
            refilter()
            return []
        }
        guard helpTop == nil, case .agents = place else {
            switch choice {
            case .compare: return compare()
            case .grid where helpTop == nil: return perform(.travel(.compare))
            case .grid, .names: return []
            }
        }
        switch choice {
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
        let marked = self.choice(on: .agents(of: place.place)).marked
        let atHand: String?
        switch place {
        case .agents: atHand = marked.count < 2 && destination == nil ? rows.cursor : nil
        case .agent(let ids, _) where ids.count == 1: atHand = ids.first
        case .wall, .departments, .department, .agent: return []
        }
        let missing = atHand.map { marked.contains($0) ? [] : [$0] } ?? []
        let all = Array((missing + marked).prefix(PeopleChoice.mostMarked))
        guard helpTop == nil, all.count >= 2 else {
            reply = .markSome
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
}
