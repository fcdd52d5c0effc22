import Testing

@testable import Curses

@Suite("The pace of pictures")
struct LinePaceTests {
    private func pace(after waits: Int...) -> LinePace {
        var pace = LinePace()
        for wait in waits { pace.note(wait: .milliseconds(wait), endingAt: .seconds(100)) }
        return pace
    }

    @Test("is that of their changes on a line that takes them at once")
    func swift() {
        #expect(pace(after: 0, 10, 200).pause == .zero)
        #expect(pace(after: 0).allowsPicture(at: .seconds(100)))
    }

    @Test(
        "halves with each one that the line takes slowly, down to one in ten seconds",
        arguments: [([201], 4), ([201, 300], 8), ([201, 300, 5000], 10), ([900, 0, 900], 8)])
    func slow(waits: [Int], seconds: Int) {
        var pace = LinePace()
        for wait in waits { pace.note(wait: .milliseconds(wait), endingAt: .seconds(100)) }
        #expect(pace.pause == .seconds(seconds))
        #expect(!pace.allowsPicture(at: .seconds(100 + seconds) - .milliseconds(1)))
        #expect(pace.allowsPicture(at: .seconds(100 + seconds)))
    }

    @Test("recovers by and by when the line does")
    func recovers() {
        var pace = pace(after: 500, 500)
        for _ in 0..<4 { pace.note(wait: .zero, endingAt: .zero) }
        #expect(pace.pause == .seconds(8))
        pace.note(wait: .zero, endingAt: .zero)
        #expect(pace.pause == .seconds(4))
        for _ in 0..<5 { pace.note(wait: .zero, endingAt: .zero) }
        #expect(pace.pause == .zero)
    }
}
