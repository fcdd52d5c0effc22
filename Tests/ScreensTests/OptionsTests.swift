import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The options")
struct OptionsTests {
    static let sizes = [(80, 24), (160, 45)].map { Size(columns: $0, rows: $1) }

    private static var options: Board.Options {
        var options = Board.Options(names: .full)
        options.themes = ["default", "high-contrast", "mono"]
        options.origins = [
            .language: .environment, .theme: .file("/made/up/config.toml", line: 12),
            .refresh: .option("--refresh 2"), .names: .option("--set names=full"),
        ]
        options.places.configuration = "/made/up/config.toml"
        options.places.memory = "/made/up/state.toml"
        return options
    }

    private func board(
        _ size: Size = sizes[0], _ language: Language = .english,
        _ snapshot: Snapshot = PictureDay.snapshot
    ) -> Board {
        var options = Self.options
        options.language = language
        var board = Board.showing(
            .departments, snapshot, columns: size.columns, rows: size.rows, options: options)
        _ = board.press("o")
        return board
    }

    @Test("look as drawn", arguments: sizes, Language.spoken)
    func golden(size: Size, language: Language) throws {
        let ending = language == .english ? "" : "-de"
        let canvas = board(size, language).view()
        try expect(canvas, equalsGolden: "options-\(size.columns)x\(size.rows)\(ending)")
        #expect(!canvas.text.contains("…"))
    }

    @Test("have a twin in ASCII, and room on any screen")
    func anySize() {
        let plain = board().view().ascii().text
        #expect(plain.unicodeScalars.allSatisfy { $0 == "\n" || (32...126).contains($0.value) })
        for columns in stride(from: 1, to: 200, by: 13) {
            for rows in stride(from: 1, to: 60, by: 7) {
                let size = Size(columns: columns, rows: rows)
                #expect(board(size).view().size == size)
            }
        }
    }

    @Test("change what the line says, there and then, and remember it")
    func changes() {
        var board = board()
        _ = board.press(.right)
        #expect(board.options.language == .german)
        #expect(board.memory.language == .german)
        #expect(board.plainText().contains("Sprache         Deutsch           hier gewählt"))
        _ = board.press(.left, .down)
        #expect(
            board.press(.enter)
                == [
                    .dress(
                        Dress(theme: "high-contrast", bidi: "auto", isASCII: false, usesMouse: true)
                    )
                ])
        #expect(board.press(.left, .left).count == 2)
        #expect(board.options.theme == "mono", "round and round")
        _ = board.press(.down, " ")
        #expect(board.people.names == .none)
        #expect(board.memory.names == NameDisplay.none)
        _ = board.press(.down, .right)
        #expect(board.options.refresh == .seconds(3))
        _ = board.press(.end, .right)
        #expect(!board.options.usesMouse)
        _ = board.press(.escape)
        #expect(board.optionsLine == nil)
        #expect(board.screen == .departments)
    }

    @Test("are left by a key that leads elsewhere, and lie under help")
    func leaving() {
        var board = board()
        _ = board.press("?", .escape)
        #expect(board.optionsLine == 0)
        _ = board.press("w")
        #expect(board.optionsLine == nil)
        #expect(board.screen == .wall)
        _ = board.press(.function(9), .function(9))
        #expect(board.optionsLine == nil)
        #expect(board.press("o", "q") == [.quit])
    }

    @Test("say what no source fills, and with what it would be")
    func missing() {
        var snapshot = PictureDay.snapshot
        snapshot.notes = [.noSurveys]
        snapshot.total.figures[.avgHold] = nil
        let text = board(Self.sizes[0], .english, snapshot).plainText()
        #expect(text.contains("NPS        survey answers: surveys:FILE, or a line of the dialplan"))
        #expect(text.contains("HOLD       hold events; a queue_log tells none"))
        #expect(!text.contains("DUTY"))
    }

    @Test("say of a source what is wrong with it")
    func sources() {
        var snapshot = PictureDay.snapshot
        snapshot.sources[0].fault = "it is gone"
        snapshot.sources.append(
            SourceHealth(
                name: "nps.csv", kind: .surveys, checkedAt: PictureDay.now, rejectedLines: 3))
        let text = board(Self.sizes[0], .english, snapshot).plainText()
        #expect(text.contains("queue_log                 ■ it is gone"))
        #expect(text.contains("nps.csv                   read 0 s ago · 3 lines could not be read"))
    }

    @Test("do not offer what this terminal has not")
    func refused() {
        var options = Self.options
        options.themes = []
        options.isASCII = true
        options.mustBeASCII = true
        var board = Board.showing(.departments, options: options)
        #expect(board.press("o", .down, .right) == [])
        #expect(board.plainText().contains("there are no colours here"))
        _ = board.press(.down, .down, .down)
        #expect(board.press(.right) == [])
        #expect(board.options.isASCII)
        #expect(board.memory == Memory())
    }
}

