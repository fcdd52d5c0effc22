import Drawing

/// Where panels stand: side by side in rows, the most important first. Those without room are left out.
struct PanelRows {
    let places: [(panel: Panel, area: Rect)]

    /// - Parameter across: how many stand side by side, as far as there are.
    init(_ panels: [Panel], in area: Rect, across: Int) {
        let rows = stride(from: 0, to: panels.count, by: across).map {
            Array(panels[$0..<min($0 + across, panels.count)])
        }
        let heights = Self.heights(of: rows, in: area.rows)
        var top = area.row
        places = zip(rows, heights).flatMap { row, height in
            defer { top += height }
            return Self.places(
                of: row,
                in: Rect(column: area.column, row: top, columns: area.columns, rows: height))
        }
    }

    /// What each row gets; no more rows than there is room for.
    private static func heights(of rows: [[Panel]], in room: Int) -> [Int] {
        var kept = rows
        func sum(_ height: (Panel) -> Int) -> Int {
            kept.reduce(0) { $0 + ($1.map(height).max() ?? 0) + 2 }
        }
        while !kept.isEmpty, sum(\.least) > room { kept.removeLast() }
        var heights = kept.map { ($0.map(\.least).max() ?? 0) + 2 }
        let wanted = kept.map { ($0.map(\.wanted).max() ?? 0) + 2 }
        var spare = room - heights.reduce(0, +)
        // The upper ones first, so that what matters most is whole.
        for index in kept.indices {
            let more = min(max(wanted[index] - heights[index], 0), spare)
            heights[index] += more
            spare -= more
        }
        return heights
    }

    private static func places(of row: [Panel], in area: Rect) -> [(panel: Panel, area: Rect)] {
        let shares = row.reduce(0) { $0 + $1.share }
        return row.indices.map { index in
            let before = row[..<index].reduce(0) { $0 + $1.share }
            let start = area.columns * before / shares
            let end = area.columns * (before + row[index].share) / shares
            let place = Rect(
                column: area.column + start, row: area.row, columns: end - start, rows: area.rows)
            return (row[index], place)
        }
    }

    /// - Parameter focus: the panel that keys speak to; its title says so.
    func draw(focus: PanelKind, of canvas: inout Canvas) {
        for (panel, area) in places {
            panel.draw(in: area, isFocused: panel.kind == focus, of: &canvas)
        }
    }
}

extension Panel {
    func draw(in area: Rect, isFocused: Bool, of canvas: inout Canvas) {
        let inside = canvas.frame(area, title: title, remark: remark)
        if isFocused {
            let top = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
            canvas.restyle(top, as: .key, where: { $0 == .heading })
        }
        draw(inside, &canvas)
    }
}
