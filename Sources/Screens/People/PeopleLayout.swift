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
    /// On a wide screen in place of all notes but the first, on a tall one below them.
    let panels: Rect?
    /// The line that says how the rows are sorted.
    let sorting: Int?
    let rules: [Int]

    /// - Parameter isAlone: the table has the page to itself.
    init(_ size: Size, rows count: Int, isAlone: Bool = false) {
        let isWorking = size.rows >= 16
        bar = isWorking ? 1 : nil
        heads = isWorking ? 3 : 2
        let isWide = !isAlone && size.columns >= 100 && size.rows >= 30
        let isTall = !isAlone && !isWide && size.columns >= 80 && size.rows >= 40
        let isRoomy = size.rows >= 20 && !isWide
        // From below: the foot, a blank, the sorting.
        let tail = isRoomy ? 3 : isWorking && !isWide ? 2 : 1
        let leastNotes = isRoomy ? (size.rows >= 24 ? 5 : 3) : isWorking ? 1 : 0
        let panelRows = isWide ? min((size.rows - 9) / 3, 12) : isTall ? size.rows * 2 / 5 : 0
        let taken = leastNotes + panelRows + tail + (isRoomy ? 1 : 0)
        let room = size.rows - heads - 2 - taken
        tableRows = max(min(count, room), 1)

        let end = heads + 1 + tableRows
        let spare = max(room - tableRows, 0)
        notes = end + 1..<end + 1 + leastNotes + (isRoomy && !isTall ? spare : 0)
        sorting = isWorking && !isWide ? size.rows - tail : nil
        rules = [heads - 1, end] + (isRoomy ? [notes.upperBound] : [])
        let top = notes.upperBound + (isTall ? 1 : 0)
        panels =
            isWide || isTall
            ? Rect(column: 0, row: top, columns: size.columns, rows: panelRows + spare) : nil
    }

    /// Panels side by side.
    static func panelsAcross(_ size: Size) -> Int {
        size.columns >= 150 ? 3 : size.columns >= 100 ? 2 : 1
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
