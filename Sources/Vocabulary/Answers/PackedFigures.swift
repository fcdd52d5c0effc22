/// Takes figures of rows when somebody looks at them: of thousands of rows, few are ever drawn.
public protocol FigureSource: AnyObject, Sendable {
    /// The figure, or one without value and evidence; always the same.
    func figure(_ metric: Metric, ofRow row: Int) -> Figure
}

/// The figures of one of thousands of rows. They have no goals and no grades: no figure of a person is
/// good or bad by itself.
public struct PackedFigures: Sendable {
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
    /// Where all others are taken from; `nil`: there are no others.
    private var source: (any FigureSource)?
    private var row: Int32 = 0

    public init() {}

    /// Figures that are taken when they are looked at.
    public init(of row: Int, from source: any FigureSource) {
        self.row = Int32(row)
        self.source = source
    }

    /// Makes room once for all figures of a row.
    public init(room: Int) {
        entries.reserveCapacity(room)
    }

    /// The figure, or one without value and evidence. Costs a look at each figure of the row.
    public subscript(metric: Metric) -> Figure {
        guard let entry = entries.first(where: { $0.metric == metric }) else {
            return source?.figure(metric, ofRow: Int(row)) ?? .none
        }
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

extension PackedFigures: Equatable {
    /// Equal when each figure is, wherever it is taken from.
    public static func == (left: Self, right: Self) -> Bool {
        if left.source == nil, right.source == nil { return left.entries == right.entries }
        return Metric.allCases.allSatisfy { left[$0] == right[$0] }
    }
}
