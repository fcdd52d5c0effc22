import DiceSupport
import FloorEngine
import Periods
import Testing
import Vocabulary

/// The properties of `metrics.md` § 15.1, over thousands of made-up days.
@Suite("Every day")
struct PropertyTests {
    /// 300 days for each property, and other days for each.
    private static let seeds = UInt64(0)..<20

    private func forEachDay(
        of property: UInt64, _ seed: UInt64, _ body: (UInt64) throws -> Void
    ) rethrows {
        for day in 0..<15 { try body(property * 1000 + seed * 15 + UInt64(day)) }
    }

    @Test("flows: who came and waited is who left or still waits, in each queue", arguments: seeds)
    func stockAndFlow(seed: UInt64) throws {
        try forEachDay(of: 1, seed) { seed in
            let told = ToldDay(seed: seed)
            let cut = GeneratedDay.start + Int64(seed % 60) * 60_000
            let end = cut + 1_200_000
            let before = try told.figures([.queue], to: cut, now: cut)
            let figures = try told.figures([.queue], from: cut + 1, to: end, now: end)
            for group in figures.keys where group.hasPrefix("queue") {
                let left = ["n_answered", "n_abandoned", "n_flowout", "n_waiting"]
                    .reduce(0) { $0 + (figures.number(group, $1) ?? 0) }
                let waiting = before.keys.contains(group) ? before.number(group, "n_waiting") : 0
                let came = (waiting ?? 0) + (figures.number(group, "n_offered") ?? 0)
                #expect(came == left, "seed \(seed), \(group)")
            }
        }
    }

    @Test("is consistent in itself", arguments: seeds)
    func consistency(seed: UInt64) throws {
        try forEachDay(of: 2, seed) { seed in
            let figures = try ToldDay(seed: seed).figures()
            for group in figures.keys {
                expectConsistency(figures, group, seed)
            }
        }
    }

    private func expectConsistency(_ figures: Figures, _ group: String, _ seed: UInt64) {
        let here: Comment = "seed \(seed), \(group)"
        let value = { (symbol: String) in figures.number(group, symbol) }
        if !group.hasPrefix("agent") {
            #expect((value("sl_met") ?? 0) <= (value("n_answered") ?? 0), here)
            #expect((value("n_short") ?? 0) <= (value("n_abandoned") ?? 0), here)
            for share in ["sl", "ab_rate"] { #expect((0...100).contains(value(share) ?? 0), here) }
        }
        #expect(value("n_handled") == 0 ? value("aht") == nil : value("aht") != nil, here)
        if let aht = value("aht"), let talk = value("att"), let work = value("avg_acw") {
            #expect(abs(talk + (value("avg_hold") ?? 0) + work - aht) < 1e-6, here)
        }
        guard !group.hasPrefix("queue") else { return }
        let parts = ["promoters", "passives", "detractors"].compactMap { value("nps_agent_\($0)") }
        #expect(parts.reduce(0, +) == value("nps_agent_n"), here)
        if let score = value("nps_agent") { #expect((-100...100).contains(score), here) }
        let range = figures.report.groups.first { "\($0.kind.rawValue) \($0.id)" == group }?
            .ranges.first { $0.symbol == "nps_agent" }?.range
        #expect((range != nil) == (value("nps_agent") != nil), here)
        if let range { #expect(range.lowerBound >= -100 && range.upperBound <= 100, here) }
    }

    @Test(
        "has as many states as persons, and a person's states last as long as the window",
        arguments: seeds)
    func states(seed: UInt64) throws {
        try forEachDay(of: 3, seed) { seed in
            let figures = try ToldDay(seed: seed).figures()
            let states = PersonState.allCases.map(\.rawValue)
            let people = figures.keys.filter { $0.hasPrefix("agent") }
            let company = states.reduce(0) { $0 + (figures.number("company *", $1) ?? 0) }
            #expect(company == Double(people.count), "seed \(seed)")
            for person in people {
                #expect(states.reduce(0) { $0 + (figures.number(person, $1) ?? 0) } == 1)
                guard let loggedIn = figures.number(person, "logged_in_s") else { continue }
                let parts = ["available_s", "paused_s", "ring_s", "handle_s"]
                    .reduce(0) { $0 + (figures.number(person, $1) ?? 0) }
                #expect(abs(parts - loggedIn) < 1e-6, "seed \(seed), \(person)")
                let window = try #require(figures.report.window)
                #expect(loggedIn <= window.length.inSeconds)
            }
        }
    }

    @Test("is the sum of its parts wherever it is split", arguments: seeds)
    func splitting(seed: UInt64) throws {
        try forEachDay(of: 4, seed) { seed in
            let told = ToldDay(seed: seed)
            let (start, end) = (GeneratedDay.start, GeneratedDay.start + GeneratedDay.length)
            let cut = start + Int64(seed * 7919 % 3_600_000)
            let now = end + 900_000
            let whole = try told.figures(from: start, to: end, now: now)
            let first = try told.figures(from: start, to: cut, now: now)
            let second = try told.figures(from: cut, to: end, now: now)
            for group in whole.keys {
                for symbol in ToldDay.sums where whole.has(group, symbol) {
                    let parts = [first, second].filter { $0.has(group, symbol) }
                    let sum = parts.reduce(0) { $0 + ($1.number(group, symbol) ?? 0) }
                    let all = whole.number(group, symbol) ?? 0
                    #expect(abs(sum - all) < 1e-6, "seed \(seed), \(group) \(symbol)")
                }
            }
        }
    }
}

extension PropertyTests {
    @Test("comes out the same in whatever order and pieces it is told", arguments: seeds)
    func order(seed: UInt64) throws {
        try forEachDay(of: 5, seed) { seed in
            let told = ToldDay(seed: seed)
            let inOrder = try told.figures()
            var dice = Dice(seed: seed)
            let shuffled = try told.shuffled(&dice).figures(batches: Int(seed % 5) + 1)
            #expect(shuffled.report.groups == inOrder.report.groups, "seed \(seed)")
        }
    }

    @Test("comes out the same some whole seconds later", arguments: seeds)
    func shift(seed: UInt64) throws {
        try forEachDay(of: 6, seed) { seed in
            let told = ToldDay(seed: seed)
            let moved = told.shifted(by: .seconds(Int64(seed) * 86_413 + 1))
            let (before, after) = (try told.figures(), try moved.figures())
            #expect(before.report.groups == after.report.groups, "seed \(seed)")
        }
    }

    @Test("comes out the same under other names, and beside an idle queue", arguments: seeds)
    func names(seed: UInt64) throws {
        try forEachDay(of: 7, seed) { seed in
            let figures = try ToldDay(seed: seed).figures()
            var shape = GeneratedDay.Shape()
            shape.agentNames = shape.agentNames.map { "Z " + $0 }.reversed()
            shape.queueNames = shape.queueNames.map { "Z " + $0 }.reversed()
            let renamed = try ToldDay(seed: seed, shape: shape) {
                $0.mapping.queueName = ["an idle queue": "Idle"]
            }.figures()
            let company = figures.report.groups.first { $0.kind == .company }
            #expect(company == renamed.report.groups.first { $0.kind == .company }, "seed \(seed)")
            let old = (0..<2).map { figures.values(of: "queue queue \($0)") }
            let new = (0..<2).map { renamed.values(of: "queue Z queue \(7 - $0)") }
            #expect(old == new, "seed \(seed)")
        }
    }
}
