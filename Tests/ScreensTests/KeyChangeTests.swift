import Drawing
import Testing
import Text
import Vocabulary

@testable import Screens

@Suite("Changed keys")
struct KeyChangeTests {
    private func faults(_ changes: KeyChange...) -> [KeyFaults.Fault] {
        do throws(KeyFaults) {
            _ = try Bindings(changed: changes)
            return []
        } catch {
            return error.faults
        }
    }

    @Test("do what they are to do, and the old ones nothing")
    func changed() throws {
        let keys = try Bindings(changed: [
            KeyChange("departments", ["D", "F11"]), KeyChange("pause", ["ctrl-p"]),
            KeyChange("last_screen", []),
        ])
        #expect(keys.action(for: "D") == .go(.departments))
        #expect(keys.action(for: .function(11)) == .go(.departments))
        #expect(keys.action(for: "d") == nil)
        #expect(keys.action(for: .control("p")) == .display(.pause))
        #expect(keys.action(for: "`") == nil)
        #expect(keys.action(for: "w") == .go(.wall))
    }

    @Test("are shown in foot, bar and help")
    func shown() throws {
        var options = Board.Options()
        options.keys = try Bindings(changed: [
            KeyChange("departments", ["D"]), KeyChange("period_today", ["F4"]),
            KeyChange("quit", ["ctrl-q"]), KeyChange("earlier", ["H"]),
        ])
        var board = Board.showing(.wall, options: options)
        #expect(board.plainText().contains("D departments   ? help  ctrl-q quit") == false)
        #expect(board.plainText().contains("D departments  ? help  ctrl-q quit"))
        _ = board.press("d")
        #expect(board.screen == .wall)
        _ = board.press("D")
        #expect(board.plainText().contains("▐F4 today▌"))
        _ = board.update(.resized(Size(columns: 120, rows: 24)))
        #expect(board.plainText().contains("H ] step"))
        _ = board.press("?")
        #expect(board.plainText().contains("D departments"))
    }

    @Test("may swap two functions")
    func swapped() throws {
        let keys = try Bindings(changed: [
            KeyChange("wall", ["d"]), KeyChange("departments", ["w"]),
        ])
        #expect(keys.action(for: "d") == .go(.wall))
        #expect(keys.action(for: "w") == .go(.departments))
    }

    @Test("are refused where a key would have two functions, with the change that says so")
    func conflicts() {
        #expect(
            faults(KeyChange("help", ["F1"]), KeyChange("wall", ["d"])) == [
                .init(change: 1, reason: .taken("d", by: "departments"))
            ])
        #expect(
            faults(KeyChange("wall", ["F12"]), KeyChange("help", ["F12"])) == [
                .init(change: 1, reason: .taken("F12", by: "wall"))
            ])
        #expect(
            faults(KeyChange("help", ["F12"]), KeyChange("wall", ["F12"])) == [
                .init(change: 1, reason: .taken("F12", by: "help"))
            ])
        #expect(
            faults(KeyChange("help", ["F12", "f12"])) == [
                .init(change: 0, reason: .taken("F12", by: "help"))
            ])
    }

    @Test("are refused where function or key are unknown, all at once")
    func unknown() {
        #expect(
            faults(KeyChange("walls", ["d"]), KeyChange("wall", ["shift-d", "F13"])) == [
                .init(change: 0, reason: .noFunction("walls")),
                .init(change: 1, reason: .noKey("shift-d")),
                .init(change: 1, reason: .noKey("F13")),
            ])
    }

    @Test("leave a way out")
    func wayOut() {
        #expect(faults(KeyChange("quit", [])) == [])
        #expect(
            faults(KeyChange("quit", []), KeyChange("interrupt", [])) == [
                .init(change: 1, reason: .noWayOut)
            ])
    }
}

@Suite("A function of a key")
struct FunctionNameTests {
    @Test("has a name of its own, in small letters and digits")
    func names() {
        let names = Bindings.standard.functions.map(\.name)
        #expect(Set(names).count == names.count)
        for name in names { #expect(name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(name)") }
    }

    @Test("has keys that are spelled as they are read")
    func spelling() {
        for key in Bindings.standard.all.flatMap(\.keys) {
            #expect(Key(spelled: key.spelling) == key)
        }
        #expect(Key(spelled: "PgDn") == .pageDown)
        #expect(Key(spelled: "Esc") == .escape)
        #expect(Key(spelled: "F") == "F")
        #expect(Key(spelled: "F2") == .function(2))
        #expect(Key(spelled: "") == nil)
        #expect(Key(spelled: "\u{7}") == nil)
        #expect(Key(spelled: "ctrl-!") == nil)
    }

    @Test("is the same in every file: its name never changes")
    func table() {
        let pairs = Bindings.standard.functions.map {
            "\($0.name)=\($0.keys.joined(separator: ","))"
        }
        for pair in [
            "period_15m=1", "period_today=4", "earlier=[,,", "wall=w,F2", "open=enter",
            "back=esc,backspace", "up=k,up", "half_page_down=ctrl-d", "sort_menu=s", "mark=space",
            "pause=p", "quit=q,F10", "interrupt=ctrl-c",
        ] {
            #expect(pairs.contains(pair), "\(pair)")
        }
    }
}
