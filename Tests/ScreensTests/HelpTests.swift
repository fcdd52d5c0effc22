import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("Help")
struct HelpTests {
    private func help(_ screen: Screen = .departments, rows: Int = 24) -> Board {
        var board = Board.showing(screen, rows: rows)
        _ = board.press("?")
        return board
    }

    private func lines(_ board: Board) -> [String] {
        board.plainText().split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0)
        }
    }

    @Test("shows what holds the words that are typed: keys, words and formulas")
    func search() {
        var board = help()
        _ = board.press("w", "i", "t", "h", "i", "n", " ", "2", "0")
        #expect(
            lines(board)[2...3] == [
                " HOW NUMBERS ARE MADE",
                "           service answered within 20 s ÷ (answered + gave up after 5 s + timed",
            ])
        #expect(lines(board).last == " / within 20    esc clear")
        #expect(board.screen == .departments, "letters are no keys here")
    }

    @Test("has the key that was typed before all others")
    func key() {
        var board = help()
        _ = board.press("S")
        #expect(lines(board)[2] == " TABLE     S turn round")
    }

    @Test("finds without capitals and diacritics, in German as well")
    func folded() {
        var board = help()
        _ = board.press(.escape, "L", "?", "V", "E", "R", "G", "L")
        #expect(lines(board)[2] == " PERSONEN  x vergleichen")
    }

    @Test("says when nothing has the words")
    func nothing() {
        var board = help()
        _ = board.press("#", "#")
        #expect(lines(board)[2] == " Nothing in the help has these words.")
        _ = board.press(.backspace, .backspace)
        #expect(board.helpQuery.isEmpty)
        #expect(board.helpTop == 0)
    }

    @Test("is cleared by Esc, and closed by the next")
    func escape() {
        var board = help()
        _ = board.press("s", "o", .escape)
        #expect(board.helpQuery.isEmpty)
        #expect(board.helpTop == 0)
        _ = board.press(.escape)
        #expect(board.helpTop == nil)
        _ = board.press("?")
        #expect(board.helpQuery.isEmpty)
    }

    @Test("is closed by the key that opened it, and left by the keys that are no letters")
    func leaving() {
        var board = help()
        _ = board.press("?")
        #expect(board.helpTop == nil)
        board = help()
        #expect(board.press("q") == [])
        #expect(board.press(.function(10)) == [.quit])
        #expect(board.press(.control("c")) == [.interrupt])
        _ = board.press(.function(2))
        #expect(board.screen == .wall)
        #expect(board.helpTop == nil)
    }

    @Test("pages by space while nothing is looked for")
    func pages() {
        var board = help()
        _ = board.press(" ")
        #expect((board.helpTop ?? 0) > 0)
        _ = board.press("a", " ", "b")
        #expect(board.helpQuery == "a b")
    }
}

@Suite("How numbers are made")
struct NumbersExplainedTests {
    private func words(_ name: FormulaPhrase.Name, _ rules: Definitions) -> String? {
        NumbersExplained(rules, Catalogue()).items.first { $0.name == name }?.words
    }

    @Test("is said as the definitions in force have it, by default")
    func usual() {
        let rules = Definitions()
        #expect(
            words(.level, rules)
                == "answered within 20 s ÷ (answered + gave up after 5 s + timed out + waiting over 20 s)"
        )
        #expect(
            words(.abandoned, rules)
                == "gave up after 5 s ÷ (answered + gave up after 5 s + left otherwise)")
        #expect(
            words(.score, rules)
                == "% of 9–10 minus % of 0–6; ± is its 95% range; no number under 10")
        #expect(words(.handleTime, rules) == "talk + hold + after-call work, per handled call")
        #expect(words(.people, rules) == "scores of people and all marks rest on 30 days")
        #expect(
            words(.marks, rules)
                == "from 30 answers on; of all marks at most 5% are there by chance")
        #expect(words(.day, rules) == "begins at 00:00, the machine's time")
    }

    @Test("follows every choice")
    func chosen() {
        var rules = Definitions()
        rules.service.threshold = .seconds(30)
        rules.service.shortAbandon = .zero
        rules.service.abandonInTime = .met
        rules.service.countsWaiting = false
        rules.service.flowoutInTime = [:]
        rules.service.variant = .amazon
        rules.level = .contact
        #expect(
            words(.level, rules)
                == "answered within 30 s + gave up within 30 s ÷ (answered + gave up); "
                + "of whole contacts, over all their queues; beside it by amazon")
        rules.service.abandonInTime = .ignore
        #expect(words(.level, rules)?.contains("gave up after 30 s") == true)

        rules.service.abandonDenominator = .offered
        #expect(words(.abandoned, rules) == "gave up ÷ all who came")
        rules.service.abandonDenominator = .answeredPlusAbandoned
        #expect(words(.abandoned, rules) == "gave up ÷ (answered + gave up)")

        rules.handling.includesRing = true
        rules.handling.acwLimit = .minutes(5)
        #expect(
            words(.handleTime, rules)
                == "ring + talk + hold + after-call work, per handled call; after-call work at most 5:00"
        )
        rules.handling.includesACW = false
        #expect(words(.handleTime, rules) == "ring + talk + hold, per handled call")

        rules.statistics.z = 2.5
        #expect(words(.score, rules)?.contains("its 2.50 σ range") == true)
        rules.people.markTest = .interval
        #expect(words(.marks, rules)?.hasPrefix("from 30 answers on, when the range") == true)
        rules.time.dayReset = 390
        rules.time.zone = "Europe/Berlin"
        #expect(words(.day, rules) == "begins at 06:30, Europe/Berlin")
    }

    @Test("tells of queues with rules of their own")
    func queues() {
        var rules = Definitions()
        var own = rules.service
        own.threshold = .seconds(60)
        rules.queueService = ["vip": own, "sales": rules.service]
        #expect(words(.level, rules)?.hasSuffix("; one queue has its own rules") == true)
    }

    @Test("stands in Help with the rules of this board")
    func inHelp() {
        var options = Board.Options()
        options.definitions.service.threshold = .seconds(45)
        options.definitions.people.windowDays = 14
        var board = Board.showing(.departments, rows: 90, options: options)
        _ = board.press("?")
        #expect(board.plainText().contains("answered within 45 s"))
        #expect(board.plainText().contains("rest on 14 days"))
    }
}
