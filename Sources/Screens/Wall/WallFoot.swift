import Drawing
import Text
import Vocabulary

/// The last lines of the wall: which page it is and what the keys do, on a large one what the marks mean.
struct WallFoot {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    func draw(_ feet: WallFeet, of canvas: inout Canvas) {
        if let row = feet.legend { drawLegend(row: row, of: &canvas) }
        let isShared = feet.pages == feet.keys
        let end = drawPages(row: feet.pages, isShared: isShared, of: &canvas)
        if !isShared {
            canvas.write(say(WallPhrase.namesHidden), column: 3, row: feet.keys, as: .dim)
        }
        let start = isShared ? end + 2 : 3 + say(WallPhrase.namesHidden).columns + 2
        FootLine(hints: hints.compactMap(\.self))
            .draw(row: feet.keys, .trailing, from: start, of: &canvas)
    }

    private var hints: [KeyHint?] {
        let lock = board.wall.lock
        if lock.typed != nil {
            return [KeyHint("↵", say(KeyPhrase.unlock)), KeyHint("esc", say(KeyPhrase.close))]
        }
        let pages = [
            KeyHint("← →", say(KeyPhrase.page)),
            lock.isLocked
                ? KeyHint(.display(.pause), board, as: .pauseShort)
                : KeyHint(.table(.mark), board, as: .hold),
        ]
        let hasRoom = board.wall.turn.hasPages && board.size.columns >= 120
        return (hasRoom ? pages : [])
            + (lock.isLocked
                ? [KeyHint(.go(.help), board), KeyHint("", say(WallPhrase.locked))]
                : [
                    KeyHint(.go(.departments), board), KeyHint(.go(.help), board),
                    KeyHint(.leave(.quit), board),
                ])
    }

    private func drawLegend(row: Int, of canvas: inout Canvas) {
        let marks: [(String, Style, String)] = [
            (Grade.act.mark, .act, say(MarkPhrase.act)),
            (Grade.watch.mark, .watch, say(MarkPhrase.watch)),
            (Grade.ok.mark, .plain, say(MarkPhrase.onTarget)),
            (Catalogue.unknown, .dim, say(MarkPhrase.tooFew)),
            ("┃", .dim, say(WallPhrase.targetMark)),
        ]
        var column = 3
        for (mark, style, words) in marks
        where column + 2 + words.columns < canvas.size.columns {
            let end = canvas.write(mark, column: column, row: row, as: style)
            column = canvas.write(words, column: end + 1, row: row) + 5
        }
    }
}

// Which page it is.
extension WallFoot {
    /// Returns where the line ends.
    private func drawPages(row: Int, isShared: Bool, of canvas: inout Canvas) -> Int {
        let start = isShared ? 1 : 3
        if let words = instead {
            return canvas.write(words.text, column: start, row: row, as: words.style)
        }
        guard turn.hasPages else { return 0 }
        let room = isShared ? canvas.size.columns / 2 : canvas.size.columns - 6
        guard !isShared else {
            let wordings = [[place, dots, next], [place, next], [place], []]
            let words = wordings.map { $0.filter { !$0.isEmpty } }.map { join($0) }
            let fitting = words.first { $0.columns <= room } ?? ""
            return canvas.write(fitting, column: start, row: row)
        }
        var column = canvas.write(placeLong, column: start, row: row)
        if !dots.isEmpty { column = canvas.write(dots, column: column + 3, row: row) }
        // Always in the same place, however many names there are.
        let end = min(canvas.size.columns - 3 - longestNext, start + 110)
        column = drawNames(from: column + 3, to: end - 3, row: row, of: &canvas)
        return canvas.write(nextLong, column: end, row: row)
    }

    /// What is to be said about a key takes the place of the page.
    private var instead: Label? {
        let lock = board.wall.lock
        guard let typed = lock.typed else { return nil }
        guard let wait = lock.wait(at: board.now) else {
            let dots = String(repeating: "•", count: typed.count)
            return Label(say(WallPhrase.pin(dots)), .heading)
        }
        return Label(say(WallPhrase.wrongPIN(wait: say.age(wait.roundedUp))), .stale)
    }

    private func join(_ parts: [String]) -> String {
        guard let first = parts.first else { return "" }
        return parts.dropFirst().enumerated().reduce(first) { text, part in
            text + (part.offset == 0 && part.element == dots ? " " : "  ") + part.element
        }
    }

    private var turn: WallTurn { board.wall.turn }

    private var place: String {
        say(WallPhrase.page(turn.place + 1, of: turn.pages.count))
    }

    private var placeLong: String {
        say(WallPhrase.pageLong(turn.place + 1, of: turn.pages.count))
    }

    /// `●○○○`; more than a dozen say nothing any more.
    private var dots: String {
        guard turn.pages.count <= 12 else { return "" }
        return turn.pages.indices.map { $0 == turn.place ? "●" : "○" }.joined()
    }

    private var isStill: Bool { turn.isHeld || view.hidesLiveFigures || board.pause != nil }

    private var next: String {
        guard !isStill, let time = turn.remaining(at: board.now, board.options.wall) else {
            return say(WallPhrase.held)
        }
        return say(WallPhrase.next(in: say.age(time.roundedUp)))
    }

    private var nextLong: String {
        guard !isStill, let time = turn.remaining(at: board.now, board.options.wall) else {
            return say(WallPhrase.held)
        }
        return say(WallPhrase.nextLong(in: say.age(time.roundedUp)))
    }

    private var longestNext: Int {
        max(
            say(WallPhrase.nextLong(in: say.age(board.options.wall.wholeTime))).columns,
            say(WallPhrase.held).columns)
    }

    /// The pages by name from this one on, as many as there is room for.
    private func drawNames(
        from start: Int, to end: Int, row: Int, of canvas: inout Canvas
    ) -> Int {
        var column = start
        for (place, page) in turn.pages.enumerated().dropFirst(max(turn.place - 1, 0)) {
            let name = name(page)
            let gap = column > start ? " · " : ""
            guard column + gap.columns + name.columns + 2 <= end else {
                return canvas.write(" …", column: column, row: row)
            }
            column = canvas.write(gap, column: column, row: row)
            column = canvas.write(
                name, column: column, row: row, as: place == turn.place ? .heading : .plain)
        }
        return column
    }

    private func name(_ page: WallTurn.Page) -> String {
        switch page {
        case .whole: say(WallPhrase.wholePage)
        case .department(let id): board.standing(ofRow: id)?.name ?? id
        }
    }
}

extension Timespan {
    /// In whole seconds, so that a countdown ends with 1 and not with 0.
    fileprivate var roundedUp: Timespan { .seconds((milliseconds + 999) / 1000) }
}
