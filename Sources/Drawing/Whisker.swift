/// A value with the range around it and a reference, on one scale: `───●─┼─`.
public struct Whisker: Equatable, Sendable {
    public var value: Double
    public var range: ClosedRange<Double>?
    /// What the value is held against; drawn `┊`.
    public var reference: Double?
    public var scale: ClosedRange<Double>

    public init(
        _ value: Double, range: ClosedRange<Double>? = nil, reference: Double? = nil,
        scale: ClosedRange<Double> = -100...100
    ) {
        self.value = value
        self.range = range
        self.reference = reference
        self.scale = scale
    }

    /// Exactly so many columns.
    public func text(columns: Int) -> String {
        guard columns > 0 else { return "" }
        let reach = range.map {
            place($0.lowerBound, columns)...place($0.upperBound, columns)
        }
        let point = place(value, columns)
        let mark = reference.map { place($0, columns) }
        return (0..<columns)
            .map { column in
                let isInside = reach?.contains(column) ?? false
                if column == point { return "●" }
                if column == mark { return isInside ? "┼" : "┊" }
                return isInside ? "─" : " "
            }
            .joined()
    }

    /// A value outside the scale stands at its nearer end.
    private func place(_ value: Double, _ columns: Int) -> Int {
        let length = scale.upperBound - scale.lowerBound
        guard length > 0, value.isFinite else { return 0 }
        let share = min(max((value - scale.lowerBound) / length, 0), 1)
        return Int((share * Double(columns - 1)).rounded())
    }
}
