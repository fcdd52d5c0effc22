import Drawing

/// Where everything on a page with a table stands.
struct TableLayout: Equatable {
    /// The period bar, where there is room for it.
    let bar: Int?
    /// The heads of the columns; the rows follow.
    let heads: Int
    let tableRows: Int
    let total: Int
    let notices: Range<Int>
    /// The line that says how the rows are sorted, where there is room for it.
    let sorting: Int?
    let rules: [Int]

    init(_ size: Size, rows: Int) {
        let isWorking = size.rows >= 16
        let isRoomy = size.rows >= 20
        bar = isWorking ? 1 : nil
        heads = isWorking ? 3 : 2

        // From below: the foot, a blank, the sorting.
        let tail = isRoomy ? 3 : isWorking ? 2 : 1
        sorting = isWorking ? size.rows - tail : nil
        // A rule and the total follow the rows, and a rule the total when something comes after it.
        let room = size.rows - tail - heads - 1 - (isWorking ? 3 : 2)
        tableRows = max(min(rows, room), 1)
        total = heads + tableRows + 2

        let spare = max(room - tableRows, 0)
        let lines = isWorking ? spare - (isRoomy ? 1 : 0) : 0
        notices = total + 2..<total + 2 + max(lines, 0)
        rules =
            [heads - 1, total - 1] + (isWorking ? [total + 1] : [])
            + (isRoomy && lines > 0 ? [notices.upperBound] : [])
    }
}
