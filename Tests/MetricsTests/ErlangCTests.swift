import Metrics
import Testing
import Vocabulary

@Suite("Erlang C")
struct ErlangCTests {
    /// Two erlang: 40 calls of 90 s in half an hour.
    private let two = ErlangC(calls: 40, in: .minutes(30), handleTime: .seconds(90))

    /// B(1) = 2/3, B(2) = (4/3)/(2 + 4/3) = 2/5, B(3) = (4/5)/(3 + 4/5) = 4/19, B(4) = (8/19)/(4 + 8/19)
    /// = 2/21. Waiting with 3: 3·4/19/(3 − 2·15/19) = 12/27 = 4/9; with 4: 4·2/21/(4 − 2·19/21) = 8/46 = 4/23.
    @Test("is worked by hand for two erlang", arguments: [(3, 4.0 / 9), (4, 4.0 / 23)])
    func small(agents: Int, waiting: Double) throws {
        let outlook = try #require(two?.outlook(with: agents))
        #expect(abs(outlook.waiting - waiting) < 1e-12)
        #expect(abs(outlook.speedOfAnswer - waiting * 90 / Double(agents - 2)) < 1e-9)
        #expect(abs(outlook.occupancy - 200 / Double(agents)) < 1e-9)
    }

    /// With 3 agents for a load of 2: e^(−1·90/90) = 0.367879 of the 4/9 who wait do so for longer than a
    /// handle time; nobody who does not wait waits longer than nothing.
    @Test("gives the share served within any time")
    func levels() throws {
        let outlook = try #require(two?.outlook(with: 3))
        #expect(abs(outlook.level(within: .seconds(90)) - 100 * (1 - 0.367879441 * 4 / 9)) < 1e-6)
        #expect(abs(outlook.level(within: .zero) - 100 * 5 / 9) < 1e-9)
        #expect(outlook.level(within: .hours(1000)) == 100)
    }

    @Test("is silent where the queue grows without end")
    func unstable() throws {
        let two = try #require(two)
        #expect(two.outlook(with: 2) == nil)
        #expect(two.outlook(with: 1) == nil)
        #expect(two.outlook(with: 0) == nil)
        #expect(two.outlook(with: -3) == nil)
    }

    /// One agent is busy all the time with 1 erlang, half of it with 0.5: who comes then waits.
    @Test("of one agent is the share of time it is busy", arguments: [(10.0, 0.5), (4, 0.2)])
    func single(calls: Double, busy: Double) throws {
        let line = try #require(ErlangC(calls: calls, in: .minutes(30), handleTime: .seconds(90)))
        let outlook = try #require(line.outlook(with: 1))
        #expect(abs(outlook.waiting - busy) < 1e-12)
        #expect(abs(outlook.occupancy - 100 * busy) < 1e-9)
    }

    @Test("finds the fewest who reach a goal, each limit by itself")
    func required() throws {
        let two = try #require(two)
        func agents(_ target: Double, _ most: Double) -> Int? {
            two.agents(reaching: target, within: .seconds(20), mostOccupancy: most)
        }
        // 1 − 4/9·e^(−20/90) = 64.4 %; 1 − 4/23·e^(−40/90) = 88.8 %.
        #expect(agents(64, 1) == 3)
        #expect(agents(65, 1) == 4)
        #expect(agents(64, 0.5) == 4)
        #expect(agents(64, 0.4) == 5)
        #expect(agents(0, 1) == 3)
    }

    /// 9 of 10 are 0.9, also where 9 is 8.9999… or 9.0000…1.
    @Test("takes an occupancy that is just allowed")
    func exactOccupancy() throws {
        for minutes: Int64 in [7, 11, 13, 30] {
            let calls = Double(minutes) * 60 / 180 * 9
            let line = try #require(
                ErlangC(calls: calls, in: .minutes(minutes), handleTime: .seconds(180)))
            #expect(line.agents(reaching: 0, within: .zero, mostOccupancy: 0.9) == 10)
        }
    }

    @Test("of no calls asks for the one who would answer")
    func idle() throws {
        let line = try #require(ErlangC(calls: 0, in: .minutes(30), handleTime: .seconds(90)))
        #expect(line.outlook(with: 1)?.level(within: .zero) == 100)
        #expect(line.agents(reaching: 80, within: .seconds(20), mostOccupancy: 0.9) == 1)
    }

    @Test("is not made of what is no load")
    func impossible() {
        #expect(ErlangC(calls: -1, in: .minutes(30), handleTime: .seconds(90)) == nil)
        #expect(ErlangC(calls: .nan, in: .minutes(30), handleTime: .seconds(90)) == nil)
        #expect(ErlangC(calls: .infinity, in: .minutes(30), handleTime: .seconds(90)) == nil)
        #expect(ErlangC(calls: 1, in: .zero, handleTime: .seconds(90)) == nil)
        #expect(ErlangC(calls: 1, in: .minutes(30), handleTime: .zero) == nil)
    }

    @Test("gives up on what no centre can staff")
    func bounded() throws {
        let flood = try #require(ErlangC(calls: 1e15, in: .minutes(1), handleTime: .hours(9)))
        #expect(flood.agents(reaching: 80, within: .seconds(20), mostOccupancy: 0.9) == nil)
        #expect(flood.outlook(with: .max) == nil)
        let two = try #require(two)
        #expect(two.agents(reaching: 101, within: .seconds(20), mostOccupancy: 0.9) == nil)
        #expect(two.agents(reaching: 80, within: .seconds(20), mostOccupancy: 0) == nil)
        #expect(two.agents(reaching: 80, within: .seconds(20), mostOccupancy: .nan) == nil)
    }

    @Test("stays a number for the largest centres")
    func large() throws {
        let line = try #require(ErlangC(calls: 5000, in: .seconds(60), handleTime: .seconds(120)))
        let agents = try #require(
            line.agents(reaching: 80, within: .seconds(20), mostOccupancy: 1))
        let level = try #require(line.outlook(with: agents)).level(within: .seconds(20))
        let fewer = try #require(line.outlook(with: agents - 1)).level(within: .seconds(20))
        #expect(line.load == 10_000 && agents > 10_000 && agents < 10_200)
        #expect(fewer < 80 && level >= 80 && level <= 100)
    }

    /// 30 % are away: of 20 there are 14, of 30 there are 21.
    @Test(
        "says how many to schedule",
        arguments: [(14, 0.3, 20), (21, 0.3, 30), (15, 0.3, 22), (7, 0, 7), (0, 0.5, 0)])
    func scheduled(agents: Int, shrinkage: Double, expected: Int) {
        #expect(ErlangC.scheduled(for: agents, shrinkage: shrinkage) == expected)
    }

    @Test("schedules nobody where all are away", arguments: [1, 1.5, -0.1, .nan])
    func allAway(shrinkage: Double) {
        #expect(ErlangC.scheduled(for: 3, shrinkage: shrinkage) == nil)
    }
}
