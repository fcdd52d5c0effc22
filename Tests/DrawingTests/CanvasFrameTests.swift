import Drawing
import Testing

@Suite("A frame")
struct CanvasFrameTests {
    @Test("has its title and a remark on the upper line, and says what is inside")
    func picture() {
        var canvas = Canvas(Size(columns: 24, rows: 4))
        let inside = canvas.frame(
            Rect(column: 0, row: 0, columns: 24, rows: 4), title: "Grid", remark: "all 26")
        #expect(
            canvas.text == """
                ┌─ Grid ────── all 26 ─┐
                │                      │
                │                      │
                └──────────────────────┘
                """)
        #expect(inside == Rect(column: 2, row: 1, columns: 20, rows: 2))
    }

    @Test("stands beside another, and below a rule, without growing into it")
    func neighbours() {
        var canvas = Canvas(Size(columns: 12, rows: 4))
        canvas.rule(row: 0, columns: 0..<12)
        for column in [0, 6] {
            canvas.frame(Rect(column: column, row: 1, columns: 6, rows: 3))
        }
        #expect(
            canvas.text == """
                ────────────
                ┌────┐┌────┐
                │    ││    │
                └────┘└────┘
                """)
    }

    @Test("leaves out a remark without room, and is nothing without an inside")
    func small() {
        var canvas = Canvas(Size(columns: 12, rows: 3))
        canvas.frame(Rect(column: 0, row: 0, columns: 12, rows: 3), title: "Title", remark: "much")
        #expect(!canvas.text.contains("much"))
        var empty = Canvas(Size(columns: 12, rows: 3))
        empty.frame(Rect(column: 0, row: 0, columns: 12, rows: 2), title: "Title")
        #expect(empty == Canvas(Size(columns: 12, rows: 3)))
    }
}
