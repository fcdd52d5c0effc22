import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The filter of a table")
struct FilterTests {
    @Test(
        "shows the agents who fit",
        arguments: [
            ("a-1033", ["A-1033"]), ("-a-10", []), ("team:s3 nps<0", ["A-1019"]),
            ("state:paused for>10:00", ["A-1018", "A-1025"]),
            ("reason:lunch", ["A-1018", "A-1049"]),
            ("nps>60|nps<-20", ["A-1033", "A-1018", "A-1027"]), ("n>120", ["A-1038", "A-1027"]),
            ("aht>8:00 -1042", []), ("aht>8:00", ["A-1042"]),
            ("state:on_call calls>24", ["A-1027"]), ("state=talking calls>=25", ["A-1027"]),
            ("n<9 state:paused", ["A-1061"]), ("dept:supp calls<6", ["A-1072"]),
            ("dept=supp", []), ("dept=\"support\" calls<6", ["A-1072"]),
            ("  a-1033   ", ["A-1033"]), ("nps<−30", ["A-1033"]), ("nps=0", ["A-1042"]),
            ("nps<=-27", ["A-1033", "A-1018"]), ("±95>30", ["A-1019"]),
            ("gap>40", ["A-1027"]), ("co.nps>=18", ["A-1027"]),
            ("nps_company>17", ["A-1027"]), ("-state:paused -team:s1 n<50", ["A-1019", "A-1070"]),
            ("-for<20:00 state:paused", ["A-1018"]), ("a-1033|", ["A-1033"]),
            ("| n>126 |", []),
        ])
    func agents(text: String, expected: [String]) throws {
        #expect(try agents(text) == expected)
    }

    @Test(
        "shows the departments that fit",
        arguments: [
            ("sup", ["Support"]), ("dept:ing", ["Onboarding", "Billing"]),
            ("\"field d\"", ["Field dispatch"]), ("dept=\"field dispatch\"", ["Field dispatch"]),
            ("sl<74", ["Support"]), ("SL%<=74", ["Support", "Field dispatch"]),
            ("wait>2 long>1:00", ["Support", "Claims"]), ("n_waiting>=3", ["Support", "Claims"]),
            ("longest_wait>3:47", ["Support"]), ("abn>=6.3", ["Support", "Field dispatch"]),
            ("abn=6.3", ["Field dispatch"]), ("ab_rate>7,5%", ["Support"]),
            ("aht>6:30 -support", ["Claims", "Onboarding"]), ("duty<=3", ["VIP desk"]),
            ("n>100|n<10", ["Support", "VIP desk"]), ("nps<100 n<10", []),
            ("asa=0:08", ["Sales"]), ("calls>600", ["Support"]), ("answ>590", ["Support"]),
        ])
    func departments(text: String, expected: [String]) throws {
        let board = Board.showing(.departments)
        #expect(try ids(text, board) == expected)
    }

    private func agents(_ text: String) throws -> [String] { try ids(text, Board.team()) }

    private func ids(_ text: String, _ board: Board) throws -> [String] {
        let filter = try TableFilter(parsing: text, with: board.filterWords(on: board.screen))
        let sight = TableFilter.Sight(say: board.say, now: PictureDay.now, names: .ids)
        let snapshot = try #require(board.picture).snapshot
        return snapshot.agents.filter { filter.lets($0, sight) }.map(\.id)
            + snapshot.rows.filter { filter.lets($0, sight) }.map(\.id)
    }

    @Test("knows the heads of its columns in the language of the board, and in English")
    func german() throws {
        var options = Board.Options()
        options.language = .german
        let board = Board.showing(.departments, options: options)
        #expect(try ids("wart>2", board) == ["Support", "Claims"])
        #expect(try ids("wait>2", board) == ["Support", "Claims"])
        #expect(try ids("abbr>7,5", board) == ["Support"])
        #expect(try ids("abt:ing", board) == ["Onboarding", "Billing"])
        let people = Board.team(options: options)
        #expect(try ids("status:pause seit>10:00", people) == ["A-1018", "A-1025"])
        #expect(try ids("state:paused for>10:00", people) == ["A-1018", "A-1025"])
    }

    @Test("hides no score that is not shown: few answers are neither high nor low")
    func insufficient() throws {
        #expect(try !agents("nps<100").contains("A-1061"))
        #expect(try !agents("nps>-100").contains("A-1061"))
    }

    @Test("finds what is written in another way")
    func twins() throws {
        var snapshot = PictureDay.snapshot
        snapshot.rows[0].name = "Müller-Büro"
        snapshot.rows[1].name = "می\u{200C}رود"
        snapshot.rows[2].name = "שָׁלוֹם"
        let board = Board.showing(.departments, snapshot)
        #expect(try ids("muller", board) == ["Support"])
        #expect(try ids("میرود", board) == ["Field dispatch"])
        #expect(try ids("שלום", board) == ["Claims"])
    }

