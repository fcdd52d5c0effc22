import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("A locked wall")
struct KioskTests {
    private static var rules: WallRules {
        var rules = WallRules()
        (rules.pin, rules.isLocked) = ("2468", true)
        return rules
    }

    private func board(
        _ rules: WallRules = rules, columns: Int = 80, rows: Int = 24
    ) -> Board {
        .showing(
            .wall, columns: columns, rows: rows,
            options: Board.Options(names: .full, wall: rules))
    }

    private func foot(_ board: Board) -> String {
        String(board.plainText().split(separator: "\n", omittingEmptySubsequences: false)[23])
    }

    private static let five: Set<Key> = [.left, .right, "p", "?", "b"]

    /// Every letter, digit and sign, every chord with Ctrl, every key with a name, and what people try in
    /// twos and threes: check 13 of `ux.md` § 16.
    static let keys: [[Key]] = {
        let letters = (32...126).compactMap {
            Unicode.Scalar($0).map { Key.character(Character($0)) }
        }
        let chords = "abcdefghijlmnopqrstuvwxyz".map(Key.control)
        let named: [Key] = [
            .up, .down, .pageUp, .pageDown, .home, .end, .enter, .escape, .backspace, .delete, .tab,
            .backTab,
        ]
        let foreign = "äöüßñçשאבלקםنصيضو١۴客".map(Key.character)
        let single = letters + chords + named + foreign + (1...12).map(Key.function)
        let tries: [[Key]] = [
            [.control("x"), .control("c")], [.escape, ":", "q", "!", .enter], ["Z", "Z"],
            [":", "w", "q", .enter], [.control("z"), "f", "g", .enter], [.escape, .escape, "q"],
            ["/", "a", "n", "n", "a", .enter], [.control("a"), "d"], [.control("b"), "d"],
            ["q", "y", .enter], [.function(10), .enter], [.control("c"), .control("c")],
            [.control("d"), .control("d")], ["e", "x", "i", "t", .enter], [.tab, .tab, .enter],
        ]
        let alternate = "acdefghijklmnoqrstuvwxyz".map { [Key.escape, .character($0)] }
        return single.map { [$0] } + alternate + tries
    }()

    @Test("is changed by no key but the five")
    func keys() {
        #expect(Self.keys.count >= 200)
        let board = board()
        for keys in Self.keys where !keys.contains(where: Self.five.contains) {
            var pressed = board
            let commands = keys.flatMap { pressed.update(.pressed($0)) }
            #expect(commands == [], "\(keys)")
            #expect(pressed == board, "\(keys)")
        }
    }

    @Test("still turns its pages, steps through sizes and helps")
    func allowed() {
        for (key, isOther) in [
            (Key.left, true), (.right, true), ("?", true), ("b", true), ("p", true), (.up, false),
        ] {
            var board = board()
            let before = board.view()
            #expect(board.press(key) == [])
            #expect((board.view() != before) == isOther, "\(key)")
        }
        var board = board()
        _ = board.press("?", "q", "p", .escape)
        #expect(board.helpTop != nil)
        _ = board.press("?")
        #expect(board.helpTop == nil)
    }

    @Test("says so in its foot, and names no key that does nothing")
    func picture() throws {
        #expect(foot(board()).hasSuffix("? help   locked"))
        try expect(board().view(), equalsGolden: "kiosk-80x24")
        try expect(board(columns: 160, rows: 45).view(), equalsGolden: "kiosk-160x45")
    }

    @Test("is unlocked by Ctrl-K and the PIN")
    func unlocking() {
        var board = board()
        _ = board.press(.control("k"))
        #expect(foot(board).hasPrefix(" PIN "))
        _ = board.press("2", "4", "7", .backspace, "6", "8")
        #expect(foot(board).hasPrefix(" PIN •••• "))
        #expect(!board.plainText().contains("2468"))
        #expect(board.people.names == .none)
        _ = board.press(.enter)
        #expect(!board.wall.lock.isLocked)
        #expect(board.people.names == .full)
        #expect(board.press("q") == [.quit])
    }

    @Test("waits 1, 2, 4 … seconds after a wrong PIN, and takes no key meanwhile")
    func wrongPIN() {
        var board = board()
        var time = PictureDay.now
        _ = board.press(.control("k"))
        for wait in [1, 2, 4, 8, 16] {
            _ = board.press("1", .enter, "2", "4", "6", "8", .enter)
            #expect(board.wall.lock.isLocked)
            #expect(foot(board).hasPrefix(" wrong PIN, wait \(wait) s "))
            time = time + .seconds(Int64(wait))
            _ = board.update(.ticked(time))
            #expect(foot(board).hasPrefix(" PIN "))
        }
        _ = board.press("2", "4", "6", "8", .enter)
        #expect(!board.wall.lock.isLocked)
    }

    @Test("goes back to its page when somebody types half a PIN and leaves, or leaves help open")
    func leftAlone() {
        var board = board()
        _ = board.press(.control("k"), "2")
        _ = board.update(.ticked(PictureDay.now + .seconds(20)))
        #expect(board.wall.lock.typed == nil)
        _ = board.press("?")
        _ = board.update(.ticked(PictureDay.now + .seconds(79)))
        #expect(board.helpTop != nil)
        _ = board.update(.ticked(PictureDay.now + .seconds(80)))
        #expect(board.helpTop == nil)
    }

    @Test("is what Ctrl-K makes of any page, where there is a PIN")
    func locking() {
        var rules = Self.rules
        rules.isLocked = false
        var board = Board.showing(.departments, options: Board.Options(names: .ids, wall: rules))
        _ = board.press(.control("k"))
        #expect(board.place == .wall)
        #expect(board.wall.lock.isLocked)
        #expect(board.people.names == .none)

        rules.pin = nil
        var open = self.board(rules)
        _ = open.press(.control("k"))
        #expect(!open.wall.lock.isLocked)
        #expect(foot(open).hasPrefix(" no kiosk_pin is set: nobody could unlock the wall"))
        _ = open.press(.right)
        _ = open.update(.ticked(PictureDay.now + .seconds(3)))
        #expect(foot(open).hasPrefix(" page 2/9 "))
    }

    @Test("without a PIN is unlocked by nothing")
    func forGood() {
        var rules = Self.rules
        rules.pin = nil
        let board = board(rules)
        var pressed = board
        #expect(pressed.press(.control("k"), .enter) == [])
        #expect(pressed == board)
    }

    @Test("is not locked for hours by a clock that was set back")
    func clockSetBack() {
        var lock = KioskLock(isLocked: true)
        let now = PictureDay.now
        _ = lock.press(.control("k"), isAllowed: false, pin: "1234", at: now)
        _ = lock.press("1", isAllowed: false, pin: "1234", at: now)
        _ = lock.press(.enter, isAllowed: false, pin: "1234", at: now)
        #expect(lock.wait(at: now) == .seconds(1))
        #expect(lock.wait(at: now - .seconds(3600)) == nil)
    }
}
