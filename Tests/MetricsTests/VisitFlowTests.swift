import Metrics
import Testing
import Vocabulary

@Suite("The flow of visits")
struct VisitFlowTests {
    /// 10 came; 4 answered, 3 hung up (1 at once, 1 after T), 2 flowed out, 1 answered elsewhere.
    private let flow = VisitFlow(
        of: Array(repeating: .offered, count: 10) + Array(repeating: .answered, count: 4) + [
            .abandoned(short: true, late: false), .abandoned(short: false, late: false),
            .abandoned(short: false, late: true), .flowout(.timeout), .flowout(.key),
            .flowout(.answeredElsewhere), .ofCohort(lost: true), .ofCohort(lost: false),
        ])

    @Test("counts every way in and out")
    func counts() {
        #expect(flow.offered == 10)
        #expect(flow.answered == 4)
        #expect(flow.abandoned == 3)
        #expect(flow.short == 1)
        #expect(flow.abandonedLate == 1)
        #expect(flow.flowouts == 3)
        #expect(flow.answeredElsewhere == 1)
    }

    @Test(
        "divides hang-ups by what the rule says, without calls answered elsewhere",
        arguments: [
            (.exits, false, 2, 4 + 2 + 2), (.exits, true, 3, 4 + 3 + 2),
            (.answeredPlusAbandoned, false, 2, 4 + 2), (.answeredPlusAbandoned, true, 3, 4 + 3),
            (.offered, false, 1, 2),
        ] as [(ServiceRules.AbandonDenominator, Bool, Int, Int)])
    func bases(
        rule: ServiceRules.AbandonDenominator, withShort: Bool, lost: Int, base: Int
    ) {
        #expect(flow.abandonment(by: rule, includingShort: withShort) == (lost, base))
    }
}