    @Test(
        "says what is wrong with a term",
        arguments: [
            ("nps<", .noNumber("nps")), ("aht>6:x", .noNumber("aht")),
            ("n>1:2:3:4", .noNumber("n")), ("n>inf", .noNumber("n")), ("n:3", .noNumber("n")),
            ("state:", .noWord("state")), ("team<3", .noWord("team")), ("\"a b", .openQuote),
        ] as [(String, FilterFault)])
    func faults(term: String, reason: FilterFault) {
        #expect(throws: TableFilter.Fault(term: term, offset: 3, reason: reason)) {
            try TableFilter(parsing: "ok \(term)", with: Board.team().filterWords(on: .team))
        }
    }

    @Test("names what there is to ask for, and says where there is nothing")
    func unknownNames() throws {
        let words = Board.team().filterWords(on: .team)
        #expect(words.meaning(of: "wage") == nil)
        #expect(
            words.suggestions == [
                "dept", "team", "state", "reason", "for", "calls", "miss", "aht", "hold", "acw",
                "xfer", "agentnps", "±95", "n", "conps", "gap",
            ])
        var board = Board.showing(.departments)
        _ = board.press("/", "t", "e", "a", "m", ":", "s", "1")
        #expect(board.plainText().contains("team:s1: nothing here has one"))
        var unasked = PictureDay.snapshot
        unasked.notes = [.noSurveys]
        var silent = Board.showing(.departments, unasked)
        _ = silent.press("/", "n", "p", "s", "<", "0")
        #expect(silent.plainText().contains("nps<0: nothing here has one"))
    }

    @Test("filters as it is typed and stands in the foot until Esc")
    func typing() {
        var board = Board.team()
        _ = board.press("/", "t", "e", "a", "m", ":", "s", "1")
        let foot = board.plainText().split(separator: "\n").last ?? ""
        #expect(foot.hasPrefix(" / team:s1"))
        #expect(foot.contains("9 of 26 shown"))
        #expect(foot.contains("↵ keep  esc clear"))
        #expect(board.screen == .team, "letters are letters now")
        _ = board.press(.down, .enter)
        #expect(board.choice.filter?.isOpen == false)
        #expect(board.rows.ids.count == 9)
        #expect(board.press(.escape) == [])
        #expect(board.rows.ids.count == 26)
        #expect(board.rows.cursor == "A-1042", "the cursor stays with its row")
    }

    @Test("keeps the last good result while a term is wrong, colours the term and says why")
    func halfTyped() {
        var board = Board.team()
        _ = board.press("/", "n", "p", "s", "<", "0")
        #expect(board.rows.ids.count == 3)
        _ = board.press(" ", "n")
        #expect(board.rows.ids.count == 3, "this may become a quantity")
        _ = board.press(">")
        #expect(board.rows.ids.count == 3)
        let canvas = board.view()
        #expect(canvas.text.contains("n>: a number is missing, as in n>30 or n<6:30"))
        #expect(canvas.styles.split(separator: "\n").last?.hasPrefix(" kk      wws") ?? false)
        _ = board.press("4", "0")
        #expect(board.rows.ids == ["A-1033", "A-1018"])
        for _ in 1...6 { _ = board.press(.backspace) }
        #expect(board.choice.filter?.text == "nps<")
        #expect(board.rows.ids.count == 3, "what could be understood last")
    }

    @Test("can be typed before the page has come")
    func early() {
        var board = Board.showing(.wall)
        let asked = board.press("a")
        _ = board.press("/", "1", "0", "3", "3", .enter)
        #expect(board.screen == .wall)
        board.answer(asked, with: PictureTeam.snapshot)
        #expect(board.rows.ids == ["A-1033"])
    }

    @Test("leaves nothing behind when it is closed empty, and takes quitting keys no more")
    func empty() {
        var board = Board.team()
        _ = board.press("/", .enter)
        #expect(board.choice.filter == nil)
        #expect(board.press("/", "q") == [])
        #expect(board.press(.control("c")) == [.interrupt])
        #expect(board.plainText().contains("No row fits the filter."))
    }

    @Test("lets rows come and go as time passes, where it asks for a time")
    func ticking() {
        var board = Board.team()
        _ = board.press("/", "f", "o", "r", ">", "2", "4", ":", "1", "0", .enter)
        #expect(board.rows.ids == [])
        _ = board.update(.ticked(PictureDay.now + .seconds(1)))
        #expect(board.rows.ids == ["A-1018"])
    }

    @Test("of one table leaves the others alone, and the wall whole")
    func perTable() {
        var board = Board.showing(.departments)
        _ = board.press("/", "s", "u", "p", .enter)
        #expect(board.rows.ids == ["Support"])
        #expect(board.plainText().contains("1 of 8 shown"))
        board.answer(board.press("w"), with: PictureDay.snapshot)
        #expect(board.rows.ids.count == 8)
        board.answer(board.press("d"), with: PictureDay.snapshot)
        #expect(board.rows.ids == ["Support"], "until Esc")
        _ = board.press(.escape)
        #expect(board.rows.ids.count == 8)
        #expect(board.screen == .departments)
        _ = board.press(.escape)
        #expect(board.screen == .wall)
    }

    @Test("is let go after the marks, and both before the page")
    func escape() {
        var board = Board.showing(.departments)
        _ = board.press("/", "i", "n", "g", .enter, " ")
        #expect(board.choice.marked == ["Onboarding"])
        #expect(board.plainText().contains("1 marked"))
        _ = board.press(.escape)
        #expect(board.choice.marked.isEmpty && board.choice.filter != nil)
        _ = board.press(.escape)
        #expect(board.choice.filter == nil && board.screen == .departments)
    }

    @Test("shows the end of a long text, and stays inside", arguments: [20, 40, 60, 80])
    func long(columns: Int) {
        var board = Board.showing(.departments, columns: columns, rows: 24)
        _ = board.press("/")
        for _ in 1...150 { _ = board.press("客", "x") }
        let foot = board.plainText().split(separator: "\n").last.map(String.init) ?? ""
        #expect(foot.columns <= columns)
        #expect(foot.contains("x"))
    }
}

extension Screen {
    static let team = Screen.agents(of: PictureTeam.support)
}
