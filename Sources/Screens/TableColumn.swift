/// A column of a table that may have no room.
protocol TableColumn: Equatable {
    var width: Int { get }
    /// The higher, the longer it stays when the screen is narrow.
    var weight: Int { get }
}

extension TableColumn {
    /// The weightiest of `columns` that fit in `room`, in their order; with one blank before each.
    static func weightiest(_ columns: [Self], in room: Int) -> [Self] {
        var left = room
        var kept: Set<Int> = []
        let byWeight = columns.indices.sorted { left, right in
            let (heavy, light) = (columns[left].weight, columns[right].weight)
            return heavy != light ? heavy > light : left < right
        }
        for index in byWeight where columns[index].width + 1 <= left {
            left -= columns[index].width + 1
            kept.insert(index)
        }
        return columns.indices.filter(kept.contains).map { columns[$0] }
    }

    /// The columns to draw when `shift` of them are scrolled off to the left: then those that were
    /// left out follow at the end.
    static func visible(_ columns: [Self], in room: Int, shift: Int) -> [Self] {
        let first = weightiest(columns, in: room)
        guard shift > 0 else { return first }
        var left = room
        return (first + columns.filter { !first.contains($0) }).dropFirst(shift).prefix { column in
            left -= column.width + 1
            return left >= 0
        }
    }

    /// The least shift that brings the last column into sight.
    static func largestShift(_ columns: [Self], in room: Int) -> Int {
        let first = weightiest(columns, in: room)
        var left = room
        let atTheEnd = (first + columns.filter { !first.contains($0) }).reversed().prefix {
            column in
            left -= column.width + 1
            return left >= 0
        }
        return columns.count - atTheEnd.count
    }
}
