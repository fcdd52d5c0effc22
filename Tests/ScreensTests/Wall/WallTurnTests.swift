import Testing
import Vocabulary

@testable import Screens

@Suite("The pages of the wall")
struct WallTurnTests {
    private typealias Department = WallTurn.Department

    private static let start = PictureDay.now

    /// In the order of the board, which is not that of the names.
    private static let calm = ["Sales", "Claims", "Billing"].map { Department(id: $0, grade: .ok) }

    private func turn(_ departments: [Department] = calm) -> WallTurn {
        var turn = WallTurn(at: Self.start)
        turn.take(departments)
        return turn
    }

    private func departments(_ grades: [(String, Grade?)]) -> [Department] {
        grades.map { Department(id: $0.0, grade: $0.1) }
    }

    /// The page at each of these seconds, in a word.
    private func transcript(
        _ turn: inout WallTurn, _ seconds: some Sequence<Int>, rules: WallRules = WallRules()
    ) -> [String] {
        seconds.map { second in
            turn.pass(to: Self.start + .seconds(Int64(second)), rules)
            return word(turn.page)
        }
    }

    private func word(_ page: WallTurn.Page) -> String {
        switch page {
        case .whole: "all"
        case .department(let id): id
        }
    }

    @Test("are the whole for 40 s, then each department for 20 s, and over again")
    func round() {
        var turn = turn()
        #expect(
            transcript(&turn, [0, 39, 40, 59, 60, 79, 80, 99, 100, 139, 140])
                == [
                    "all", "all", "Billing", "Billing", "Claims", "Claims", "Sales", "Sales", "all",
                    "all", "Billing",
                ])
    }

    @Test("begin with those in trouble, the worst first")
    func trouble() {
        var turn = turn(
            departments([
                ("Sales", .watch), ("Billing", .ok), ("Claims", .act), ("VIP", nil), ("Desk", .act),
            ]))
        #expect(
            transcript(&turn, [0, 40, 60, 80, 100, 120, 140])
                == ["all", "Claims", "Desk", "Sales", "Billing", "VIP", "all"])
    }

    @Test("stay for as long as the configuration says")
    func times() {
        var rules = WallRules()
        (rules.wholeTime, rules.pageTime) = (.seconds(10), .seconds(5))
        var turn = turn()
        #expect(
            transcript(&turn, [9, 10, 14, 15, 20, 25], rules: rules)
                == ["all", "Billing", "Billing", "Claims", "Sales", "all"])
    }

    @Test("are interrupted by a limit that breaks, and then go on where they were")
    func interruption() {
        var turn = turn()
        #expect(transcript(&turn, [0, 40]) == ["all", "Billing"])
        turn.take(departments([("Sales", .act), ("Claims", .ok), ("Billing", .ok)]))
        // Five seconds are read, then the department in trouble has its twenty.
        #expect(
            transcript(&turn, [44, 45, 64, 65, 85, 105])
                == ["Billing", "Sales", "Sales", "Claims", "Sales", "all"])
    }

    @Test("are interrupted once a minute at most, and by what is still broken then")
    func seldom() {
        var turn = turn()
        _ = transcript(&turn, [0, 40])
        turn.take(departments([("Sales", .act), ("Claims", .ok), ("Billing", .ok)]))
        #expect(transcript(&turn, [45]) == ["Sales"])
        turn.take(departments([("Sales", .act), ("Claims", .act), ("Billing", .act)]))
        #expect(transcript(&turn, [64, 65, 84, 85]) == ["Sales", "Claims", "Claims", "Sales"])
        // A minute after the first interruption comes the second.
        #expect(
            transcript(&turn, [104, 105, 109, 110]) == ["Sales", "Billing", "Billing", "Billing"])
    }

    @Test("are not interrupted for what was broken before the wall was opened, or is mended again")
    func nothingNew() {
        var turn = turn(departments([("Sales", .act), ("Claims", .ok), ("Billing", .ok)]))
        #expect(transcript(&turn, [10, 39, 40]) == ["all", "all", "Sales"])
        turn.take(departments([("Sales", .act), ("Claims", .act), ("Billing", .ok)]))
        turn.take(departments([("Sales", .act), ("Claims", .ok), ("Billing", .ok)]))
        #expect(transcript(&turn, [50, 60]) == ["Sales", "Billing"])
    }

    @Test("are turned by hand, in both directions and round the ends")
    func byHand() {
        var turn = turn()
        let now = Self.start + .seconds(30)
        turn.turn(by: 1, at: now)
        #expect(word(turn.page) == "Billing")
        turn.turn(by: -1, at: now)
        turn.turn(by: -1, at: now)
        #expect(word(turn.page) == "Sales")
        #expect(transcript(&turn, [49, 50]) == ["Sales", "all"])
        #expect(turn.turns == 1)
    }

    @Test("stay while they are held, and then have their whole time")
    func held() {
        var turn = turn()
        turn.hold(at: Self.start + .seconds(30))
        #expect(turn.remaining(at: Self.start + .seconds(31), WallRules()) == nil)
        turn.take(departments([("Sales", .act), ("Claims", .ok), ("Billing", .ok)]))
        #expect(transcript(&turn, [40, 400]) == ["all", "all"])
        turn.hold(at: Self.start + .seconds(400))
        #expect(turn.remaining(at: Self.start + .seconds(400), WallRules()) == .seconds(40))
    }

    @Test("leave out a department that is no more, and take in a new one")
    func comingAndGoing() {
        var turn = turn()
        _ = transcript(&turn, [40, 60])
        turn.take(departments([("Sales", .ok), ("Billing", .ok), ("Night", .ok)]))
        #expect(word(turn.page) == "all")
        turn.take(departments([("Night", .ok), ("Sales", .ok), ("Billing", .ok)]))
        #expect(
            transcript(&turn, [60, 80, 100, 120]) == ["all", "all", "Billing", "Night"])
    }

    @Test("are one where there is no department beside another")
    func alone() {
        var turn = turn([Department(id: "Sales", grade: .act)])
        #expect(!turn.hasPages)
        #expect(transcript(&turn, [0, 40, 80]) == ["all", "all", "all"])
        // The picture still moves, lest it burns in.
        #expect(turn.turns == 2)
    }

    @Test("do not stand for hours when a clock is set back")
    func clockSetBack() {
        var turn = turn()
        #expect(transcript(&turn, [-3600, -3561, -3560]) == ["all", "all", "Billing"])
    }

    @Test("count down to the next")
    func countdown() {
        let turn = turn()
        let rules = WallRules()
        #expect(turn.remaining(at: Self.start, rules) == .seconds(40))
        #expect(turn.remaining(at: Self.start + .seconds(28), rules) == .seconds(12))
        #expect(turn.remaining(at: Self.start + .seconds(99), rules) == .zero)
    }
}
