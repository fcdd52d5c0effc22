import Vocabulary

/// Figures as they are taken, each once, and only those that are asked for.
struct MeasureList {
    /// `nil`: all.
    private let wanted: [Metric]?
    private(set) var measures: [(metric: Metric, measure: Measure)] = []

    init(only wanted: [Metric]? = nil) {
        self.wanted = wanted
        if wanted == nil { measures.reserveCapacity(Metric.allCases.count) }
    }

    func wants(_ metric: Metric) -> Bool { wanted?.contains(metric) ?? true }

    /// Whether any figure of them is asked for.
    func wants(where isMeant: (Metric) -> Bool) -> Bool { wanted?.contains(where: isMeant) ?? true }

    /// Takes a figure where it is asked for.
    ///
    /// - Precondition: there is none of this metric yet.
    mutating func add(_ metric: Metric, _ measure: @autoclosure () -> Measure) {
        if wants(metric) { measures.append((metric, measure())) }
    }

    /// Puts another figure in the place of one that was taken.
    mutating func replace(_ metric: Metric, by measure: Measure) {
        guard let place = measures.firstIndex(where: { $0.metric == metric }) else { return }
        measures[place].measure = measure
    }

    mutating func add(_ metric: Metric, count: Int) { add(metric, .count(count)) }

    /// The same to be looked up, and to be changed.
    var byMetric: [Metric: Measure] {
        Dictionary(uniqueKeysWithValues: measures.lazy.map { ($0.metric, $0.measure) })
    }

    /// The figure of a metric; at once where it stands at `place`, as in a list of the same metrics.
    func measure(_ metric: Metric, near place: Int) -> Measure? {
        if place < measures.count, measures[place].metric == metric {
            return measures[place].measure
        }
        return measures.first { $0.metric == metric }?.measure
    }
}
