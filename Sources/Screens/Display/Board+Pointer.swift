import Drawing

extension Board {
    /// What is done with the mouse: all of it can be done with keys as well.
    mutating func point(_ pointer: Pointer) -> [Command] {
        // A locked wall has no mouse.
        guard !wall.lock.isLocked else { return [] }
        switch pointer {
        case .wheelUp: return wheel(.up)
        case .wheelDown: return wheel(.down)
        case .click(let column, let row):
            let clickedBefore = clicked
            clicked = nil
            guard let target = view().target(column: column, row: row) else { return [] }
            return click(target, again: clickedBefore == target)
        }
    }

    /// Some lines at a time, but one after the other where each can be chosen.
    private mutating func wheel(_ move: Move) -> [Command] {
        let isMenu = helpTop == nil && (menu != nil || optionsLine != nil)
        return (0..<(isMenu ? 1 : 3)).flatMap { _ in obey(.move(move)) }
    }

    private mutating func click(_ target: Target, again isAgain: Bool) -> [Command] {
        switch target {
        case .key(let key): return update(.pressed(key))
        case .up(let levels): return goUp(levels)
        case .head(let index): return sort(byHead: index)
        case .row(let id):
            if isAgain, rows.cursor == id { return obey(.go(.down)) }
            clicked = target
            rows.place(on: id, at: now)
        case .line(let line):
            if isAgain { return obey(.go(.down)) }
            clicked = target
            if menu != nil { menu?.line = line } else { optionsLine = line }
        }
        return []
    }

    private mutating func goUp(_ levels: Int) -> [Command] {
        var screen = place
        for _ in 0..<levels { screen = screen.parent ?? screen }
        return open(screen)
    }
}
