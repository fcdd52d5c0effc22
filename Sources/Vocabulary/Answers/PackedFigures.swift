/// The figures of one of thousands of rows, 40 bytes each. They have no goals and no grades: no figure of
/// a person is good or bad by itself.
public struct PackedFigures: Equatable, Sendable {
    private struct Entry: Equatable, Sendable {
        var metric: Metric
        var sufficiency: Figure.Sufficiency
        var evidence: Int32
        var value: Double?
        var range: Range?
    }

    /// Single precision is ample for where a value may lie.
    private struct Range: Equatable, Sendable {
        var low: Float
        var high: Float
    }

    private var entries: [Entry] = []

    public init() {}

    /// Makes room once for all figures of a row.
    public init(room: Int) {
        entries.reserveCapacity(room)
    }

    /// The figure, or one without value and evidence. Costs a look at each figure of the row.
    public subscript(metric: Metric) -> Figure {
        guard let entry = entries.first(where: { $0.metric == metric }) else { return .none }
        return Figure(
            value: entry.value, evidence: Int(entry.evidence),
            range: entry.range.map { Double($0.low)...Double(max($0.low, $0.high)) },
            sufficiency: entry.sufficiency)
    }

    /// Adds a figure.
    ///
    /// - Precondition: `metric` has none yet.
    public mutating func add(
        _ metric: Metric, _ value: Double?, of evidence: Int,
        range: ClosedRange<Double>? = nil, sufficiency: Figure.Sufficiency = .ok
    ) {
        entries.append(
            Entry(
                metric: metric, sufficiency: sufficiency, evidence: Int32(clamping: evidence),
                value: value,
                range: range.map { Range(low: Float($0.lowerBound), high: Float($0.upperBound)) }))
    }
}
