import Drawing

/// Where everything on the page of the agents stands.
struct PeopleLayout: Equatable {
    /// The period bar, where there is room for it.
    let bar: Int?
    /// The heads of the columns; the rows follow.
    let heads: Int
    let tableRows: Int
    /// Lines about the rows: who is there, what the marks mean.
    let notes: Range<Int>
    /// Where there is room for them, in place of all notes but the first.
    let panels: Rect?
    /// The line that says how the rows are sorted.
    let sorting: Int?
    let rules: [Int]

    init(_ size: Size, rows count: Int) {
        let isWorking = size.rows >= 16
        bar = isWorking ? 1 : nil
        heads = isWorking ? 3 : 2
        let hasPanels = size.columns >= 100 && size.rows >= 30
        let isRoomy = size.rows >= 20 && !hasPanels
        // From below: the foot, a blank, the sorting.
        let tail = isRoomy ? 3 : isWorking && !hasPanels ? 2 : 1
        let leastNotes = isRoomy ? (size.rows >= 24 ? 5 : 3) : isWorking ? 1 : 0
        let panelRows = hasPanels ? min((size.rows - 9) / 3, 12) : 0
        let taken = leastNotes + panelRows + tail + (isRoomy ? 1 : 0)
        let room = size.rows - heads - 2 - taken
        tableRows = max(min(count, room), 1)

        let end = heads + 1 + tableRows
        let spare = max(room - tableRows, 0)
        notes = end + 1..<end + 1 + leastNotes + (isRoomy ? spare : 0)
        sorting = isWorking && !hasPanels ? size.rows - tail : nil
        panels =
            hasPanels
            ? Rect(
                column: 0, row: notes.upperBound, columns: size.columns,
                rows: min(panelRows + spare, 12)) : nil
        rules = [heads - 1, end] + (isRoomy ? [notes.upperBound] : [])
    }
}

/// Where the agents stand when all are shown at once.
struct GridLayout: Equatable {
    let bar: Int?
    let cells: Rect
    /// Who is there.
    let notes: Range<Int>
    let rules: [Int]

    init(_ size: Size) {
        let isWorking = size.rows >= 16
        bar = isWorking ? 1 : nil
        let top = isWorking ? 3 : 2
        let below = isWorking ? 3 : 1
        cells = Rect(
            column: 1, row: top, columns: max(size.columns - 2, 0),
            rows: max(size.rows - top - below, 1))
        let end = cells.row + cells.rows
        notes = isWorking ? end + 1..<end + 2 : end..<end
        rules = [top - 1] + (isWorking ? [end] : [])
    }
}
