import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The filter of agents")
struct FilterTests {
    @Test(
        "shows those who fit",
        arguments: [
            ("a-1033", ["A-1033"]), ("-a-10", []), ("team:s3 nps<0", ["A-1019"]),
            ("state:paused for>10:00", ["A-1018", "A-1025"]),
            ("reason:lunch", ["A-1018", "A-1049"]),
            ("nps>60|nps<-20", ["A-1033", "A-1018", "A-1027"]), ("n>120", ["A-1038", "A-1027"]),
            ("aht>8:00 -1042", []), ("aht>8:00", ["A-1042"]),
            ("state:on_call calls>24", ["A-1027"]),
            ("n<9 state:paused", ["A-1061"]), ("dept:supp calls<6", ["A-1072"]),
            ("  a-1033   ", ["A-1033"]), ("nps<−30", ["A-1033"]),
        ])
    func fitting(text: String, expected: [String]) throws {
        #expect(try ids(text) == expected)
    }

    private func ids(_ text: String) throws -> [String] {
        let filter = try AgentFilter(parsing: text)
        let sight = AgentFilter.Sight(say: Catalogue(), now: PictureDay.now, names: .ids)
        return PictureTeam.snapshot.agents.filter { filter.lets($0, sight) }.map(\.id)
    }

    @Test("hides no score that is not shown: few answers are neither high nor low")
    func insufficient() throws {
        #expect(try !ids("nps<100").contains("A-1061"))
        #expect(try !ids("nps>-100").contains("A-1061"))
    }

    @Test(
        "says what is wrong with a term",
        arguments: [
            ("nps<", .noNumber), ("aht>6:x", .noNumber), ("n>1:2:3:4", .noNumber),
            ("n>inf", .noNumber), ("wage>3", .unknownField), ("shoe:42", .unknownField),
            ("state:", .noWord),
        ] as [(String, FilterFault)])
    func faults(term: String, reason: FilterFault) {
        #expect(throws: AgentFilter.Fault(term: term, reason: reason)) {
            try AgentFilter(parsing: "ok \(term)")
        }
    }

    @Test("filters as it is typed and stands in the foot until Esc")
    func typing() {
        var board = Board.team()
        _ = board.press("/", "t", "e", "a", "m", ":", "s", "1")
        let foot = board.plainText().split(separator: "\n").last ?? ""
        #expect(foot.hasPrefix(" / team:s1"))
        #expect(foot.contains("9 of 26 shown"))
        #expect(foot.contains("↵ keep  esc clear"))
        #expect(board.screen == .agents(of: PictureTeam.support), "letters are letters now")
        _ = board.press(.down, .enter)
        #expect(board.people.filter?.isOpen == false)
        #expect(board.rows.ids.count == 9)
        #expect(board.press(.escape) == [])
        #expect(board.rows.ids.count == 26)
        #expect(board.rows.cursor == "A-1042", "the cursor stays with its row")
    }

    @Test("keeps the last good result while a term is wrong, and says why")
    func halfTyped() {
        var board = Board.team()
        _ = board.press("/", "n", "p", "s", "<", "0")
        #expect(board.rows.ids.count == 3)
        _ = board.press(" ", "n")
        #expect(board.rows.ids.count == 3, "this may become a quantity")
        _ = board.press(">")
        #expect(board.rows.ids.count == 3)
        let canvas = board.view()
        #expect(canvas.text.contains("n>: a number is missing, as in n>30 or for>10:00"))
        #expect(canvas.styles.split(separator: "\n").last?.contains("wwww") ?? false)
        _ = board.press("4", "0")
        #expect(board.rows.ids == ["A-1033", "A-1018"])
        for _ in 1...6 { _ = board.press(.backspace) }
        #expect(board.people.filter?.text == "nps<")
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
        #expect(board.people.filter == nil)
        #expect(board.press("/", "q") == [])
        #expect(board.press(.control("c")) == [.interrupt])
        #expect(board.plainText().contains("Nobody fits the filter."))
    }
}
