import DiceSupport
import Metrics
import Testing
import Vocabulary

/// What is claimed of people is held against made-up callers whose truth is known.
@Suite("Chance")
struct ChanceTests {
    private static let usual = Electorate(55, 25, 20)

    @Test(
        "leaves the true score in its range",
        arguments: [
            (Electorate(55, 25, 20), 10, 94), (Electorate(55, 25, 20), 30, 94),
            (Electorate(55, 25, 20), 100, 94), (Electorate(95, 4, 1), 10, 91),
            (Electorate(95, 4, 1), 30, 91), (Electorate(95, 4, 1), 100, 91),
        ])
    func coverage(electorate: Electorate, answers: Int, percent: Int) {
        var electorate = electorate
        var dice = Dice(seed: 2016)
        let draws = 10_000
        let covered = (0..<draws).count { _ in
            let range = electorate.asked(answers, &dice).range(z: 1.96)
            return range?.contains(electorate.score) ?? false
        }
        #expect(covered * 100 >= percent * draws, "\(covered) of \(draws)")
    }

    /// Twenty-five equals over a thousand days, each day seen at its end over thirty days of one to seven
    /// answers each, with marks that are kept; ten times, because days in a row are alike.
    @Test("marks one of 25 equals on at most six days of a hundred")
    func equals() {
        let marked = (UInt64(0)..<10).reduce(0) { $0 + daysWithMark(seed: $1) }
        #expect(marked <= 600, "\(marked) of 10,000 days")
        #expect(marked > 0)
    }

    private func daysWithMark(seed: UInt64) -> Int {
        var dice = Dice(seed: seed)
        var month = Month(of: 25, Self.usual)
        var signs = Array(repeating: Mark.Sign.none, count: 25)
        var days = 0
        for day in 0..<1030 {
            month.pass(&dice)
            guard day >= 30 else { continue }
            signs = Self.signs(month.totals, .stepping(signs))
            if signs.contains(where: { $0 != .none }) { days += 1 }
        }
        return days
    }

    private static func signs(
        _ scores: [NetPromoterScore], _ memory: Marker.Memory = .none
    ) -> [Mark.Sign] {
        let marker = Marker(
            rules: PeopleRules(), statistics: StatisticsRules(), company: NetPromoterScore())
        return marker.marks(scores, marker.comparisons(scores), memory).map(\.sign)
    }

    @Test("marks one of 25 equals no oftener when every day is a new one")
    func newDays() {
        var electorate = Self.usual
        var dice = Dice(seed: 25)
        let marked = (0..<1000).count { _ in
            let scores = (0..<25).map { _ in
                electorate.asked(.random(in: 30...120, using: &dice), &dice)
            }
            return Self.signs(scores).contains { $0 != .none }
        }
        #expect(marked <= 60, "\(marked) of 1,000 days")
    }

    /// The department has +35, one of it −5.
    @Test("does not hide one who is 40 points under, at a hundred answers")
    func weak() {
        var (electorate, weak) = (Self.usual, Electorate(35, 25, 40))
        var dice = Dice(seed: 40)
        let found = (0..<1000).count { _ in
            let others = (0..<24).map { _ in
                electorate.asked(.random(in: 60...140, using: &dice), &dice)
            }
            return Self.signs([weak.asked(100, &dice)] + others)[0] == .below
        }
        #expect(found >= 900, "\(found) of 1,000 days")
    }

    @Test("explains five tens in a row")
    func fiveTens() throws {
        let tens = NetPromoterScore(promoters: 5, passives: 0, detractors: 0)
        let range = try #require(tens.range(z: 1.96))
        #expect(range.upperBound - range.lowerBound > 40)
        var electorate = Self.usual
        var dice = Dice(seed: 5)
        let others = (0..<24).map { _ in electorate.asked(100, &dice) }
        #expect(Self.signs([tens] + others)[0] == .none)
    }
}

/// The answers about some people over the last thirty days.
private struct Month {
    private var electorate: Electorate
    private var days: [[NetPromoterScore]] = []
    private(set) var totals: [NetPromoterScore]

    init(of people: Int, _ electorate: Electorate) {
        self.electorate = electorate
        totals = Array(repeating: NetPromoterScore(), count: people)
    }

    mutating func pass(_ dice: inout Dice) {
        var today: [NetPromoterScore] = []
        for _ in totals {
            today.append(electorate.asked(.random(in: 1...7, using: &dice), &dice))
        }
        days.append(today)
        let gone = days.count > 30 ? days.removeFirst() : nil
        for person in totals.indices {
            totals[person].merge(today[person])
            if let gone { totals[person] = totals[person].without(gone[person]) }
        }
    }
}
