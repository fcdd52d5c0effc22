import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("The table of agents")
struct PeopleTableTests {
    @Test("claims nothing that chance could explain")
    func marks() {
        let canvas = Board.team(columns: 160, rows: 45).view()
        let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        let styles = canvas.styles.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, style) in zip(lines, styles)
        where line.contains(" A-10") && line.count > 150 && !line.hasPrefix("│") {
            let isMarked = line.contains("▼") || line.contains("★")
            #expect(!style.contains("A") && !style.contains("w"), "no figure of a person is graded")
            #expect((style.contains("-") || style.contains("+")) == isMarked)
        }
        let few = lines.first { $0.contains("A-1061") } ?? ""
        #expect(few.contains("–           8 fewer than 10 answers"))
        #expect(!few.contains("+13"), "too few answers have no number")
    }

    @Test("says below how many answers it shows none, as the centre has it")
    func leastAnswers() {
        var snapshot = PictureTeam.snapshot
        snapshot.showFrom = 5
        #expect(Board.team(snapshot, rows: 60).plainText().contains("n<5"))
    }

    @Test("says which state lasts too long, and that a time is no mark")
    func standingOut() {
        let text = Board.team().plainText()
        #expect(text.contains(" ▲ long pause: A-1018 24:10 in \"lunch\" (planned 20:00)"))
        #expect(text.contains("AHT is no mark by itself: A-1018 is far below the others"))
        var snapshot = PictureTeam.snapshot
        snapshot.agents[12].notices = [.longPause(planned: .minutes(5))]
        snapshot.agents[0].notices = [.overOccupied]
        let more = Board.team(snapshot, rows: 26).plainText()
        #expect(more.contains("A-1018 24:10 in \"lunch\" (planned 20:00), and 1 more"))
        #expect(more.contains("▲ hardly a moment's rest in half an hour: A-1033"))
        var hidden = Board.team()
        _ = hidden.press("P")
        #expect(hidden.plainText().contains("long pause: hidden 24:10"))
        var silent = Board.team()
        _ = silent.update(.ticked(PictureDay.now + .seconds(102)))
        #expect(!silent.plainText().contains("long pause"))
    }

    @Test("says on the page of one agent for how long a pause was planned")
    func plannedPause() {
        var board = Board.team(columns: 100, rows: 30)
        _ = board.press(.down)
        board.answer(board.press(.enter), with: PictureTeam.details("A-1018"))
        #expect(board.plainText().contains("paused 24:10 lunch  ▲ planned 20:00   14 calls"))
    }

    @Test("leaves out scores where nobody was ever asked, and sorts by state then")
    func withoutSurveys() {
        var snapshot = PictureTeam.snapshot
        snapshot.notes = [.noSurveys]
        var board = Board.team(snapshot)
        let text = board.plainText()
        #expect(!text.contains("NPS ±"))
        #expect(!text.contains("▼"))
        #expect(text.contains("sorted by: state"))
        #expect(board.question.order == Order(.state))
        _ = board.press("v")
        #expect(!board.plainText().contains("·A-"))
    }

    @Test("knows of history what was counted, and nothing of the moment")
    func history() {
        var past = PictureTeam.snapshot
        past.isHistory = true
        past.agents = past.agents.map { agent in
            var agent = agent
            agent.activity = nil
            return agent
        }
        let line = Board.team(past).plainText().split(separator: "\n")[4]
        #expect(line.hasPrefix("▌▼ A-1033  –            –"))
        #expect(line.contains("  21  7:58"))
    }

    @Test("withdraws states when the source has fallen silent, and keeps scores")
    func silent() {
        var board = Board.team()
        _ = board.update(.ticked(PictureDay.now + .seconds(102)))
        let line = board.plainText().split(separator: "\n")[4]
        #expect(!line.contains("talking"))
        #expect(line.contains("−38  ±14"))
    }

    @Test("lets time in state tick with the clock")
    func ticking() {
        var board = Board.team()
        _ = board.update(.ticked(PictureDay.now + .seconds(3)))
        #expect(board.plainText().contains("A-1033  talking   6:44"))
    }

    @Test("is sorted by any column, the worst first, never by the bare score")
    func sorting() {
        var board = Board.team()
        #expect(
            board.sortKeys == [
                .sureScore, .name, .state, .timeInState, .metric(.nAnswered), .metric(.rna),
                .metric(.aht), .metric(.avgHold), .metric(.avgACW), .metric(.transferRate),
                .metric(.npsCompany), .metric(.npsGap),
            ])
        #expect(board.order == .agentsByScore)
        _ = board.press("S")
        #expect(board.plainText().contains("NPS, sure part ▴"))
        _ = board.press("<", "<")
        #expect(board.order == Order(.metric(.nAnswered)))
    }

    @Test("does not change the order of the departments")
    func ownOrder() {
        var board = Board.team()
        _ = board.press("s", .down, .enter, "d")
        #expect(board.question.order == Order())
    }

    @Test("keeps its columns whatever a name holds")
    func hostileName() {
        var snapshot = PictureTeam.snapshot
        snapshot.agents[0].id = "\u{1B}[2J\u{202E}客服中心客服中心"
        snapshot.agents[1].id = "אבג\u{200F}דה"
        let lines = Board.team(snapshot).view().text.split(separator: "\n")
        #expect(lines.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\u{202E}") })
        #expect(lines[4].hasSuffix("−38  ±14  114      +9 ▄▄▃▃▃▃▃▃↓"))
        #expect(lines[5].hasSuffix("−27  ±18   74     +15 ▄▄▄▄▄▄▄▃↓"))
    }

    @Test("costs the rows in sight")
    func large() {
        var snapshot = PictureTeam.snapshot
        snapshot.agents = (0..<2000).map { number in
            var agent = PictureTeam.snapshot.agents[number % 26]
            agent.id = "M-\(number)"
            return agent
        }
        let clock = ContinuousClock()
        let few = Board.team()
        let many = Board.team(snapshot)
        let least = (0..<5).map { _ in
            (clock.measure { _ = few.view() }, clock.measure { _ = many.view() })
        }
        let (small, large) = (least.map(\.0).min(), least.map(\.1).min())
        if let small, let large { #expect(large < small * 5) }
        #expect(many.visibleAgents(page: 10).count == 10)
    }
}

