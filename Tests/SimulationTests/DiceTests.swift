import Testing

@testable import Simulation

@Suite("Chance from a seed")
struct DiceTests {
    @Test("has the mean it is asked for", arguments: [1.0, 45, 3600])
    func means(mean: Double) {
        var dice = Dice(seed: 7)
        let count = 20_000
        let waits = (0..<count).reduce(0.0) { sum, _ in sum + dice.exponential(mean: mean) }
        let work = (0..<count).reduce(0.0) { sum, _ in sum + dice.work(mean: mean) }
        #expect(abs(waits / Double(count) / mean - 1) < 0.03)
        #expect(abs(work / Double(count) / mean - 1) < 0.03)
    }

    @Test("stays within its bounds, and reaches them")
    func bounds() {
        var dice = Dice(seed: 3)
        let drawn = Set((0..<200).map { _ in dice.whole(-1...2) })
        #expect(drawn == [-1, 0, 1, 2])
        #expect((0..<200).allSatisfy { _ in (0..<1).contains(dice.share()) })
        #expect((0..<200).allSatisfy { _ in dice.exponential(mean: 5) >= 0 })
    }

    @Test("draws these first words, today and always")
    func words() {
        var dice = Dice(seed: 0)
        #expect(dice.word() == 0xE220_A839_7B1D_CDAF)
        #expect(dice.word() == 0x6E78_9E6A_A1B9_65F4)
    }
}

@Suite("The agenda")
struct AgendaTests {
    @Test("gives what is earliest first, and at one second what was decided first")
    func order() {
        var agenda = Agenda()
        var dice = Dice(seed: 11)
        for queue in 0..<500 { agenda.add(.arrival(queue: queue), at: dice.whole(0...40)) }
        var told: [(second: Int64, queue: Int)] = []
        while case .some((let second, .arrival(let queue))) = agenda.next(upTo: 100) {
            told.append((second, queue))
        }
        #expect(told.count == 500)
        #expect(zip(told, told.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test("keeps what is later than asked for")
    func later() {
        var agenda = Agenda()
        agenda.add(.arrival(queue: 1), at: 10)
        #expect(agenda.next(upTo: 9) == nil)
        #expect(agenda.next(upTo: 10)?.second == 10)
        #expect(agenda.next(upTo: 10) == nil)
    }
}
