import Drawing
import Testing

@Suite("Big digits")
struct BigDigitsTests {
    /// The numbers of the wall's picture, cell for cell.
    @Test(
        "are the ones of the wall",
        arguments: [
            (
                "+32", 20,
                """
                       ██████ ██████
                  ██       ██     ██
                ██████ ██████ ██████
                  ██       ██ ██
                       ██████ ██████
                """
            ),
            (
                "78%", 20,
                """
                ██████ ██████ ██  ██
                    ██ ██  ██    ██
                    ██ ██████   ██
                    ██ ██  ██  ██
                    ██ ██████ ██  ██
                """
            ),
            (
                "4.7%", 23,
                """
                ██  ██    ██████ ██  ██
                ██  ██        ██    ██
                ██████        ██   ██
                    ██        ██  ██
                    ██ ██     ██ ██  ██
                """
            ),
            (
                "12", 13,
                """
                ████   ██████
                  ██       ██
                  ██   ██████
                  ██   ██
                ██████ ██████
                """
            ),
            (
                "3:48", 23,
                """
                ██████    ██  ██ ██████
                    ██ ██ ██  ██ ██  ██
                ██████    ██████ ██████
                    ██ ██     ██ ██  ██
                ██████        ██ ██████
                """
            ),
            (
                "6:02", 23,
                """
                ██████    ██████ ██████
                ██     ██ ██  ██     ██
                ██████    ██  ██ ██████
                ██  ██ ██ ██  ██ ██
                ██████    ██████ ██████
                """
            ),
            (
                "−95", 20,
                """
                       ██████ ██████
                       ██  ██ ██
                ██████ ██████ ██████
                           ██     ██
                       ██████ ██████
                """
            ),
        ])
    func wall(number: String, columns: Int, picture: String) {
        #expect(BigDigits(number).columns == columns)
        #expect(drawn(BigDigits(number)) == picture)
    }

    @Test("withdrawn or old are faint")
    func faint() {
        #expect(drawn(BigDigits("––", ink: .faint)) == "\n\n░░░░░░ ░░░░░░\n\n")
    }

    @Test("of three rows are packed in half blocks")
    func three() {
        #expect(
            drawn(BigDigits("+38%", height: .three)) == """
                 ▄  ▀▀█ █▀█ ▀ █
                ▀█▀ ▀▀█ █▀█ ▄▀
                    ▀▀▀ ▀▀▀ ▀ ▀
                """)
        #expect(
            drawn(BigDigits("4:05", height: .three)) == """
                █ █ ▄ █▀█ █▀▀
                ▀▀█ ▄ █ █ ▀▀█
                  ▀   ▀▀▀ ▀▀▀
                """)
    }

    @Test("of ten rows are those of five, doubled")
    func ten() {
        #expect(
            drawn(BigDigits("+3", height: .ten)) == """
                              ████████████
                              ████████████
                    ████              ████
                    ████              ████
                ████████████  ████████████
                ████████████  ████████████
                    ████              ████
                    ████              ████
                              ████████████
                              ████████████
                """)
        #expect(BigDigits("+32", height: .ten).columns == 40)
        #expect(BigDigits("+32", height: .fifteen).columns == 60)
        #expect(BigDigits("+32", height: .fifteen).rows.count == 15)
    }

    @Test(
        "are as tall as fits",
        arguments: [
            (60, 15, BigDigits.Height.fifteen), (59, 15, .ten), (200, 14, .ten), (39, 20, .five),
            (20, 5, .five), (19, 5, .three), (11, 3, .three), (10, 3, nil), (80, 2, nil),
        ] as [(Int, Int, BigDigits.Height?)])
    func fitting(columns: Int, rows: Int, expected: BigDigits.Height?) {
        let digits = BigDigits("+32", fitting: Size(columns: columns, rows: rows))
        #expect(digits?.height == expected)
    }

    @Test("leave blank what they cannot write")
    func unknown() {
        #expect(drawn(BigDigits("n1")).hasSuffix("  ██████"))
        #expect(BigDigits("").columns == 0)
        #expect(BigDigits("", height: .three).columns == 0)
    }

    private func drawn(_ digits: BigDigits) -> String {
        var canvas = Canvas(Size(columns: digits.columns, rows: digits.height.rawValue))
        digits.draw(column: 0, row: 0, of: &canvas)
        return canvas.text
    }
}