@Suite("The page of the agents")
struct PeopleLayoutTests {
    @Test("gives every row of the screen to one thing", arguments: 10...70)
    func everyRow(height: Int) {
        for (width, count) in [80, 100, 160].flatMap({ width in (0...80).map { (width, $0) } }) {
            let layout = PeopleLayout(Size(columns: width, rows: height), rows: count)
            var taken = [0, height - 1, layout.heads] + layout.rules + Array(layout.notes)
            taken += (0..<layout.tableRows).map { layout.heads + 1 + $0 }
            taken += [layout.bar, layout.sorting].compactMap(\.self)
            if let panels = layout.panels {
                taken += (panels.row..<panels.row + panels.rows).map { $0 }
            }
            #expect(Set(taken).count == taken.count)
            #expect(taken.allSatisfy { (0..<height).contains($0) })
        }
    }

    @Test("shows four hundred at once on a large screen")
    func grid() {
        let area = GridLayout(Size(columns: 160, rows: 45)).cells
        #expect(AgentGrid(400, in: area, widestName: 8).page >= 400)
        #expect(AgentGrid(26, in: area, widestName: 6).nameWidth == 6)
        #expect(
            AgentGrid(9, in: Rect(column: 0, row: 0, columns: 0, rows: 0), widestName: 0).page == 1)
    }

    @Test("lets the cursor go about the grid by rows and columns")
    func gridKeys() {
        var board = Board.team()
        _ = board.press("v")
        let across = board.gridColumns
        #expect(across == 4)
        _ = board.press(.down, .right)
        #expect(board.rows.cursorIndex == across + 1)
        _ = board.press(.up, .left, .left)
        #expect(board.rows.cursorIndex == 0)
        _ = board.press("v", .right)
        #expect(board.columnShift == 1)
    }
}
