/// A number with everything it needs to be believed.
public struct Figure: Equatable, Sendable {
    /// In the unit of its metric, unrounded; `nil` means no evidence and is drawn `–`.
    public var value: Double?
    /// How many cases it rests on: its denominator, or the count itself.
    public var evidence: Int
    /// Where the true value lies in 95 of 100 cases; `nil` where no range is defined.
    public var range: ClosedRange<Double>?
    public var sufficiency: Sufficiency
    /// `nil`: ungraded, because no goal is set or too little is known.
    public var grade: Grade?
    public var goal: Goal?
    /// Against the window compared with; `nil` when either side has no value.
    public var change: Change?

    public init(
        value: Double?, evidence: Int, range: ClosedRange<Double>? = nil,
        sufficiency: Sufficiency = .ok, grade: Grade? = nil, goal: Goal? = nil,
        change: Change? = nil
    ) {
        self.value = value
        self.evidence = evidence
        self.range = range
        self.sufficiency = sufficiency
        self.grade = grade
        self.goal = goal
        self.change = change
    }

    public static let none = Figure(value: nil, evidence: 0)

    /// `insufficient`: screens hide the value; `lowN`: shown, but never a mark (`metrics.md` § 10.2).
    public enum Sufficiency: String, Equatable, Sendable {
        case insufficient
        case lowN = "low_n"
        case ok
    }
}

/// How good a figure is by the centre's own measure. Ordered: the worse, the greater.
public enum Grade: Int, Comparable, Sendable, CaseIterable {
    case ok, watch, act

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How a figure moved against an earlier window.
public struct Change: Equatable, Sendable {
    /// Now minus then, in the figure's unit.
    public var difference: Double
    public var trend: Trend

    public init(difference: Double, trend: Trend) {
        self.difference = difference
        self.trend = trend
    }

    /// Steep is beyond twice the range of the change, slight beyond once; less may be chance.
    public enum Trend: Equatable, Sendable { case steepUp, slightUp, level, slightDown, steepDown }
}
