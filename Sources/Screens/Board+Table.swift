import Drawing
import Text
import Vocabulary

extension Board {
    mutating func choose(_ choice: Action.Table) -> [Command] {
        guard helpTop == nil else {
            if choice == .mark { move(.pageDown) }
            return []
        }
        if place == .wall, choice == .mark { holdPage() }
        guard place.table != nil else { return [] }
        switch choice {
        case .filter: openFilter()
        case .mark: mark()
        case .columns: open(.columns)
        case .choose:
            open(.rows)
            if menu == nil { reply = .nothingToChoose }
        case .follow: follow()
        }
        return []
    }

    private mutating func mark() {
        guard destination == nil, let id = rows.cursor else { return }
        let most = screen.table == .agents ? PeopleChoice.mostMarked : Int.max
        if !choice.toggleMark(of: id, most: most) { reply = .markNoMore }
    }

    /// The row marked last, or the one at the cursor, from now on takes the cursor along.
    private mutating func follow() {
        guard destination == nil, let picture else { return }
        guard !rows.isFollowing else {
            rows.follow(nil)
            return
        }
        rows.follow(choice.marked.last { rows.ids.contains($0) } ?? rows.cursor)
        rows.take(rowIDs(of: picture), at: now, anew: true)
    }

    /// What the last key could not do, or why the filter cannot be understood: in the line above the foot.
    func drawReply(on canvas: inout Canvas) {
        let fault = choice(on: screen).filter?.fault.map { fault in
            say(FilterPhrase.fault(say.name(fault.term), fault.reason))
        }
        guard let text = reply.map({ say($0) }) ?? fault, canvas.size.rows > 3 else { return }
        let row = canvas.size.rows - 2
        canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
        canvas.write(text, column: 1, row: row, as: .watch)
    }
}
