import Drawing
import Text
import Vocabulary

/// Below a large table: who to look at first and why, whose score it is, and everybody at once.
struct AgentPanels {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    /// The most important first, as far as there is something in them.
    var panels: [Panel] {
        let hasSurveys = !view.snapshot.notes.contains(.noSurveys)
        // Where two stand side by side, everybody at once is worth more than whose score it is.
        let whose = board.size.columns >= 100 && board.size.columns < 150 ? nil : self.whose
        return (hasSurveys ? [lookFirst, whose] : []).compactMap(\.self) + [grid]
    }

    private var lookFirst: Panel {
        let last = self.last
        let wanted = max(marked.count * 2, 1) + last.count
        var panel = Panel(
            .lookFirst, title: say(AgentPhrase.lookFirst), wanted: wanted, least: 4
        ) { area, canvas in
            let lines = marked.isEmpty ? nobody : lines(of: marked, room: area.rows - last.count)
            Paragraph(lines + last).draw(in: area, of: &canvas)
        }
        panel.share = 6
        return panel
    }

    private var last: [[Label]] {
        let states = (view.pausedTooLong + view.overOccupied).map { notice in
            [notice.lamp, Label(" " + notice.text)]
        }
        return states + summary
    }

    private var nobody: [[Label]] { [[Label(say(AgentPhrase.nobodyMarked))]] }

    /// Two lines for each where there is room, else one; then how many are left out.
    private func lines(of people: [AgentStanding], room: Int) -> [[Label]] {
        if people.count * 2 <= room {
            return people.flatMap(twoLines)
        }
        let shown = people.count <= room ? people.count : max(room - 1, 0)
        let rest = people.count - shown
        return people.prefix(shown).map(name)
            + (rest > 0 ? [[Label(say(AgentPhrase.more(rest)), .dim)]] : [])
    }

    /// Those clearly below, then those clearly above.
    private var marked: [AgentStanding] {
        (view.picture.roster.below + view.picture.roster.above).map { view.snapshot.agents[$0] }
    }

    private func twoLines(_ agent: AgentStanding) -> [[Label]] {
        let facts = facts(agent)
        return [name(agent)] + (facts.isEmpty ? [] : [[Label("    " + facts)]])
    }

    private func name(_ agent: AgentStanding) -> [Label] {
        let mark = view.mark(of: agent)
        var first = [
            mark, Label(" "), view.name(of: agent), Label("  "),
            view.score(of: agent, besideWhisker: true), Label(" "), view.range(of: agent),
        ]
        if view.others == nil, let department = agent.department {
            first.append(Label("   " + department))
        }
        if let others = view.others, case .tested(let comparison) = agent.score.mark.ground {
            first.append(Label("   " + view.difference(comparison, from: others)))
        }
        return first
    }

    private func facts(_ agent: AgentStanding) -> String {
        let time = agent[.aht].value.map { AgentPhrase.handleTime(say.duration(seconds: $0)) }
        let moved = agent[.transferRate].value.map {
            AgentPhrase.movedOn(say.percent($0, decimals: 0))
        }
        let missed = agent[.rna].value.flatMap { $0 > 0 ? AgentPhrase.missed(Int($0)) : nil }
        return [time, moved, missed].compactMap { $0.map { say($0) } }.joined(separator: " · ")
    }

    private var summary: [[Label]] {
        let roster = view.picture.roster
        let others = max(roster.tested - roster.below.count - roster.above.count, 0)
        let phrases: [AgentPhrase?] = [
            marked.isEmpty || others == 0 ? nil : .nothingBeyondChance(others),
            roster.silent > 0
                ? .underLeast(roster.silent, least: view.snapshot.showFrom) : nil,
            roster.tested > 1 && view.others != nil ? .corrected(roster.tested) : nil,
        ]
        return phrases.compactMap { $0.map { [Label(say($0), .dim)] } }
    }

    /// `nil` where too few were asked both questions.
    private var whose: Panel? {
        guard let spread = view.snapshot.total.spread, spread.pairs >= view.snapshot.showFrom else {
            return nil
        }
        let counts = AnswerSpread.Corner.allCases.map { corner in
            [
                Label(say.count(spread.count(corner)).fitted(to: 4, .trailing) + "  "),
                Label(say(DetailPhrase.leaningShort(corner))),
            ]
        }
        var panel = Panel(
            .whose, title: say(DetailPhrase.agentOrCompany),
            remark: say(DetailPhrase.bothAsked(spread.pairs)), wanted: 6 + counts.count, least: 5
        ) { area, canvas in
            let table = CrossTable(spread: spread, say: say).lines(columns: area.columns)
            Paragraph(table + [[]] + counts).draw(in: area, of: &canvas)
        }
        panel.share = 5
        return panel
    }

    private var grid: Panel {
        let key = KeyHint(.people(.grid), board).map { " (\($0.key))" } ?? ""
        let across = PeopleLayout.panelsAcross(board.size)
        let count = board.rows.ids.count
        let wanted = AgentGrid.rows(
            for: count, columns: board.size.columns / across - 4, widestName: view.widestName)
        var panel = Panel(
            .grid, title: say(AgentPhrase.grid) + key, remark: say(AgentPhrase.allAtOnce(count)),
            wanted: wanted, least: 3
        ) { area, canvas in
            let grid = AgentGrid(count, in: area, widestName: view.widestName)
            let first = (board.rows.cursorIndex ?? 0) / grid.page * grid.page
            let shown = board.rows.ids.dropFirst(first).prefix(grid.page).compactMap(board.agent)
            grid.draw(shown, view, cursor: nil, of: &canvas)
        }
        panel.share = 5
        return panel
    }
}

extension Viewpoint {
    /// The department the scores of this page are held against; `nil` where there are several.
    var others: String? {
        if case .company = picture.question.scope { return nil }
        return snapshot.total.name
    }

    /// `−49 ±16 from Support`
    func difference(_ comparison: Mark.Comparison, from others: String) -> String {
        say(
            DetailPhrase.apart(
                say.points(comparison.difference), range: say.halfRange(comparison.range),
                from: say.name(others)))
    }
}
