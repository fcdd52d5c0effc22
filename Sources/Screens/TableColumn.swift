import Text
import Vocabulary

/// A column of a table that may have no room.
protocol TableColumn: Equatable, RawRepresentable<String> {
    var head: ColumnPhrase { get }
    /// The figure in it; `nil` for what only accompanies one.
    var metric: Metric? { get }
    /// What a filter finds in it.
    var quantity: TableFilter.Quantity? { get }
    var alignment: Alignment { get }
    /// It draws what other columns say.
    var isPicture: Bool { get }
    var width: Int { get }
    /// The higher, the longer it stays when the screen is narrow.
    var weight: Int { get }
}

extension TableColumn {
    /// Its cells stand below each other on the right.
    var isNumber: Bool { alignment == .trailing }

    /// What it is called where a choice of columns is kept.
    var name: String { rawValue }

    /// The weightiest of `columns` that fit in `room`, in their order; with `gap` blanks before each.
    static func weightiest(_ columns: [Self], in room: Int, gap: Int = 1) -> [Self] {
        var left = room
        var kept: Set<Int> = []
        let byWeight = columns.indices.sorted { left, right in
            let (heavy, light) = (columns[left].weight, columns[right].weight)
            return heavy != light ? heavy > light : left < right
        }
        for index in byWeight where columns[index].width + gap <= left {
            left -= columns[index].width + gap
            kept.insert(index)
        }
        return columns.indices.filter(kept.contains).map { columns[$0] }
    }

    /// The columns to draw when `shift` of them are scrolled off to the left: then those that were
    /// left out follow at the end.
    static func visible(_ columns: [Self], in room: Int, gap: Int = 1, shift: Int) -> [Self] {
        let first = weightiest(columns, in: room, gap: gap)
        guard shift > 0 else { return first }
        var left = room
        return (first + columns.filter { !first.contains($0) }).dropFirst(shift).prefix { column in
            left -= column.width + gap
            return left >= 0
        }
    }

    /// The least shift that brings the last column into sight.
    static func largestShift(_ columns: [Self], in room: Int, gap: Int = 1) -> Int {
        let first = weightiest(columns, in: room, gap: gap)
        var left = room
        let atTheEnd = (first + columns.filter { !first.contains($0) }).reversed().prefix {
            column in
            left -= column.width + gap
            return left >= 0
        }
        return columns.count - atTheEnd.count
    }
}
