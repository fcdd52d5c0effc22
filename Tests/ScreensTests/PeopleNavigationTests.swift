import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("Going down to a person")
struct PeopleNavigationTests {
    @Test("leads from the departments to one, its agents and one of them, and back the same way")
    func drillDown() {
        var board = Board.showing(.departments)
        var queues = PictureDay.snapshot
        queues.total.name = "Support"
        board.answer(board.press(.enter), with: queues)
        #expect(board.path == "All › Support")

        let down = board.press(.enter)
        #expect(down == [.ask(Question(scope: .department("Support"), rows: .agents, order: sure))])
        board.answer(down, with: PictureTeam.snapshot)
        #expect(board.path == "All › Support › Agents")

        _ = board.press(.down)
        let closer = board.press(.enter)
        #expect(closer == [.ask(Question(scope: .agent("A-1018")))])
        #expect(board.path == "All › Support › Agents", "until the figures are here")
        board.answer(closer, with: PictureTeam.details("A-1018"))
        #expect(board.path == "All › Support › Agents › A-1018")

        board.answer(board.press(.escape), with: PictureTeam.snapshot)
        #expect(board.rows.cursor == "A-1018", "where one came from")
        board.answer(board.press(.escape), with: queues)
        board.answer(board.press(.escape), with: PictureDay.snapshot)
        #expect(board.screen == .departments)
        #expect(board.rows.cursor == "Support")
    }

    private let sure = Order(.sureScore, descending: false)

    @Test("opens by a key the agents of the department under the cursor, or of the whole house")
    func byKey() {
        var board = Board.showing(.departments)
        _ = board.press(.down, "a")
        #expect(
            board.question.subject
                == Subject(scope: .department("Field dispatch"), rows: .agents))
        var wall = Board.showing(.wall)
        _ = wall.press(.function(5))
        #expect(wall.question.subject == Subject(scope: .company, rows: .agents))
        wall.answer([.ask(wall.question)], with: PictureTeam.snapshot)
        #expect(wall.path == "All › Agents")
        #expect(!wall.plainText().contains("Support (+11"), "each is held against the own one")
    }

    @Test("goes to the next one beside, in the order of the table, and stops at its ends")
    func beside() {
        var board = Board.detail()
        #expect(board.press(.left) == [])
        let next = board.press("l")
        #expect(next == [.ask(Question(scope: .agent("A-1018")))])
        #expect(
            board.press(.right) == [.ask(Question(scope: .agent("A-1019")))],
            "without waiting for the one between")
        board.answer(board.press(.left), with: PictureTeam.details("A-1018"))
        board.answer(board.press(.backspace), with: PictureTeam.snapshot)
        #expect(board.rows.cursor == "A-1018", "the cursor has come along")
    }

    @Test("says it when nobody is there")
    func nobody() {
        var empty = PictureTeam.snapshot
        empty.agents = []
        var board = Board.team(empty)
        #expect(board.plainText().contains("Nobody is known here yet."))
        #expect(board.press(.enter, " ", "x", "v", .down, .enter) == [])
    }

    @Test("keeps the row under the cursor where it is while figures come and go")
    func steady() {
        var board = Board.team()
        _ = board.press(.down, .down)
        var fresh = PictureTeam.snapshot
        fresh.agents.reverse()
        fresh.agents.removeAll { $0.id == "A-1033" }
        let question = board.question
        _ = board.update(.ticked(PictureDay.now + .seconds(40)))
        var seen = question
        seen.seen = PictureTeam.snapshot.revision
        seen.wait = board.options.refresh
        _ = board.update(.polled(question: seen, .success(.snapshot(fresh))))
        #expect(board.rows.ids.count == 25)
        #expect(board.rows.cursor == "A-1019")
        #expect(board.rows.cursorIndex == 1 || board.rows.cursorIndex == 2)
    }

    @Test("names nobody where names are off: not in the table, the grid, the path or the filter")
    func names() {
        var board = Board.team(columns: 160, rows: 45)
        #expect(board.plainText().contains("A-1033"))
        _ = board.press("P")
        #expect(!board.plainText().contains("A-1033"))
        #expect(!board.plainText().contains("Made-up"))
        #expect(board.plainText().contains("names: none"))
        _ = board.press("v")
        #expect(!board.plainText().contains("1033"))
        _ = board.press("v", "/", "1", "0", "3", "3", .enter)
        #expect(board.rows.ids == [], "what is not shown is not searched")
        _ = board.press(.escape)
        board.answer(board.press(.enter), with: PictureTeam.details("A-1033"))
        #expect(!board.plainText().contains("1033"))
        _ = board.press("P")
        #expect(board.plainText().contains("A-1033"))
        #expect(!board.plainText().contains("Made-up"), "full names need the right")
    }

    @Test("shows full names where the configuration allows them, and says it where not")
    func rightToNames() {
        var board = Board.team()
        _ = board.press("P", "P")
        #expect(board.people.names == .ids)
        #expect(
            board.plainText().contains(
                "full names need names = \"full\" in the configuration"))
        _ = board.press(.down)
        #expect(!board.plainText().contains("full names need"), "said once")

        var open = Board.team(options: Board.Options(names: .full))
        #expect(open.plainText().contains("Made-up A-1033"), "as configured at first")
        _ = open.press("P", "P", "P")
        #expect(open.people.names == .full)

        var closed = Board.team(options: Board.Options(names: .none))
        #expect(!closed.plainText().contains("A-10"))
        _ = closed.press("P")
        #expect(closed.plainText().contains("the configuration shows no names"))
        #expect(!closed.plainText().contains("A-10"))
    }
}
