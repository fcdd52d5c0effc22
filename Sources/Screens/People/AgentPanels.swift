import Drawing
import Text
import Vocabulary

/// Below a large table: who to look at first and why, and everybody at once.
struct AgentPanels {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(in area: Rect, of canvas: inout Canvas) {
        guard area.rows >= 3 else { return }
        let hasSurveys = !view.snapshot.notes.contains(.noSurveys)
        var left = area
        left.columns = hasSurveys ? area.columns / 2 : 0
        if hasSurveys { drawFirst(in: left, of: &canvas) }
        var right = area
        right.column += left.columns
        right.columns -= left.columns
        drawGrid(in: right, of: &canvas)
    }

    private func drawFirst(in area: Rect, of canvas: inout Canvas) {
        let inside = canvas.frame(area, title: say(AgentPhrase.lookFirst))
        let states = (view.pausedTooLong + view.overOccupied).map { notice in
            [notice.lamp, Label(" " + notice.text)]
        }
        let last = states + summary
        let room = inside.rows - last.count
        Paragraph((marked.isEmpty ? nobody : lines(of: marked, room: room)) + last).draw(
            in: inside, of: &canvas)
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

    private func drawGrid(in area: Rect, of canvas: inout Canvas) {
        let key = KeyHint(.people(.grid), board).map { " (\($0.key))" } ?? ""
        let count = board.rows.ids.count
        let room = Rect(
            column: area.column + 2, row: area.row + 1, columns: area.columns - 4,
            rows: area.rows - 2)
        let grid = AgentGrid(count, in: room, widestName: view.widestName)
        let remark =
            count <= grid.page
            ? say(AgentPhrase.allAtOnce(count)) : say(TablePhrase.shown(grid.page, of: count))
        canvas.frame(area, title: say(AgentPhrase.grid) + key, remark: remark)
        let first = (board.rows.cursorIndex ?? 0) / grid.page * grid.page
        let shown = board.rows.ids.dropFirst(first).prefix(grid.page).compactMap(board.agent)
        grid.draw(shown, view, cursor: nil, of: &canvas)
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
