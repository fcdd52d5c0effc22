import Drawing
import Text
import Vocabulary

/// What there is to say below the agents: who is there, what the marks mean, how the rows are sorted.
struct AgentNotes {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(in layout: PeopleLayout, shown: Int, of canvas: inout Canvas) {
        let urgent = Notices(board, view).urgent
        if let first = layout.notes.first {
            // Where there is one line, what is wrong with the data has it.
            if let notice = urgent.first, layout.notes.count == 1, layout.panels == nil {
                notice.draw(row: first, of: &canvas)
            } else {
                drawDuty(
                    row: first, shown: shown, withSorting: layout.sorting == nil, of: &canvas)
            }
        }
        for (row, notice) in zip(layout.notes.dropFirst(), urgent + calm) {
            notice.draw(row: row, of: &canvas)
        }
        if let row = layout.sorting { draw(sorting, gap: 4, row: row, of: &canvas) }
    }

    /// `21 of 26 on duty:  12 talking  1 ready      10 of 26 shown`
    func drawDuty(row: Int, shown: Int, withSorting: Bool = false, of canvas: inout Canvas) {
        let count = Label(say(TablePhrase.shown(shown, of: view.snapshot.agents.count)))
        let right = canvas.size.columns - 1 - count.text.columns
        canvas.write(count.text, column: right, row: row)
        let rest = withSorting ? [reference].compactMap { $0.map { [$0] } } + sorting : []
        draw(duty.map { [$0] } + rest, gap: 2, until: right - 2, row: row, of: &canvas)
    }

    /// Parts as far as they fit; the pieces of one stand a blank apart.
    private func draw(
        _ parts: [[Label]], gap: Int, until end: Int? = nil, row: Int, of canvas: inout Canvas
    ) {
        var column = 1
        for part in parts {
            let width = part.reduce(-1) { $0 + 1 + $1.text.columns }
            guard column + width <= end ?? canvas.size.columns - 1 else { continue }
            for piece in part {
                column = canvas.write(piece.text, column: column, row: row, as: piece.style) + 1
            }
            column += gap - 1
        }
    }

    /// Those who are there, the busiest first.
    private static let states: [PersonState] = [.onCall, .ringing, .available, .acw, .paused]

    private var duty: [Label] {
        let duty = view.snapshot.total.duty
        guard duty.all > 0, view.trust(in: .loggedIn) != .withdrawn else { return [] }
        let style: Style = view.trust(in: .loggedIn) == .sound ? .plain : .dim
        let present = (duty.isEstimate ? "~" : "") + say.count(duty.present)
        let states = Self.states.compactMap {
            state in duty.states[state].map { (state, $0) }
        }
        return [Label(say(AgentPhrase.onDuty(present: present, all: duty.all)) + ":", style)]
            + states.filter { $0.1 > 0 }.map {
                Label(say(AgentPhrase.inState($0.0, count: $0.1)), style)
            }
    }

    /// `Support +11 ±4 (┊)`: what the scores are held against.
    private var reference: Label? {
        departmentScore.map { Label("  \(view.snapshot.total.name) \($0) (┊)") }
    }

    private var departmentScore: String? {
        guard let reference = view.reference else { return nil }
        let range = say.halfRange(view.snapshot.total[.npsAgent].range)
        return "\(say.points(reference)) \(range)"
    }

    private var calm: [Notice] {
        guard !view.snapshot.notes.contains(.noSurveys) else {
            return view.pausedTooLong + view.overOccupied + Notices(board, view).known
        }
        let legend =
            departmentScore.map {
                AgentPhrase.marks(reference: "\(say.name(view.snapshot.total.name)) (\($0))")
            } ?? .marksOfAll
        let marks = [legend, unproven].compactMap(\.self).map { Notice(beside: say($0)) }
        let states = view.pausedTooLong + view.overOccupied
        let time = Notice(beside: say(view.handleTimeApart ?? .timesMakeNoMark))
        return marks + states + [time] + Notices(board, view).known
    }

    private var unproven: AgentPhrase? {
        guard let index = view.picture.roster.unproven else { return nil }
        let agent = view.snapshot.agents[index]
        return .tooFewForMark(
            name: say.name(view.name(of: agent).text), score: say.points(agent[.npsAgent].value),
            range: say.halfRange(agent[.npsAgent].range), answers: agent[.npsAgent].evidence)
    }

    private var sorting: [[Label]] {
        let choice = board.choice(on: board.screen)
        let names = KeyHint(.people(.names), board).map { [Label($0.key, .key)] } ?? []
        var parts = [
            [Label("\(say(TablePhrase.sortedBy(board.order.name(say)))) \(board.order.arrow)")],
            [Label(say(FilterPhrase.standing(choice.filter.map { say.name($0.text) })))],
            names + [Label(say(TablePhrase.names(board.people.names)))],
        ]
        if !choice.marked.isEmpty {
            parts.append([Label(say(TablePhrase.marked(choice.marked.count)))])
        }
        if board.rows.isFollowing { parts.append([Label(say(TablePhrase.following), .key)]) }
        if board.columnShift < board.largestColumnShift {
            parts.append([Label(say(TablePhrase.moreColumns))])
        }
        return parts
    }
}

extension Order {
    /// `▾` where the greatest is on top, or whoever needs it most.
    var arrow: String { descending != (key == .sureScore) ? "▾" : "▴" }

    /// What the rows are sorted by, in words.
    func name(_ say: Catalogue) -> String {
        switch key {
        case .attention: say(TablePhrase.needsAttention)
        case .name: say(TablePhrase.name)
        case .metric(let metric): say(MetricPhrase.short(metric))
        case .sureScore: say(TablePhrase.surePart)
        case .state: say(TablePhrase.state)
        case .timeInState: say(TablePhrase.timeInState)
        }
    }
}
