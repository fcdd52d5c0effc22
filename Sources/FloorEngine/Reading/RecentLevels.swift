import Metrics
import Vocabulary

/// The service levels of the last two hours in steps of five minutes, by queue. Costs a look at each step
/// of each layer, and at what is open.
struct RecentLevels {
    private let start: Instant
    /// By queue and step.
    private var levels: [[ServiceLevel]]
    private let z: Double

    private static var count: Int { 24 }

    init(_ timeline: Timeline<History>, open: [Fact], queues: Int, z: Double, at now: Instant) {
        let last = now.slot(of: History.queueWidth)
        let first = last - Int64(Self.count) + 1
        self.z = z
        start = Instant(slot: first, of: History.queueWidth)
        levels = Array(
            repeating: Array(repeating: ServiceLevel(), count: Self.count), count: queues)
        for layer in timeline.layers {
            for slot in first...last {
                layer.forEachLevel(inSlot: slot) { queue, level in
                    levels[queue.index][Int(slot - first)].merge(level)
                }
            }
        }
        for case .level(let queue, let input) in open.map(\.kind) {
            levels[queue.index][Self.count - 1].add(input)
        }
    }

    /// Of all queues of a row together.
    func series(of population: Population) -> LevelSeries {
        var sums = Array(repeating: ServiceLevel(), count: Self.count)
        for queue in population.queues where queue.index < levels.count {
            for step in sums.indices { sums[step].merge(levels[queue.index][step]) }
        }
        let steps = sums.map { LevelSeries.Step(met: Int($0.met), decided: Int($0.decided)) }
        return LevelSeries(start: start, steps: steps, trend: trend(of: sums))
    }

    private func trend(of sums: [ServiceLevel]) -> Change.Trend? {
        let halves = [sums.prefix(Self.count / 2), sums.suffix(Self.count / 2)].map { half in
            let level = half.reduce(into: ServiceLevel()) { $0.merge($1) }
            return Measure.proportion(Int(level.met), of: Int(level.decided), z: z)
        }
        guard halves.allSatisfy({ $0.evidence >= 20 }) else { return nil }
        return halves[1].change(from: halves[0], z: z)?.trend
    }
}
