import Drawing
import Testing

@Suite("An area of a canvas")
struct CanvasFillTests {
    @Test("is filled as far as it lies on the screen")
    func filling() {
        var canvas = Canvas(Size(columns: 6, rows: 3))
        canvas.fill(Rect(column: 4, row: -1, columns: 5, rows: 3), with: "░", as: .dim)
        #expect(
            canvas.text == """
                    ░░
                    ░░

                """)
        canvas.fill(Rect(column: 4, row: 1, columns: 1, rows: 1), with: "日")
        canvas.fill(Rect(column: 5, row: 1, columns: 1, rows: 1), with: "\u{1B}")
        #expect(canvas.text == "    ░░\n     \u{FFFD}\n")
        canvas.fill(Rect(column: 5, row: 0, columns: -2, rows: 2), with: "x")
        canvas.fill(Rect(column: 0, row: 9, columns: 2, rows: 2), with: "x")
        #expect(!canvas.text.contains("x"))
    }

    @Test("filled over half a wide character leaves a blank")
    func halves() {
        var canvas = Canvas(picture: "日本語", columns: 6)
        canvas.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), with: "·")
        #expect(canvas.text == " ·· 語")
    }

    @Test("takes another style, all of it or in part")
    func restyling() {
        var canvas = Canvas(Size(columns: 6, rows: 1))
        canvas.write("■", column: 1, row: 0, as: .act)
        canvas.write("abc", column: 3, row: 0, as: .dim)
        let row = Rect(column: 0, row: 0, columns: 6, rows: 1)
        canvas.restyle(row, as: .selected) { $0 != .act }
        #expect(canvas.styles == "sAssss")
        canvas.restyle(row, as: .dim)
        #expect(canvas.styles == "dddddd")
    }

    @Test("moves with the whole picture, and loses what leaves the screen")
    func shifting() {
        let canvas = Canvas(
            picture: """
                ab
                日本
                """, columns: 4)
        #expect(canvas.shifted(columns: 1, rows: 0).text == " ab\n 日")
        #expect(canvas.shifted(columns: -1, rows: 0).text == "b\n 本")
        #expect(canvas.shifted(columns: 0, rows: 1).text == "\nab")
        #expect(canvas.shifted(columns: 0, rows: 0) == canvas)
        #expect(canvas.shifted(columns: 9, rows: 9).text == "\n")
    }
}
