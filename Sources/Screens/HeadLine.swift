import Drawing
import Text

/// The first line of every page: where, which period, how old, what time.
struct HeadLine {
    var path: String
    /// The fullest first.
    var periods: [String]
    var states: [Label]
    var clock: String
    /// Blanks between the parts on the right, where there is room.
    var gap = 3

    /// When it is narrow, first the gaps give way, then the words of the period, then those of the
    /// state, then the path. Three blanks stay behind the path.
    func draw(of canvas: inout Canvas) {
        let rooms = [path.columns, 12].map { canvas.size.columns - 1 - $0 - 3 }
        let (parts, gap) = rooms.lazy.compactMap(fitting).first ?? ([], 0)
        let start = canvas.size.columns - 1 - width(parts, gap: gap)
        offerPath(of: &canvas)
        canvas.write(
            path, in: Rect(column: 1, row: 0, columns: max(start - 3, 0), rows: 1), as: .heading)
        var column = start
        for part in parts {
            column = canvas.write(part.text, column: column, row: 0, as: part.style) + gap
        }
    }

    /// Each part of the path stands for its level.
    private func offerPath(of canvas: inout Canvas) {
        let parts = path.split(separator: HeadLine.separator, omittingEmptySubsequences: false)
        var column = 1
        for (index, part) in parts.enumerated() {
            let width = String(part).columns
            let area = Rect(column: column, row: 0, columns: width, rows: 1)
            canvas.offer(.up(parts.count - 1 - index), in: area)
            column += width + HeadLine.separator.columns
        }
    }

    static let separator = " › "

    private func fitting(_ room: Int) -> ([Label], gap: Int)? {
        for state in states {
            for period in periods + [""] {
                let parts = [Label(period), state, Label(clock)].filter { !$0.text.isEmpty }
                for gap in [gap, 3, 2] where width(parts, gap: gap) + 1 <= room {
                    return (parts, gap)
                }
            }
        }
        return nil
    }

    private func width(_ parts: [Label], gap: Int) -> Int {
        parts.reduce(0) { $0 + $1.text.columns } + gap * max(parts.count - 1, 0)
    }
}
