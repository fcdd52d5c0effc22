import Drawing
import Testing
import Text

@Suite("Writing on a canvas")
struct CanvasWriteTests {
    @Test("ends where the screen ends, and says where the next text may begin")
    func edge() {
        var canvas = Canvas(Size(columns: 10, rows: 2))
        #expect(canvas.write("SL", column: 1, row: 0, as: .heading) == 3)
        #expect(canvas.write("Field dispatch", column: 3, row: 1) == 10)
        #expect(canvas.write("gone", column: 10, row: 0) == 10)
        #expect(canvas.write("gone", column: 0, row: 2) == 4)
        #expect(
            canvas.text == """
                 SL
                   Field …
                """)
        #expect(
            canvas.styles == """
                 hh

                """)
    }

    @Test(
        "stands in its field on the side it is told",
        arguments: [
            (Alignment.leading, "[AHT   ]"), (.center, "[ AHT  ]"), (.trailing, "[   AHT]"),
        ])
    func alignment(alignment: Alignment, expected: String) {
        var canvas = Canvas(picture: "[      ]", columns: 8)
        canvas.write("AHT", in: Rect(column: 1, row: 0, columns: 6, rows: 1), alignment)
        #expect(canvas.text == expected)
    }

    @Test("gives a wide character two cells, and leaves it out rather than halving it")
    func wide() {
        var canvas = Canvas(Size(columns: 6, rows: 1))
        canvas.write("日本語", column: 0, row: 0)
        #expect(canvas.text == "日本語")
        #expect(canvas[0, 0].width == 2)
        #expect(canvas[1, 0].width == 0)

        var narrow = Canvas(Size(columns: 5, rows: 1))
        narrow.write("日本語", column: 0, row: 0)
        #expect(narrow.text == "日本…")
    }

    @Test(
        "leaves no half of a wide character behind",
        arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
    func halves(column: Int, expected: String) {
        var canvas = Canvas(picture: "日本", columns: 4)
        canvas.write("x", column: column, row: 0)
        #expect(canvas.text == expected)
        #expect(canvas.cells.reduce(0) { $0 + Int($1.width) } == 4)
    }

    @Test("begins outside the screen without harm")
    func outside() {
        var canvas = Canvas(Size(columns: 4, rows: 1))
        canvas.write("abcdef", column: -2, row: 0)
        #expect(canvas.text == "cdef")
        canvas.write("日本", column: -1, row: 0)
        #expect(canvas.text == "c本f")
        var nothing = Canvas(Size(columns: 0, rows: 0))
        nothing.write("a", column: 0, row: 0)
        #expect(nothing.text == "")
    }

    @Test("cannot bring a control to a cell")
    func controls() {
        var canvas = Canvas(Size(columns: 40, rows: 1))
        canvas.write("a\u{1B}[2J\u{202E}b\u{9B}\u{200B}c\u{7}", column: 0, row: 0)
        #expect(canvas.text == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}")
    }

    @Test("keeps columns aligned whatever the names are written in")
    func alignedNames() {
        let names = ["Müller", "שלום", "می\u{200C}خواهم", "Nguyễn", "日本語", "👩\u{200D}👩 ok", "🇩🇪"]
        for name in names {
            var canvas = Canvas(Size(columns: 20, rows: 1))
            canvas.write(name, column: 0, row: 0)
            canvas.write("|", column: 12, row: 0)
            #expect(canvas[12, 0].text == "|")
            #expect(canvas.cells.reduce(0) { $0 + Int($1.width) } == 20)
            #expect(canvas.text.hasSuffix("|"))
        }
    }

    @Test("has its own letter for every style")
    func letters() {
        #expect(String(Style.allCases.map(\.letter)) == " dhsAwN +-ko")
    }
}
