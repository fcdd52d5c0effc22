import Settings
import Testing
import Vocabulary

extension KeyTests {
    static let goals = [
        // The limits of the service level stood at its target and go with it.
        Effect("sl_target = 90") { $0.sets(.sl, target: 90, watch: 90, act: 90) },
        Effect("goal.sl.target = 90") { $0.sets(.sl, target: 90, watch: 90, act: 90) },
        Effect("goal.sl.watch = 85") { $0.sets(.sl, target: 80, watch: 85, act: 80) },
        Effect("goal.sl.act = 70") { $0.sets(.sl, target: 80, watch: 80, act: 70) },
        // `watch` stood at the target, 5, and went past `act`, 8, which gives way.
        Effect("goal.ab_rate.target = 10") { $0.sets(.abRate, target: 10, watch: 10, act: 10) },
        Effect("goal.ab_rate.watch = 4") { $0.sets(.abRate, target: 5, watch: 4, act: 8) },
        Effect("goal.ab_rate.act = 3") { $0.sets(.abRate, target: 5, watch: 3, act: 3) },
        Effect("goal.longest_wait.target = 240") {
            $0.sets(.longestWait, target: 240, watch: 120, act: 240)
        },
        Effect("goal.longest_wait.watch = 60") {
            $0.sets(.longestWait, target: 180, watch: 60, act: 180)
        },
        Effect("goal.longest_wait.act = 90") {
            $0.sets(.longestWait, target: 180, watch: 90, act: 90)
        },
        Effect("goal.longest_wait.leave = 20") {
            $0.definitions.goals.metrics[.longestWait]?.leave = 20
        },
        Effect("goal.nps_agent.target = 60") { $0.sets(.npsAgent, target: 60, watch: 30, act: 0) },
        Effect("goal.nps_agent.watch = 40") { $0.sets(.npsAgent, target: 50, watch: 40, act: 0) },
        Effect("goal.nps_agent.act = -10") { $0.sets(.npsAgent, target: 50, watch: 30, act: -10) },
        Effect("goal.nps_company.target = 60") {
            $0.sets(.npsCompany, target: 60, watch: 30, act: 0)
        },
        Effect("goal.nps_company.watch = 40") {
            $0.sets(.npsCompany, target: 50, watch: 40, act: 0)
        },
        Effect("goal.nps_company.act = 10") {
            $0.sets(.npsCompany, target: 50, watch: 30, act: 10)
        },
        // A figure without a goal by default gets one; beyond the target is watch, nothing is act.
        Effect("goal.asa.target = 15") {
            $0.definitions.goals.metrics[.asa] = Goal(
                better: .lower, target: 15, watch: 15, act: nil)
        },
        Effect("goal.n_waiting = { watch = 5, act = 10 }") {
            $0.definitions.goals.metrics[.nWaiting] = Goal(
                better: .lower, target: nil, watch: 5, act: 10)
        },
        Effect("goal.sl.queue.sales.target = 90") {
            $0.definitions.goals.queues["sales"] = [
                .sl: Goal(better: .higher, target: 90, watch: 90, act: 90, leastCount: 5)
            ]
        },
        Effect(#"goal.ab_rate.department."Tech 2".act = 6"#) {
            $0.definitions.goals.departments["Tech 2"] = [
                .abRate: Goal(better: .lower, target: 5, watch: 5, act: 6)
            ]
        },
    ]

    static let queues = [
        Effect("queue.sales.sl_threshold_s = 30") {
            $0.definitions.queueService["sales"] = rules { $0.threshold = .seconds(30) }
        },
        Effect(#"queue."a.b".short_abandon_s = 2"#) {
            $0.definitions.queueService["a.b"] = rules { $0.shortAbandon = .seconds(2) }
        },
        Effect(#"queue.sales.sl_flowout_in_T.key = "miss""#) {
            $0.definitions.queueService["sales"] = rules { $0.flowoutInTime[.key] = .miss }
        },
        Effect("queue.sales.sl_target = 70") {
            $0.definitions.goals.queues["sales"] = [
                .sl: Goal(better: .higher, target: 70, watch: 70, act: 70, leastCount: 5)
            ]
        },
        Effect("queue.sales = {}") { $0.definitions.queueService["sales"] = ServiceRules() },
    ]

    private static func rules(_ change: (inout ServiceRules) -> Void) -> ServiceRules {
        var rules = ServiceRules()
        change(&rules)
        return rules
    }
}

extension Configuration {
    fileprivate mutating func sets(_ metric: Metric, target: Double, watch: Double, act: Double) {
        definitions.goals.metrics[metric]?.target = target
        definitions.goals.metrics[metric]?.watch = watch
        definitions.goals.metrics[metric]?.act = act
    }
}