@Suite("What was chosen")
struct MemoryTests {
    private var memory: Memory {
        var memory = Memory()
        memory.language = .german
        memory.theme = "mono"
        memory.names = NameDisplay.none
        memory.refresh = .seconds(5)
        memory.isASCII = true
        memory.bidi = "off"
        memory.usesMouse = false
        memory.partsOrder = Order(.metric(.sl), descending: false)
        memory.agentsOrder = Order(.timeInState)
        memory.columns = [
            .departments: ColumnChoice(hidden: ["hold", "asa"], order: ["sl", "aht"])
        ]
        return memory
    }

    @Test("is written in lines, and read from them")
    func lines() {
        #expect(
            memory.lines.map { "\($0.name) \($0.words.joined(separator: " "))" } == [
                "language de", "theme mono", "names none", "refresh_s 5", "ascii true", "bidi off",
                "mouse false", "order_departments sl ascending", "order_agents time_in_state",
                "hidden_departments asa hold", "columns_departments sl aht",
            ])
        #expect(Memory(memory.lines) == memory)
        #expect(Memory([]) == Memory())
        #expect(Memory().lines.isEmpty)
    }

    @Test(
        "is left out where nobody understands it",
        arguments: [
            ("language", ["tlh"]), ("refresh_s", ["0"]), ("refresh_s", ["61"]), ("names", ["some"]),
            ("ascii", ["maybe"]), ("bidi", ["both"]), ("order_agents", ["luck"]),
            ("of_a_later_version", ["x"]), ("language", []),
        ])
    func unknown(name: String, words: [String]) {
        #expect(Memory([(name, words)]) == Memory())
    }

    @Test("comes before the configuration, and after what is said for this run alone")
    func precedence() {
        var options = Board.Options(names: .ids)
        options.themes = ["default", "mono"]
        options.origins = [.refresh: .option("--refresh 2")]
        var board = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now, options: options)
        board.recall(memory, except: [.refresh, .theme])
        #expect(board.options.language == .german)
        #expect(board.options.refresh == .seconds(2))
        #expect(board.options.theme == "default")
        #expect(board.people.names == .none)
        #expect(board.order(on: .departments) == Order(.metric(.sl), descending: false))
        #expect(board.order(on: .agents(of: nil)) == Order(.timeInState))
        #expect(board.options.origins[.language] == .chosen)
        #expect(board.options.origins[.refresh] == .option("--refresh 2"))
        #expect(board.memory == memory, "what is not in force now is not forgotten")
    }

    @Test("never shows more of a name than is allowed, nor a theme that is gone")
    func limits() {
        var memory = Memory()
        memory.names = .full
        memory.theme = "gone"
        var options = Board.Options(names: .ids)
        options.themes = ["default"]
        var board = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now, options: options)
        board.recall(memory, except: [])
        #expect(board.people.names == .ids)
        #expect(board.options.theme == "default")
    }

    @Test("holds the order of a table and the names as they were left")
    func orders() {
        var board = Board.showing(.departments)
        #expect(board.memory == Memory())
        _ = board.press("S", "P")
        #expect(board.memory.partsOrder == Order(.attention, descending: false))
        #expect(board.memory.names == NameDisplay.none)
    }
}
