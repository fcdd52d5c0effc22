import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("The keys")
struct BindingsTests {
    @Test("are bound once each")
    func noneTwice() {
        let keys = Bindings.standard.all.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        #expect(Set(Bindings.standard.all.map(\.action)).count == Bindings.standard.all.count)
        #expect(Bindings.standard.all.allSatisfy { !$0.keys.isEmpty })
    }

    @Test(
        "are listed in help, exactly those that are bound", arguments: [20, 40, 60, 80, 160, 250])
    func help(columns: Int) {
        var board = Board.showing(.departments, columns: columns, rows: 200)
        _ = board.press("?")
        let listed = HelpLines(board).lines.flatMap(\.pieces).filter { $0.style == .key }
            .map(\.text)
        #expect(
            listed.sorted()
                == Bindings.standard.all.flatMap(\.keys).map { $0.name(Catalogue()) }.sorted())
    }

    @Test("stand in the panels of a large help, exactly those that are bound")
    func panels() {
        for language in Language.spoken {
            var board = EveryPage.helpAgents.board(Size(columns: 160, rows: 45), in: language)
            #expect(HelpPanels(board).fit(board.size))
            let canvas = board.view()
            let keys = canvas.cells[160..<160 * 43].filter { $0.style == .key }.map(\.text)
            let bound = Bindings.standard.all.flatMap(\.keys).map { $0.name(board.say) }
            #expect(keys.joined().sorted() == bound.joined().sorted())
            #expect(!canvas.text.contains("…"))
            _ = board.update(.resized(Size(columns: 149, rows: 45)))
            #expect(!HelpPanels(board).fit(board.size))
        }
    }

    @Test("in help can all be read in 80 columns")
    func helpIsWhole() {
        var board = Board.showing(.departments, columns: 80, rows: 90)
        _ = board.press("?")
        let text = board.plainText()
        #expect(!text.contains("…"))
        for binding in Bindings.standard.all {
            #expect(text.contains(board.say(binding.words)))
        }
    }

    @Test(
        "act by their place on a Hebrew and a Persian keyboard",
        arguments: [
            ("ג", "d"), ("י", "h"), ("ח", "j"), ("ל", "k"), ("ך", "l"), ("ד", "s"),
            ("ص", "w"), ("ی", "d"), ("ض", "q"), ("ا", "h"), ("ت", "j"), ("ن", "k"), ("م", "l"),
            ("۴", "4"), ("٤", "4"),
        ] as [(Character, Character)])
    func layouts(typed: Character, meant: Character) {
        let action = Bindings.standard.action(for: .character(typed))
        #expect(action != nil)
        #expect(action == Bindings.standard.action(for: .character(meant)))
    }

    @Test("that mean nothing do nothing")
    func unbound() {
        var board = Board.showing(.departments)
        let before = board
        #expect(board.press("#", "ü", .function(12), .delete) == [])
        #expect(board == before)
    }
}
