import Testing
import Vocabulary

@Suite("Definitions")
struct DefinitionsTests {
    @Test("begin as the dictionary says")
    func defaults() {
        let definitions = Definitions()
        #expect(definitions.service.threshold == .seconds(20))
        #expect(definitions.service.shortAbandon == .seconds(5))
        #expect(definitions.service.abandonInTime == .miss)
        #expect(definitions.service.countsWaiting)
        #expect(definitions.handling.includesACW && !definitions.handling.includesRing)
        #expect(definitions.surveys.editWindow == .seconds(1800))
        #expect(definitions.surveys.oldestDays == 14)
        #expect(definitions.statistics.showFrom == 10)
        #expect(definitions.statistics.highlightFrom == 30)
        #expect(definitions.time.ghostAfter == .hours(4))
    }

    @Test(
        "judge flow-outs within T by their reason",
        arguments: Leaving.Reason.allCases)
    func flowouts(reason: Leaving.Reason) {
        let isMiss = reason == .timeout || reason == .empty
        #expect(ServiceRules().verdict(onFlowout: reason) == (isMiss ? .miss : .ignore))
    }

    @Test("may differ by queue")
    func ownRules() {
        var definitions = Definitions()
        var own = ServiceRules()
        own.threshold = .seconds(7)
        definitions.queueService["fast"] = own
        #expect(definitions.service(ofQueue: "fast").threshold == .seconds(7))
        #expect(definitions.service(ofQueue: "other").threshold == .seconds(20))
    }

    @Test("give every queue a department")
    func departments() {
        var mapping = Mapping()
        mapping.queueDepartment["q1"] = "Sales"
        #expect(mapping.department(ofQueue: "q1") == "Sales")
        #expect(mapping.department(ofQueue: "q2") == "q2")
    }
}

@Suite("A figure")
struct FigureTests {
    @Test("has a symbol of its own and a unit", arguments: Metric.allCases)
    func symbols(metric: Metric) {
        #expect(Metric(rawValue: metric.rawValue) == metric)
        #expect(metric.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" })
        if metric.rawValue.hasPrefix("n_") { #expect(metric.unit == .count) }
        if metric.rawValue.hasSuffix("_rate") { #expect(metric.unit == .percent) }
        if metric.rawValue.hasSuffix("_s") { #expect(metric.unit == .seconds) }
    }

    @Test("of nothing has no value")
    func none() {
        #expect(Figure.none.value == nil)
        #expect(Figure.none.evidence == 0)
    }

    @Test("is graded worse the greater")
    func grades() {
        #expect(Grade.ok < .watch && .watch < Grade.act)
        #expect([Grade.watch, .ok, .act].max() == .act)
    }
}

@Suite("A reading's tally")
struct ReadTallyTests {
    @Test("counts every rejected line and keeps the first few")
    func rejections() {
        var tally = ReadTally()
        for line in 1...9 { tally.reject(.badTime, line: line, field: 1) }
        tally.reject(.tooShort, line: 10, field: nil)
        #expect(tally.rejected == 10)
        #expect(tally.reasons == [.badTime: 9, .tooShort: 1])
        #expect(tally.samples.map(\.line) == [1, 2, 3, 4, 5])
    }
}
