import Simulation
import Testing
import Vocabulary

@Suite("A centre of another size") struct CentreSizeTests {
    @Test("repeats its departments under numbers, each with its own queues to pass calls to")
    func repeats() {
        let plan = CentrePlan.lively.sized(queues: 17, agents: nil)
        let departments = plan.departments
        #expect(departments.count == 17)
        #expect(Set(departments.map(\.queue)).count == 17)
        #expect(departments[7].name == "VIP desk" && departments[7].passesTo == "billing")
        #expect(departments[8].name == "Support 2" && departments[8].queue == "support-2")
        #expect(departments[8].passesTo == "billing-2")
        // Its billing is not there any more.
        #expect(departments[16].queue == "support-3" && departments[16].passesTo == "billing")
        #expect(departments.compactMap(\.struggling).count == 1)
        #expect(plan.agentCount == 2 * CentrePlan.lively.agentCount + 26)
    }

    @Test(
        "has exactly the people that are asked for, and calls for them",
        arguments: [(8, 8), (8, 86), (8, 1000), (300, 300), (300, 10_000), (1, 5), (3, 4)])
    func people(queues: Int, agents: Int) {
        let plan = CentrePlan.lively.sized(queues: queues, agents: agents)
        #expect(plan.departments.count == queues)
        #expect(plan.agentCount == agents)
        #expect(plan.departments.allSatisfy { $0.agents >= 1 && $0.versatile <= $0.agents })
        #expect(plan.departments.allSatisfy { $0.struggling ?? 0 < $0.agents })
        #expect(plan.mapping.agentDepartment.count == agents)
    }

    @Test("keeps to the plan where nothing is asked")
    func same() {
        #expect(CentrePlan.lively.sized(queues: nil, agents: nil) == .lively)
        #expect(CentrePlan.lively.sized(queues: 8, agents: 86) == .lively)
    }
}
