import Testing
import Vocabulary

@testable import Screens

@Suite("The rows of a table")
struct RowListTests {
    private let start = PictureDay.now

    private func list(_ ids: String...) -> RowList {
        var rows = RowList()
        rows.take(ids, at: start, anew: true)
        return rows
    }

    @Test("keep their order for half a minute, whatever the engine says")
    func calm() {
        var rows = list("a", "b", "c")
        rows.take(["c", "b", "a"], at: start + .seconds(29), anew: false)
        #expect(rows.ids == ["a", "b", "c"])
        rows.take(["c", "b", "a"], at: start + .seconds(30), anew: false)
        #expect(rows.ids == ["c", "b", "a"])
    }

    @Test("come and go meanwhile without moving the others")
    func comingAndGoing() {
        var rows = list("a", "b", "c")
        rows.take(["new", "c", "a"], at: start + .seconds(2), anew: false)
        #expect(rows.ids == ["a", "c", "new"])
    }

    @Test("flow around the one under the cursor while somebody is at the table")
    func held() {
        var rows = list("a", "b", "c", "d")
        rows.move(.down, page: 10, at: start)
        rows.take(["d", "c", "b", "a"], at: start + .seconds(31), anew: false)
        #expect(rows.ids == ["d", "b", "c", "a"])
        #expect(rows.cursor == "b")
    }

    @Test("are all in order again when nobody has pressed a key for five minutes")
    func letGo() {
        var rows = list("a", "b", "c", "d")
        rows.move(.down, page: 10, at: start)
        rows.take(["d", "c", "b", "a"], at: start + .seconds(301), anew: false)
        #expect(rows.ids == ["d", "c", "b", "a"])
        #expect(rows.cursor == "b")
    }

    @Test("are not held while a source is still being read: half the figures give no order")
    func unsettled() {
        var rows = list("a", "b", "c")
        rows.take(["c", "b", "a"], at: start + .seconds(1), anew: false, isUnsettled: true)
        #expect(rows.ids == ["c", "b", "a"])
        #expect(rows.cursor == "c", "nobody has put it anywhere")
        rows.move(.down, page: 10, at: start + .seconds(1))
        rows.take(["b", "a", "c"], at: start + .seconds(2), anew: false, isUnsettled: true)
        #expect(rows.ids == ["a", "b", "c"], "what somebody has chosen stays where it is")
    }

    @Test("keep a cursor that nobody has moved on top")
    func unplaced() {
        var rows = list("a", "b", "c")
        rows.take(["c", "b", "a"], at: start + .seconds(30), anew: false)
        #expect(rows.cursor == "c")
        var back = RowList(cursor: "b")
        back.take(["a", "b"], at: start, anew: true)
        #expect(back.cursor == "b")
    }

    @Test("leave the cursor where it was when its own goes away")
    func lostRow() {
        var rows = list("a", "b", "c")
        rows.move(.last, page: 10, at: start)
        rows.take(["a", "b"], at: start + .seconds(2), anew: false)
        #expect(rows.cursor == "b")
        rows.take([], at: start + .seconds(4), anew: false)
        #expect(rows.cursor == nil)
        rows.move(.down, page: 10, at: start + .seconds(4))
        rows.scroll(page: 3)
        #expect(rows.top == 0)
    }

    @Test("do not stay held by a clock that was set back")
    func clockSetBack() {
        var rows = list("a", "b")
        rows.take(["b", "a"], at: start - .hours(1), anew: false)
        #expect(rows.ids == ["b", "a"])
    }

    @Test(
        "are walked by a step, a page, half a page, or to an end",
        arguments: [
            (.down, 6), (.up, 4), (.pageDown, 9), (.pageUp, 1), (.halfPageDown, 7),
            (.halfPageUp, 3), (.first, 0), (.last, 9),
        ] as [(Move, Int)])
    func moves(move: Move, place: Int) {
        var rows = RowList(cursor: "5")
        rows.take((0...9).map(String.init), at: start, anew: true)
        rows.move(move, page: 4, at: start)
        #expect(rows.cursorIndex == place)
    }

    @Test("scroll only as far as the cursor needs")
    func scrolling() {
        var rows = RowList()
        rows.take((0...9).map(String.init), at: start, anew: true)
        for place in 0...9 {
            rows.scroll(page: 4)
            #expect((rows.top..<rows.top + 4).contains(place))
            rows.move(.down, page: 4, at: start)
        }
        #expect(rows.top == 6)
        rows.scroll(page: 20)
        #expect(rows.top == 0)
    }
}
