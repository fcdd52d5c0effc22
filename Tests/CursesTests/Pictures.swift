import Drawing
import PTYSupport

extension VirtualScreen {
    /// The rows of a canvas as a screen would show them.
    static func text(of canvas: Canvas) -> [String] {
        (0..<canvas.size.rows).map { row in
            let text = (0..<canvas.size.columns).map { canvas[$0, row].text }.joined()
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The column in which a text begins in a row.
    func column(of text: String, inRow row: Int) -> Int? {
        let columns = glyphs[row].indices
        return columns.first { first in
            glyphs[row][first...].map(\.text).joined().hasPrefix(text)
        }
    }

    /// The places drawn as a style that stands out by its attributes on every terminal.
    func pens(of style: Style) -> Set<[Int]> {
        places { column, row in
            let pen = glyphs[row][column].pen
            return pen.attributes.contains(1) && (pen.colour != nil || pen.attributes.contains(7))
        }
    }

    private func places(_ isWanted: (Int, Int) -> Bool) -> Set<[Int]> {
        Set(
            (0..<rows).flatMap { row in
                (0..<columns).filter { isWanted($0, row) }.map { [$0, row] }
            })
    }
}

extension Canvas {
    func places(of style: Style) -> Set<[Int]> {
        Set(
            (0..<size.rows).flatMap { row in
                (0..<size.columns).filter { self[$0, row].style == style }.map { [$0, row] }
            })
    }

    /// Words, marks, wide characters and blanks, some of them styled. None wide stands at the right edge:
    /// in the last corner ncurses draws it beside its place on terminals that cannot stop wrapping.
    static func random(_ size: Size, using generator: inout SeededGenerator) -> Canvas {
        var canvas = Canvas(size)
        for row in 0..<size.rows {
            var column = 0
            while column < size.columns {
                let style: Style = generator.next(below: 8) == 0 ? .act : .plain
                column += canvas.put(generator.next(below: 9), column, row, style)
            }
        }
        return canvas
    }

    private mutating func put(_ kind: Int, _ column: Int, _ row: Int, _ style: Style) -> Int {
        switch kind {
        case 0 where column + 3 < size.columns:
            self[column, row] = Cell("日", style, width: 2)
            self[column + 1, row] = Cell("", style, width: 0)
            return 2
        case 1: self[column, row] = Cell("█", style)
        case 2: self[column, row] = Cell("ש", style)
        case 3: self[column, row] = Cell("e\u{301}", style)
        case 4: self[column, row] = Cell("a", style)
        case 5: self[column, row] = Cell("7", style)
        default: self[column, row] = Cell(" ", .plain)
        }
        return 1
    }
}

/// The same pictures in every run.
struct SeededGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
