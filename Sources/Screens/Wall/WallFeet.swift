import Drawing

/// What stands below everything: a line for the pages and one for the keys, on a large screen with room
/// of their own for praise, the notice and the legend.
struct WallFeet: Equatable {
    /// The first row that is theirs.
    let top: Int
    let keys: Int
    /// The same as `keys` where both share a line.
    let pages: Int
    let legend: Int?
    let praise: Int?
    /// Empty where the notice has no place of its own.
    let notice: Range<Int>
    /// The line above the praise, where there is any.
    let praiseRule: Int?
    let rules: [Int]

    init(_ size: Size, isLarge: Bool) {
        let rows = size.rows
        guard isLarge else {
            (top, keys, pages) = (rows - 1, rows - 1, rows - 1)
            (legend, praise, praiseRule, notice, rules) = (nil, nil, nil, 0..<0, [])
            return
        }
        // A blank at the edge lets the picture move.
        let isRoomy = rows >= 45
        keys = isRoomy ? rows - 2 : rows - 1
        pages = isRoomy ? rows - 4 : rows - 2
        legend = isRoomy ? rows - 6 : nil
        notice = isRoomy ? rows - 8..<rows - 6 : rows - 4..<rows - 2
        let rule = notice.lowerBound - 1
        praise = rule - 1
        rules = [rule]
        praiseRule = isRoomy ? rule - 2 : nil
        top = isRoomy ? rule - 2 : rule - 1
    }
}
