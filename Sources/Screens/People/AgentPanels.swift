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
        let last = summary
        let people = Array(marked.prefix(max((inside.rows - last.count) / 2, 0)))
        var lines = people.flatMap(lines)
        if marked.isEmpty { lines.append([Label(say(AgentPhrase.nobodyMarked))]) }
        if people.count < marked.count {
            lines = Array(lines.prefix(max(inside.rows - last.count - 1, 0)))
            lines.append([Label(say(AgentPhrase.more(marked.count - people.count)), .dim)])
        }
        Paragraph(lines + last).draw(in: inside, of: &canvas)
    }

    /// Those clearly below, then those clearly above.
    private var marked: [AgentStanding] {
        (view.picture.roster.below + view.picture.roster.above).map { view.snapshot.agents[$0] }
    }

    private func lines(_ agent: AgentStanding) -> [[Label]] {
        let mark = view.mark(of: agent)
        var first = [
            mark, Label(" "), view.name(of: agent), Label("  "),
            view.score(of: agent, besideWhisker: true), Label(" "), view.range(of: agent),
        ]
        if let others = view.others, case .tested(let comparison) = agent.score.mark.ground {
            first.append(Label("   " + view.difference(comparison, from: others)))
        }
        return [first, [Label("    " + facts(agent))]]
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
        let key = KeyHint(.people(.grid), say).map { " (\($0.key))" } ?? ""
        let count = board.rows.ids.count
        let inside = canvas.frame(
            area, title: say(AgentPhrase.grid) + key, remark: say(AgentPhrase.allAtOnce(count)))
        let grid = AgentGrid(count, in: inside, widestName: view.widestName)
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
                from: others))
    }
}
