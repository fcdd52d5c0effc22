import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("A notice")
struct WallNoticeTests {
    private static let long = """
        Card payments are slow since 14:05; tell callers ten minutes, and offer to call back.
        Team meeting Claims 15:30, room 2.
        The lift stands still until tomorrow.
        """

    private func page(_ text: String, _ columns: Int = 60, after seconds: Int64 = 0) -> [String] {
        let notice = WallNotice(text, at: PictureDay.now)
        return notice?.page(columns: columns, at: PictureDay.now + .seconds(seconds)).lines ?? []
    }

    @Test("is broken between words, and comes in pages of two lines, eight seconds each")
    func pages() {
        let first = [
            "Card payments are slow since 14:05; tell callers ten",
            "minutes, and offer to call back.",
        ]
        let second = [
            "Team meeting Claims 15:30, room 2.", "The lift stands still until tomorrow.",
        ]
        #expect(page(Self.long) == first)
        #expect(page(Self.long, after: 7) == first)
        #expect(page(Self.long, after: 8) == second)
        #expect(page(Self.long, after: 16) == first)
        #expect(page(Self.long, after: -5) == first)
    }

    @Test(
        "without words is none",
        arguments: ["", " \n\t\n ", "\r\n"])
    func empty(text: String) {
        #expect(WallNotice(text, at: PictureDay.now) == nil)
    }

    @Test(
        "cuts a word that is longer than a line, and a letter that does not fit", arguments: 0...5)
    func narrow(columns: Int) {
        for line in page("Donaudampfschifffahrt 客服客服 a", columns) {
            #expect(line.columns <= max(columns, 1))
        }
    }

    private func board(_ text: String, columns: Int = 80, rows: Int = 24) -> Board {
        var board = Board.showing(.wall, columns: columns, rows: rows)
        _ = board.update(.noticed(text))
        return board
    }

    @Test("stands in the last line above the foot, or the last two", arguments: Language.spoken)
    func picture(language: Language) throws {
        var board = board("Card payments are slow since 14:05; tell callers 10 minutes.")
        board.options.language = language
        let ending = language == .english ? "" : "-de"
        try expect(board.view(), equalsGolden: "wallNotice-80x24\(ending)")
        board = self.board(Self.long, columns: 160, rows: 45)
        board.options.language = language
        try expect(board.view(), equalsGolden: "wallNotice-160x45\(ending)")
    }

    @Test("of several pages says which one it is, and gives way to the next")
    func turning() {
        var board = board(Self.long)
        #expect(board.plainText().contains(" NOTICE      Card payments are slow"))
        #expect(board.plainText().contains(" 1/2\n"))
        _ = board.update(.ticked(PictureDay.now + .seconds(8)))
        #expect(board.plainText().contains(" NOTICE      Team meeting"))
        _ = board.update(.noticed(""))
        #expect(!board.plainText().contains("NOTICE"))
    }

    @Test("paints nothing but its letters, whatever is in the file")
    func sanitised() {
        let board = board("\u{1B}[2J\u{7}Hello \u{202E}there\u{0}")
        #expect(board.view().cells.allSatisfy { !$0.text.contains("\u{1B}") })
        #expect(!board.plainText().unicodeScalars.contains("\u{202E}"))
        #expect(board.plainText().contains("Hello"))
    }
}

@Suite("A wall for the floor")
struct FloorProfileTests {
    private func board(columns: Int = 80, rows: Int = 24, _ snapshot: Snapshot = praised) -> Board {
        var rules = WallRules()
        rules.profile = .floor
        return .showing(
            .wall, snapshot, columns: columns, rows: rows, options: Board.Options(wall: rules))
    }

    private static let praised: Snapshot = {
        var snapshot = PictureDay.snapshot
        snapshot.rows[6].mark = Mark(.above)
        return snapshot
    }()

    @Test("tells the queue time and the answered calls, and nobody who waits")
    func tiles() throws {
        for size in [(80, 24), (160, 45), (40, 10)] {
            let text = board(columns: size.0, rows: size.1).plainText()
            #expect(!text.contains("WAIT") && !text.contains("LONG"), "\(text)")
        }
        try expect(board().view(), equalsGolden: "wallFloor-80x24")
        try expect(board(columns: 160, rows: 45).view(), equalsGolden: "wallFloor-160x45")
    }

    @Test(
        "puts nobody last: departments come by name, and a lamp is explained by no waiting caller")
    func order() {
        var snapshot = Self.praised
        snapshot.rows[0].cause = .longestWait
        let text = board(rows: 26, snapshot).plainText()
        let rows = text.split(separator: "\n")
        #expect(rows[20].hasPrefix("  · Billing "))
        #expect(text.contains("■ Support        SL 67%"))
        #expect(text.contains("WELL DONE   ★ Renewals: NPS clearly above the others"))
    }
}
