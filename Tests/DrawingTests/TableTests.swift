import Drawing
import Testing
import Text

@Suite("A table")
struct TableTests {
    struct Row {
        var lamp: Label
        var name: String
        var cells: [String]
    }

    /// The columns of the departments on 80 columns.
    static var columns: [Column<Row>] {
        let figures: [(head: String, width: Int, leaves: Int?)] = [
            ("NPS", 4, nil), ("±95", 4, 5), ("n  ", 4, 4), ("SL% ", 6, nil), ("ABN%", 5, 3),
            ("WAIT", 4, nil), ("LONG", 5, 2), ("ASA ", 5, 1),
        ]
        return [
            Column("", .exactly(1)) { $0.lamp },
            Column("DEPARTMENT", .between(8, 14), .leading) { Label($0.name) },
        ]
            + figures.enumerated().map { index, figure in
                Column(figure.head, .exactly(figure.width), leaves: figure.leaves) {
                    Label($0.cells[index])
                }
            }
    }

    static let rows = [
        Row(
            lamp: Label("■", .act), name: "Support",
            cells: ["+13", "±15", "133", "67.4", "7.6", "7", "3:48", "0:41"]),
        Row(
            lamp: Label("·"), name: "Field dispatch",
            cells: ["+8", "±33", "25", "74.0", "6.2", "–", "–", "0:27"]),
        Row(
            lamp: Label("▲", .watch), name: "Claims and complaints",
            cells: ["+4", "±23", "55", "77.4", "4.8", "3", "1:36", "0:22"]),
    ]

    @Test("is laid out as the departments are")
    func departments() {
        let canvas = draw(columns: 62, selected: 0)
        #expect(
            canvas.text == """
                   DEPARTMENT      NPS  ±95  n     SL%   ABN% WAIT  LONG  ASA
                ▌■ Support         +13  ±15  133   67.4   7.6    7  3:48  0:41
                 · Field dispatch   +8  ±33   25   74.0   6.2    –     –  0:27
                 ▲ Claims and co…   +4  ±23   55   77.4   4.8    3  1:36  0:22
                """)
        #expect(
            canvas.styles.split(separator: "\n", omittingEmptySubsequences: false)[1]
                == "sA" + String(repeating: "s", count: 60))
        #expect(canvas[1, 3].style == .watch)
        #expect(canvas[3, 0].style == .heading)
    }

    @Test("lets columns leave in their order, then the wide one shrink")
    func narrow() {
        #expect(
            draw(columns: 40, selected: 1).text == """
                   DEPARTMENT  NPS  ±95  n     SL%  WAIT
                 ■ Support     +13  ±15  133   67.4    7
                ▌· Field dis…   +8  ±33   25   74.0    –
                 ▲ Claims an…   +4  ±23   55   77.4    3
                """)
    }

    @Test("never cuts a number")
    func tiny() {
        #expect(
            draw(columns: 22, selected: nil).text == """
                   DEPARTMENT      NPS
                 ■ Support         +13
                 · Field dispatch   +8
                 ▲ Claims and co…   +4
                """)
        #expect(draw(columns: 1, selected: 0).text == "\n▌\n\n")
        #expect(draw(columns: 0, selected: 0).text == "\n\n\n")
    }

    @Test("names the columns it has room for")
    func shown() {
        let heads = Table(Self.columns, width: 46).columns.map(\.head)
        #expect(heads == ["", "DEPARTMENT", "NPS", "±95", "n  ", "SL% ", "ABN%", "WAIT"])
    }

    @Test("marks the head it is sorted by")
    func sorted() {
        var columns = Self.columns
        columns[2].isSorted = true
        var canvas = Canvas(Size(columns: 30, rows: 1))
        Table(columns, width: 30).drawHead(row: 0, of: &canvas)
        #expect(canvas.styles.hasPrefix("   hhhhhhhh") && canvas.styles.contains("kkk"))
    }

    private func draw(columns: Int, selected: Int?) -> Canvas {
        var canvas = Canvas(Size(columns: columns, rows: 4))
        let table = Table(Self.columns, width: columns)
        table.drawHead(row: 0, of: &canvas)
        for (index, row) in Self.rows.enumerated() {
            table.draw(row, isSelected: index == selected, row: index + 1, of: &canvas)
        }
        return canvas
    }
}
