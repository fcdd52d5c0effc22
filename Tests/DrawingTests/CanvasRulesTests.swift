import Drawing
import Testing

@Suite("A rule")
struct CanvasRulesTests {
    @Test("is joined to the rules it crosses or ends on")
    func joints() {
        var canvas = Canvas(Size(columns: 20, rows: 5))
        canvas.rule(column: 6, rows: 0..<5)
        canvas.rule(row: 2, columns: 6..<20)
        canvas.rule(row: 3, columns: 0..<7)
        canvas.rule(column: 13, rows: 0..<3)
        #expect(
            canvas.text == """
                      │      │
                      │      │
                      ├──────┴──────
                ──────┤
                      │
                """)
        #expect(canvas.styles.hasPrefix("      d      d\n"))
    }

    @Test("crosses another, in whichever order they are drawn")
    func crossing() {
        var canvas = Canvas(Size(columns: 7, rows: 3))
        canvas.rule(row: 1, columns: 0..<7)
        canvas.rule(column: 3, rows: 0..<3)
        #expect(
            canvas.text == """
                   │
                ───┼───
                   │
                """)
    }

    @Test("hangs from another")
    func hanging() {
        var canvas = Canvas(Size(columns: 7, rows: 2))
        canvas.rule(row: 0, columns: 0..<7)
        canvas.rule(column: 3, rows: 0..<2)
        #expect(canvas.text == "───┬───\n   │")
    }

    @Test("drawn over text takes its place, outside the screen does nothing")
    func overText() {
        var canvas = Canvas(picture: "a日b", columns: 4)
        canvas.rule(row: 0, columns: 2..<9, as: .plain)
        canvas.rule(row: 4, columns: 0..<4)
        #expect(canvas.text == "a ──")
    }
}
