import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("Every page")
struct EveryPageTests {
    static let sizes = [(80, 24), (160, 45), (60, 16), (40, 10), (20, 3)].map {
        Size(columns: $0, rows: $1)
    }

    @Test("stays inside its screen, in every language", arguments: EveryPage.allCases, sizes)
    func inside(page: EveryPage, size: Size) {
        for language in Language.allCases {
            let lines = page.board(size, in: language).plainText().split(separator: "\n")
            #expect(lines.count <= size.rows)
            #expect(lines.allSatisfy { String($0).columns <= size.columns })
        }
    }

    @Test(
        "keeps the row under the cursor through any sizes in any order",
        arguments: [EveryPage.departments, .agents, .grid])
    func anySize(page: EveryPage) {
        var random = KeyStormTests.Dice(state: 7)
        var board = page.board(Size(columns: 80, rows: 24), in: .english)
        _ = board.press(.down, .down, .down)
        let cursor = board.rows.cursor
        #expect(cursor != nil)
        for _ in 1...60 {
            let size = Size(columns: 1 + random.roll(250), rows: 1 + random.roll(70))
            _ = board.update(.resized(size))
            #expect(board.view().size == size)
            #expect(board.rows.cursor == cursor)
            let index = board.rows.cursorIndex ?? 0
            #expect((board.rows.top..<board.rows.top + max(board.tablePage, 1)).contains(index))
        }
        _ = board.update(.resized(Size(columns: 80, rows: 24)))
        #expect(board.rows.cursor == cursor)
    }

    @Test("names nobody where names are off", arguments: EveryPage.allCases, sizes)
    func names(page: EveryPage, size: Size) {
        let people = PictureTeam.snapshot.agents
        for language in Language.spoken {
            var board = page.board(size, in: language)
            board.people.names = .none
            let text = board.plainText() + board.spoken.map(\.text).joined(separator: "\n")
            #expect(!people.contains { text.contains($0.id) || text.contains($0.name) })
            #expect(!text.contains("1033") && !text.contains("Made-up"))
            #expect(!text.contains("third time"), "the words of customers may name somebody")
        }
    }

    /// On a row of departments the lamp says it for all its figures; side by side the marks have a row.
    @Test("says in a glyph what a colour says", arguments: EveryPage.allCases)
    func withoutColour(page: EveryPage) {
        let canvas = page.board(Size(columns: 160, rows: 45), in: .english).view()
        let rows = (0..<canvas.size.rows).map { row in
            (0..<canvas.size.columns).map { canvas[$0, row] }
        }
        let marks: [(Style, [String])] = [
            (.act, ["■"]), (.watch, ["▲", "■"]), (.above, ["★"]), (.below, ["▼"]),
        ]
        for (style, marks) in marks {
            for row in page == .wall || page == .compare ? [rows.flatMap(\.self)] : rows
            where row.contains(where: { $0.style == style }) {
                #expect(row.contains { marks.contains($0.text) }, "\(style) on \(page)")
            }
        }
    }

    @Test(
        "changes nothing but clock and ages while nothing happens",
        arguments: [EveryPage.wall, .departments, .help])
    func calm(page: EveryPage) {
        var board = page.board(Size(columns: 80, rows: 24), in: .english)
        let before = board.view()
        _ = board.update(.ticked(PictureDay.now + .seconds(1)))
        let after = board.view()
        let changed = zip(before.cells, after.cells).count { $0 != $1 }
        #expect(changed <= 8, "\(changed) cells")
    }

    @Test("shows five tens in a row as too few, without a number and without a mark")
    func fiveTens() {
        var snapshot = PictureTeam.snapshot
        snapshot.agents = [snapshot.agents[25]]
        snapshot.agents[0].figures = PackedFigures()
        snapshot.agents[0].figures.add(
            .npsAgent, 100, of: 5, range: 48...100, sufficiency: .insufficient)
        snapshot.agents[0].score = AgentScore(promoters: 5)
        let text = Board.team(snapshot).plainText()
        #expect(text.contains("n<10"))
        #expect(!text.contains("+100 "))
        #expect(!text.split(separator: "\n")[4].contains("★"))
    }
}

@Suite("Every key, on every page,")
struct EveryKeyTests {
    static let pages: [EveryPage] = [.wall, .departments, .agents, .grid, .agent, .compare]

    private func board(_ page: EveryPage) -> Board {
        page.board(Size(columns: 80, rows: 24), in: .english)
    }

    @Test("takes a period by its digit and steps through time", arguments: pages)
    func travel(page: EveryPage) {
        for binding in Bindings.standard.all {
            guard case .travel(.period(let period)) = binding.action else { continue }
            var board = board(page)
            _ = board.press(binding.keys[0])
            #expect(board.period == period)
        }
        var board = board(page)
        _ = board.press("[", ",")
        #expect(board.stepsBack == 2)
        _ = board.press("]")
        #expect(board.stepsBack == 1)
        _ = board.press("0")
        #expect(board.stepsBack == 0)
    }

    @Test("leads where it says", arguments: pages)
    func ways(page: EveryPage) {
        let ways: [(Key, Screen)] = [
            ("w", .wall), (.function(2), .wall), ("d", .departments), (.function(3), .departments),
        ]
        for (key, screen) in ways {
            var board = board(page)
            _ = board.press(key)
            #expect(board.place == screen)
        }
        for key in ["a", .function(5)] as [Key] {
            var board = board(page)
            _ = board.press(key)
            if case .agents = board.place { continue }
            Issue.record("\(key) leads to \(board.place)")
        }
        var up = board(page)
        _ = up.press(.escape)
        #expect(up.place == (board(page).screen.parent ?? .wall))
    }

    @Test("opens and closes help, and leaves", arguments: pages)
    func helpAndLeaving(page: EveryPage) {
        for key in ["?", .function(1)] as [Key] {
            var board = board(page)
            _ = board.press(key)
            #expect(board.helpTop == 0)
            _ = board.press(.escape)
            #expect(board.helpTop == nil)
            #expect(board.place == self.board(page).place)
        }
        let leaving: [(Key, Command)] = [
            ("q", .quit), (.function(10), .quit), (.control("c"), .interrupt),
            (.control("z"), .suspend), (.control("l"), .redraw),
        ]
        for (key, command) in leaving {
            var board = board(page)
            #expect(board.press(key) == [command])
        }
    }

    @Test("sorts where there is a table, and does nothing else", arguments: pages)
    func sorting(page: EveryPage) {
        let hasTable = [.departments, .agents, .grid].contains(page)
        var board = board(page)
        #expect(board.press("s") == [])
        #expect((board.menu?.line != nil) == hasTable)
        for key in ["S", "<", ">"] as [Key] {
            var board = self.board(page)
            let before = board.order
            _ = board.press(key)
            #expect((board.order != before) == (hasTable && !(key == "<" && before.key == .name)))
        }
    }

    @Test("moves the cursor where there are rows", arguments: [EveryPage.departments, .agents])
    func moves(page: EveryPage) {
        for binding in Bindings.standard.all {
            guard case .move(let move) = binding.action else { continue }
            for key in binding.keys {
                var board = board(page)
                _ = board.press(.down)
                _ = board.press(key)
                let count = board.rows.ids.count
                let step = move.distance(page: board.tablePage, rows: count)
                #expect(board.rows.cursorIndex == min(max(1 + step, 0), count - 1), "\(key)")
            }
        }
    }
}
