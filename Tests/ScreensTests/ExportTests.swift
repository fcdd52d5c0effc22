import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("Writing down what a table shows")
struct ExportTests {
    /// Three departments and the whole, in four columns.
    private var board: Board {
        var board = Board.showing(.departments)
        let kept: Set<StandingColumn> = [.score, .level, .handleTime, .duty]
        let hidden = StandingColumn.allCases.filter { !kept.contains($0) }.map(\.name)
        board.columnChoices[.departments] = ColumnChoice(hidden: Set(hidden))
        _ = board.press("/", "n", "<", "4", "0", .enter)
        return board
    }

    @Test("as text has what stands on the screen, with where, when, by which filter and order")
    func text() throws {
        #expect(
            try #require(board.export).document(as: .text) == """
                view: All departments
                period: today 08:00–14:32
                as of: 21 Nov 2026 14:32
                sorted by: needs attention ▾
                filter: n<40

                DEPARTMENT      NPS   SL%   AHT   DUTY
                Field dispatch   +8  74.0  4:24    4/5
                Onboarding      +47  83.0  8:22    6/6
                VIP desk          –  93.8  6:17    3/3
                All             +32  78.1  6:02  74/86

                """)
    }

    @Test("as csv has numbers a spreadsheet can add up, by their symbols")
    func csv() throws {
        #expect(
            try #require(board.export).document(as: .csv) == """
                name,nps_agent,sl,aht,duty
                Field dispatch,8.0,74.0,264.0,4.0
                Onboarding,47.0,83.0,502.0,6.0
                VIP desk,,93.8,377.0,3.0
                All,32.0,78.1,362.0,74.0

                """)
    }

    @Test("as json has the same with nothing for what is not known")
    func json() throws {
        #expect(
            try #require(board.export).document(as: .json) == """
                {
                  "schema": "floorwalker.view/1",
                  "about": {"view": "All departments", "period": "today 08:00–14:32", \
                "as of": "21 Nov 2026 14:32", "sorted by": "needs attention ▾", "filter": "n<40"},
                  "rows": [
                    {"name": "Field dispatch", "nps_agent": 8.0, "sl": 74.0, "aht": 264.0, "duty": 4.0},
                    {"name": "Onboarding", "nps_agent": 47.0, "sl": 83.0, "aht": 502.0, "duty": 6.0},
                    {"name": "VIP desk", "nps_agent": null, "sl": 93.8, "aht": 377.0, "duty": 3.0},
                    {"name": "All", "nps_agent": 32.0, "sl": 78.1, "aht": 362.0, "duty": 74.0}
                  ]
                }

                """)
    }

    @Test("as markdown is a table in any ticket")
    func markdown() throws {
        let lines = try #require(board.export).document(as: .markdown).split(separator: "\n")
        #expect(lines[0] == "- view: All departments")
        #expect(lines[5] == "| DEPARTMENT | NPS | SL% | AHT | DUTY |")
        #expect(lines[6] == "| --- | ---: | ---: | ---: | ---: |")
        #expect(lines[7] == "| Field dispatch | +8 | 74.0 | 4:24 | 4/5 |")
    }

    @Test(
        "runs no name from outside, whatever is in it", arguments: ViewExport.Format.allCases)
    func hostileNames(format: ViewExport.Format) throws {
        var snapshot = PictureDay.snapshot
        snapshot.rows[0].name = "=HYPERLINK(\"http://x\",\"y\")"
        snapshot.rows[1].name = "@cmd|a`b`<b>\u{1B}[2J\u{202E}\nnew line"
        snapshot.rows[2].name = "+1,2"
        let text = try #require(Board.showing(.departments, snapshot).export).document(as: format)
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        switch format {
        case .csv:
            #expect(text.contains("\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","))
            #expect(text.contains("\n'@cmd"))
            #expect(text.contains("\n\"'+1,2\","))
        case .markdown:
            #expect(text.contains("@cmd\\|a\\`b\\`\\<b\\>"))
            #expect(text.split(separator: "\n").count == 4 + 2 + 9)
        case .text, .json: break
        }
        #expect(text.split(separator: "\n").count < 30, "a name begins no line")
    }

    @Test("names people as the screen does", arguments: ViewExport.Format.allCases)
    func names(format: ViewExport.Format) throws {
        var board = Board.team(options: Board.Options(names: .full))
        #expect(try #require(board.export).document(as: format).contains("Made-up A-1033"))
        _ = board.press("P")
        let ids = try #require(board.export).document(as: format)
        #expect(ids.contains("A-1033") && !ids.contains("Made-up"))
        _ = board.press("P")
        let none = try #require(board.export).document(as: format)
        #expect(!none.contains("1033") && !none.contains("Made-up"))
    }

    @Test(
        "has the rows the screen has no room for, and those columns, but no pictures for machines")
    func whole() throws {
        let export = try #require(Board.team(columns: 60, rows: 16).export)
        #expect(export.rows.count == 26)
        #expect(export.columns.map(\.name).contains("transfer_rate"))
        let csv = export.document(as: .csv)
        #expect(csv.hasPrefix("name,team,state,since,reason,n_answered,"))
        #expect(!csv.contains("whisker") && !csv.contains("▄"))
        #expect(csv.contains("\nA-1018,S2,paused,1450.0,lunch,14.0,"))
    }

    @Test("leaves out what has grown too old to be shown")
    func old() throws {
        var board = Board.showing(.departments)
        _ = board.update(.ticked(PictureDay.now + .seconds(102)))
        let lines = try #require(board.export).document(as: .csv).split(separator: "\n")
        #expect(lines[1].hasPrefix("Support,13.0,15.0,133.0,,,,"))
    }
}

@Suite("What leaves the board")
struct LeavingTests {
    @Test("is a table in the form that a menu offers, in a file named by place and time")
    func table() {
        var board = Board.team()
        _ = board.press("e")
        #expect(board.plainText().contains("┌─ Write this table as ─"))
        #expect(board.plainText().contains("table for spreadsheets"))
        let commands = board.press(.down, .enter)
        guard case .write(let document)? = commands.first else {
            Issue.record("nothing is written")
            return
        }
        #expect(document.name == "floorwalker-agents-2026-11-21-143200.csv")
        #expect(document.text.hasPrefix("name,team,"))
        #expect(board.menu == nil)
    }

    @Test("is any screen as it stands, as text")
    func screen() {
        for page in EveryPage.allCases {
            var board = page.board(Size(columns: 80, rows: 24), in: .english)
            let before = board.plainText()
            let commands = board.press(.control("s"))
            guard case .write(let document)? = commands.first else {
                Issue.record("\(page) is not written")
                continue
            }
            #expect(document.name == "floorwalker-screen-2026-11-21-143200.txt")
            #expect(document.text == before + "\n")
        }
    }

    @Test("is the row at the cursor in one line, as far as it may be shown")
    func row() {
        var board = Board.showing(.departments)
        let commands = board.press(.down, "y")
        guard case .copy(let text)? = commands.first else {
            Issue.record("nothing is copied")
            return
        }
        #expect(text.hasPrefix("Field dispatch  NPS +8  ±95 ±33  n 25  SL% 74.0  ABN% 6.3"))
        #expect(!text.contains("\n"))
        var wall = Board.showing(.wall)
        #expect(wall.press("y", "e") == [])
    }

    @Test("is said to have arrived, or why not, until the next key")
    func outcomes() {
        let outcomes: [(Outcome, String)] = [
            (.wrote("folder/view.csv"), "written to folder/view.csv"),
            (.notWritten("No space left"), "it could not be written: No space left"),
            (.copied, "handed to the clipboard"), (.notCopied, "this terminal has no clipboard"),
        ]
        for (outcome, words) in outcomes {
            var board = Board.showing(.departments)
            #expect(board.update(.heard(outcome)) == [])
            #expect(board.plainText().contains(words))
            _ = board.press(.down)
            #expect(!board.plainText().contains(words))
        }
    }
}
