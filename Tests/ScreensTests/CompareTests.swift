import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("Comparing agents")
struct CompareTests {
    @Test("takes those marked, or the one marked and the one under the cursor")
    func choosing() {
        var board = Board.team()
        #expect(board.press("x") == [])
        #expect(board.plainText().contains("x compares two to four: mark them with space"))
        _ = board.press(" ", .down)
        #expect(board.plainText().contains("1 marked"))
        #expect(board.press("x") == [.ask(Question(scope: .agents(["A-1018", "A-1033"])))])

        var three = Board.comparison()
        #expect(three.path == "All › Support › Agents › A-1033, A-1018, A-1019")
        three.answer(three.press(.escape), with: PictureTeam.snapshot)
        #expect(three.choice.marked.count == 3, "until they are let go")
        _ = three.press(.escape)
        #expect(three.choice.marked.isEmpty)
        #expect(three.place == .agents(of: PictureTeam.support))
    }

    @Test("marks with a plus at the edge, four at most, and lets go of one marked twice")
    func marking() {
        var board = Board.team()
        for _ in 1...5 { _ = board.press(" ", .down) }
        #expect(board.choice.marked.count == 4)
        _ = board.press(.up, " ")
        #expect(board.plainText().contains("four are marked"))
        _ = board.press("g", " ")
        #expect(board.choice.marked.count == 3)
        let lines = board.plainText().split(separator: "\n")
        #expect(lines[4].hasPrefix("▌▼"))
        #expect(lines[5].hasPrefix("+▼"))
    }

    @Test("adds the one that is open to those marked")
    func fromDetail() {
        var board = Board.team()
        _ = board.press(.down, " ", .up)
        board.answer(board.press(.enter), with: PictureTeam.details("A-1033"))
        #expect(board.press("x") == [.ask(Question(scope: .agents(["A-1033", "A-1018"])))])
    }

    @Test("has the rows of the detail, and the department last")
    func picture() {
        let text = Board.comparison().plainText()
        let lines = text.split(separator: "\n")
        #expect(lines[3].hasSuffix("A-1033             A-1018         A-1019   Support"))
        #expect(text.contains("moved on"))
        #expect(!text.contains("more columns"))
    }

    @Test("across departments says whose they are, and holds them against none")
    func acrossDepartments() {
        var two = PictureTeam.details("A-1033", "A-1018")
        two.details[1].department?.id = "Claims"
        two.details[1].department?.name = "Claims"
        var board = Board.team()
        _ = board.press(" ", .down, " ")
        board.answer(board.press("x"), with: two)
        let lines = board.plainText().split(separator: "\n")
        #expect(lines[3].hasSuffix("A-1018"))
        #expect(lines[4].hasPrefix(" department") && lines[4].hasSuffix("Claims"))
    }

    @Test("forgets marks and filter of another department")
    func otherDepartment() {
        var board = Board.team()
        _ = board.press(" ", "/", "a", .enter)
        _ = board.press("w", "a")
        #expect(board.choice.marked.isEmpty)
        #expect(board.choice.filter == nil)
    }

    @Test("turns pages of help by the space bar, where nothing can be marked")
    func space() {
        var board = Board.showing(.departments, rows: 10)
        _ = board.press("?", " ")
        #expect(board.helpTop == board.helpRoom)
    }
}
