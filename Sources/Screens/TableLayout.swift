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
    /// Where there is room for them, in place of the notices.
    let panels: Rect?
    /// The line that says how the rows are sorted, where there is room for it.
    let sorting: Int?
    let rules: [Int]

    /// - Parameter isAlone: the table has the page to itself.
    init(_ size: Size, rows: Int, isAlone: Bool = false) {
        let isWorking = size.rows >= 16
        let hasPanels = !isAlone && Self.hasPanels(size)
        let isRoomy = size.rows >= 20 && !hasPanels
        bar = isWorking ? 1 : nil
        heads = isWorking ? 3 : 2

        // From below: the foot, a blank, the sorting.
        let tail = isRoomy ? 3 : isWorking ? 2 : 1
        sorting = isWorking ? size.rows - tail : nil
        // A rule and the total follow the rows, and a rule the total when something comes after it.
        let room = size.rows - tail - heads - 1 - (isWorking ? 3 : 2)
        let reserved = hasPanels ? Self.reservedRows(size) : 0
        tableRows = max(min(rows, room - reserved), 1)
        total = heads + tableRows + 2

        let spare = max(room - tableRows, 0)
        guard !hasPanels else {
            notices = total + 1..<total + 2
            panels = Rect(column: 0, row: total + 2, columns: size.columns, rows: spare)
            rules = [heads - 1, total - 1]
            return
        }
        let lines = isWorking ? spare - (isRoomy ? 1 : 0) : 0
        notices = total + 2..<total + 2 + max(lines, 0)
        panels = nil
        rules =
            [heads - 1, total - 1] + (isWorking ? [total + 1] : [])
            + (isRoomy && lines > 0 ? [notices.upperBound] : [])
    }

    /// Wide and tall are judged apart: a tall screen has its panels below each other.
    static func hasPanels(_ size: Size) -> Bool {
        (size.columns >= 100 && size.rows >= 30) || (size.columns >= 80 && size.rows >= 40)
    }

    /// Panels side by side.
    static func panelsAcross(_ size: Size) -> Int { size.columns >= 100 ? 2 : 1 }

    /// What panels have, however long the table is.
    private static func reservedRows(_ size: Size) -> Int {
        size.rows >= 40 ? size.rows * 2 / 5 : 9
    }
}
