import Drawing
import Testing

@testable import Screens

@Suite("The layout")
struct LayoutTests {
    @Test(
        "of the wall keeps everything apart and inside",
        arguments: [60, 80, 100, 149, 150, 160, 200, 250], NumberSize.allCases)
    func wall(columns: Int, limit: NumberSize) {
        for rows in 16...70 {
            let layout = WallLayout(Size(columns: columns, rows: rows), atMost: limit)
            #expect(layout.tiles.count == 6)
            #expect(layout.numbers <= max(limit, .plain))
            for (tile, next) in zip(layout.tiles, layout.tiles.dropFirst())
            where tile.row == next.row {
                #expect(tile.column + tile.columns < next.column - 1)
            }
            #expect(layout.tiles.allSatisfy { $0.rows >= layout.numbers.rows + 2 })
            let areas = layout.tiles + [layout.bottom] + (layout.hero.map { [$0.area] } ?? [])
            for area in areas {
                #expect(area.row >= 2 && area.row + area.rows <= layout.feet.top)
                #expect(area.column + area.columns <= columns)
                for rule in layout.rules where rule.columns.contains(area.column) {
                    #expect(!(area.row..<area.row + area.rows).contains(rule.row))
                }
            }
            #expect(layout.bottom.row + layout.bottom.rows == layout.feet.top)
            #expect(layout.feet.keys < rows)
        }
    }

    /// The rows from the top: bar, heads, rows, rule, total, rule, notices, rule, sorting, foot.
    @Test("of a table gives every row of the screen to one thing", arguments: 10...70)
    func table(height: Int) {
        for count in 0...80 {
            let layout = TableLayout(Size(columns: 80, rows: height), rows: count)
            var taken = [0, height - 1, layout.heads, layout.total] + layout.rules
            taken += (0..<layout.tableRows).map { layout.heads + 1 + $0 }
            taken += Array(layout.notices)
            taken += [layout.bar, layout.sorting].compactMap(\.self)
            taken += layout.panels.map { Array($0.row..<$0.row + $0.rows) } ?? []
            #expect(Set(taken).count == taken.count)
            #expect(taken.allSatisfy { (0..<height).contains($0) })
        }
    }

    @Test("of a table shows all rows as long as there is room, then as many as fit")
    func tableRows() {
        let size = Size(columns: 80, rows: 24)
        #expect(TableLayout(size, rows: 8).tableRows == 8)
        #expect(TableLayout(size, rows: 8).notices.count == 5)
        #expect(TableLayout(size, rows: 14).tableRows == 14)
        #expect(TableLayout(size, rows: 14).notices.isEmpty)
        #expect(TableLayout(size, rows: 99).tableRows == 14)
    }

    @Test("follows columns and rows apart")
    func sizeClasses() {
        #expect(SizeClass(Size(columns: 200, rows: 20), of: .departments) == .page)
        #expect(SizeClass(Size(columns: 60, rows: 10), of: .departments) == .page)
        #expect(SizeClass(Size(columns: 60, rows: 15), of: .wall) == .list)
        #expect(SizeClass(Size(columns: 59, rows: 70), of: .wall) == .list)
        #expect(SizeClass(Size(columns: 250, rows: 9), of: .wall) == .strip)
        #expect(SizeClass(Size(columns: 39, rows: 70), of: .departments) == .strip)
    }
}
