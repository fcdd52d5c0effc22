import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("A page in German")
struct GermanPageTests {
    static let sizes = [(80, 24), (160, 45)].map { Size(columns: $0, rows: $1) }

    @Test("is what it looks like", arguments: EveryPage.allCases, sizes)
    func golden(page: EveryPage, size: Size) throws {
        let canvas = page.board(size, in: .german).view()
        try expect(canvas, equalsGolden: "\(page)-\(size.columns)x\(size.rows)-de")
    }

    @Test("is read in ASCII, too", arguments: EveryPage.allCases)
    func ascii(page: EveryPage) {
        var board = page.board(Self.sizes[0], in: .german)
        board.options.isASCII = true
        let text = board.view().ascii().text
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || (32...126).contains($0.value) })
        let marks = text.count { $0 == "?" } - board.plainText().count { $0 == "?" }
        #expect(marks == 0, "\(text)")
    }

    @Test("spells its own words in ASCII, and asks how a name is spelled")
    func names() {
        var snapshot = PictureTeam.snapshot
        snapshot.total.name = "Büro"
        var options = Board.Options(language: .german, isASCII: true)
        let text = Board.team(snapshot, options: options).view().ascii().text
        #expect(text.contains("* deutlich ueber B?ro (+11 ~4)"))
        #expect(text.contains("< oeffnen"))
        options.isASCII = false
        #expect(Board.team(snapshot, options: options).plainText().contains("über Büro"))
    }

    /// The key is lost to nobody: what does not fit in long words is said in short ones.
    @Test("has the keys of the English one in its foot", arguments: EveryPage.allCases)
    func foot(page: EveryPage) {
        let size = Size(columns: 80, rows: 24)
        #expect(keys(page.board(size, in: .german)) == keys(page.board(size, in: .english)))
    }

    /// Keys that are not called otherwise in German.
    private func keys(_ board: Board) -> [String] {
        let canvas = board.view()
        let row = canvas.size.rows - 1
        let letters = (0..<canvas.size.columns).filter { canvas[$0, row].style == .key }
        let names = ["space": "Leer", "esc": "Esc", "PgDn": "Bild↓"]
        let text = letters.map { canvas[$0, row].text }.joined()
        return [names.reduce(text) { $0.replacing($1.key, with: $1.value) }]
    }

    @Test("says whether surveys are connected or only unanswered")
    func surveys() {
        var snapshot = PictureDay.snapshot
        snapshot.notes = [.noSurveys]
        #expect(said(by: snapshot).contains("keine Umfragen angeschlossen"))
        snapshot.sources.append(SourceHealth(name: "nps.csv", kind: .surveys))
        #expect(said(by: snapshot).contains("angeschlossen, aber noch ohne Antwort"))
        #expect(
            Board.showing(.departments, snapshot).plainText()
                .contains("Surveys are connected, but nobody has answered yet"))
    }

    private func said(by snapshot: Snapshot) -> String {
        var options = Board.Options()
        options.language = .german
        return Board.showing(.departments, snapshot, options: options).plainText()
    }
}

@Suite("Heads of columns")
struct HeadTests {
    @Test("fit their columns in every language", arguments: Language.spoken, [false, true])
    func fit(language: Language, isPlain: Bool) {
        let say = Catalogue(language, isPlain: isPlain)
        for column in StandingColumn.allCases {
            #expect(say(column.head).columns <= column.width, "\(say(column.head))")
        }
        for column in AgentColumn.allCases {
            #expect(say(column.head).columns <= column.width, "\(say(column.head))")
        }
        for head in [ColumnPhrase.department, .queue, .agent] {
            #expect(say(head).columns <= 14)
        }
    }

    @Test("and states of people, too", arguments: Language.spoken, [false, true])
    func states(language: Language, isPlain: Bool) {
        let say = Catalogue(language, isPlain: isPlain)
        for state in PersonState.allCases {
            #expect(say(AgentPhrase.state(state)).columns <= AgentColumn.state.width)
            #expect(say(AgentPhrase.stateShort(state)).columns == 2)
        }
    }

    @Test("of help and of notices stand before their texts", arguments: Language.spoken)
    func titles(language: Language) {
        let say = Catalogue(language)
        let titles: [HelpPhrase] = [
            .period, .screens, .move, .table, .people, .screen, .out, .marks,
        ]
        for title in titles { #expect(say(title).columns <= 9) }
        for title in [NoticePhrase.sourceTitle, .goalsTitle, .noteTitle] {
            #expect(say(title).columns <= 10)
        }
        for kind in TileChoice(hidesQueue: false, hasSurveys: true).six {
            #expect(say(MetricPhrase.short(kind.metric)).columns <= 8)
        }
    }

    @Test("leave room for the foot of a narrow screen", arguments: Language.spoken)
    func foot(language: Language) {
        for page in [EveryPage.departments, .help] {
            let foot =
                page.board(Size(columns: 80, rows: 24), in: language).plainText()
                .split(separator: "\n").last.map(String.init) ?? ""
            let say = Catalogue(language)
            let way: KeyPhrase = page == .help ? .back : .quit
            #expect([say(way), say(BriefKeyPhrase(way))].contains { foot.contains($0) })
            #expect(foot.contains(Catalogue(language)(KeyPhrase.help)) || page == .help)
        }
    }
}

@Suite("A page in the longest of languages")
struct StretchedPageTests {
    static let sizes = [(160, 45), (100, 30), (80, 24), (60, 16), (40, 10), (20, 3)].map {
        Size(columns: $0, rows: $1)
    }

    /// Each phrase of that language stands between `«` and `»`: one that lost its end must show `…` in
    /// its place, and none may begin in the middle of another.
    @Test("cuts no words without a sign", arguments: EveryPage.allCases, sizes)
    func overflow(page: EveryPage, size: Size) {
        // Between the ends of a range nothing is cut.
        let text = page.board(size, in: .stretched).plainText().replacing(" … ", with: " – ")
        for line in text.split(separator: "\n") where !page.isProse {
            var open = 0
            for letter in line {
                switch letter {
                case "«": open += 1
                case "»":
                    open -= 1
                    #expect(open >= 0, "\(line)")
                case "…": open = 0
                default: break
                }
            }
            #expect(open == 0, "\(line)")
        }
        #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= size.columns })
    }
}

/// Every page of the board over the made-up day.
enum EveryPage: CaseIterable {
    case wall, departments, help, agents, grid, agent, compare, helpAgents

    /// Sentences of a page of help go over several lines.
    var isProse: Bool { self == .help || self == .helpAgents }

    func board(_ size: Size, in language: Language) -> Board {
        var board = inEnglish(size)
        board.options.language = language
        return board
    }

    private func inEnglish(_ size: Size) -> Board {
        switch self {
        case .wall: GoldenTests.Page.wall.board(size)
        case .departments: GoldenTests.Page.departments.board(size)
        case .help: GoldenTests.Page.help.board(size)
        case .agents: PeopleGoldenTests.Page.agents.board(size)
        case .grid: PeopleGoldenTests.Page.grid.board(size)
        case .agent: PeopleGoldenTests.Page.agent.board(size)
        case .compare: PeopleGoldenTests.Page.compare.board(size)
        case .helpAgents: PeopleGoldenTests.Page.helpAgents.board(size)
        }
    }
}
