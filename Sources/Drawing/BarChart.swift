/// Values as bars in the order of time, over a line for the target: the newest on the right.
///
/// The scale begins near the lowest value, not at zero, and says so at its ends: on a service level what
/// counts is the distance to the target.
public struct BarChart: Equatable, Sendable {
    /// `nil` is a gap.
    public var values: [Double?]
    public var target: Double?
    /// What may not be left: 0 to 100 for shares.
    public var bounds: ClosedRange<Double>

    public init(_ values: [Double?], target: Double? = nil, bounds: ClosedRange<Double> = 0...100) {
        self.values = values
        self.target = target
        self.bounds = bounds
    }

    /// One line of the chart.
    public struct Line: Equatable, Sendable {
        /// What the line stands for on the scale; only at the ends and at the target.
        public var mark: Double?
        public var text: String
    }

    /// The lowest and the highest value on the scale, in steps of five.
    public var scale: ClosedRange<Double> {
        let known = (values + [target]).compactMap(\.self).filter(\.isFinite)
        guard let least = known.min(), let most = known.max() else { return bounds }
        let low = max((least / 5).rounded(.down) * 5 - 5, bounds.lowerBound)
        let high = min((most / 5).rounded(.up) * 5, bounds.upperBound)
        return low < high ? low...high : bounds
    }

    /// How many columns a value takes, with the blank before the next.
    public func step(columns: Int) -> Int {
        min(max(columns / max(values.count, 1), 1), 4)
    }

    /// From the top.
    public func lines(columns: Int, rows: Int) -> [Line] {
        guard columns > 0, rows > 0 else { return [] }
        let step = step(columns: columns)
        let shown = values.suffix(columns / step)
        let targetRow = target.map { min(Int(height($0) * Double(rows)), rows - 1) }
        return (0..<rows).reversed().map { row in
            let isTarget = row == targetRow
            let bars = shown.map { value in
                let block = block(value, row: row, of: rows)
                let filler = isTarget ? "┄" : " "
                let bar = String(repeating: block == " " ? filler : block, count: max(step - 1, 1))
                return step > 1 ? bar + filler : bar
            }
            let mark = isTarget ? target : row == 0 ? scale.lowerBound : nil
            return Line(
                mark: mark ?? (row == rows - 1 ? scale.upperBound : nil), text: bars.joined())
        }
    }

    /// What of a bar stands in a row, in eighths; what is known at all is seen.
    private func block(_ value: Double?, row: Int, of rows: Int) -> String {
        guard let value, value.isFinite else { return " " }
        let eighths = max(Int((height(value) * Double(rows) * 8).rounded()), 1)
        return Self.blocks[min(max(eighths - row * 8, 0), 8)]
    }

    private func height(_ value: Double) -> Double {
        let length = scale.upperBound - scale.lowerBound
        return min(max((value - scale.lowerBound) / length, 0), 1)
    }

    private static let blocks = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
