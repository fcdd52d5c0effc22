/// A row of values as eight heights: `▃▃▂▃▂▂▂▂`.
public struct Sparkline: Equatable, Sendable {
    /// In the order of time; `nil` is a gap and stays blank.
    public var values: [Double?]
    /// What the lowest and the highest block stand for; `nil` takes the values' own ends.
    public var scale: ClosedRange<Double>?

    public init(_ values: [Double?], scale: ClosedRange<Double>? = nil) {
        self.values = values
        self.scale = scale
    }

    /// The latest values, one cell each; shorter when there are fewer.
    public func text(columns: Int) -> String {
        let shown = values.suffix(max(columns, 0))
        let known = shown.compactMap(\.self).filter(\.isFinite)
        guard let least = known.min(), let most = known.max() else {
            return String(repeating: " ", count: shown.count)
        }
        let scale = scale ?? least...most
        return shown.map { block($0, in: scale) }.joined()
    }

    /// A row of equal values, on their own scale, is drawn in the middle.
    private func block(_ value: Double?, in scale: ClosedRange<Double>) -> String {
        guard let value, value.isFinite else { return " " }
        let length = scale.upperBound - scale.lowerBound
        let height = length > 0 && length.isFinite ? (value - scale.lowerBound) / length : 0.5
        return Self.blocks[min(max(Int(min(max(height, 0), 1) * 8), 0), 7)]
    }

    private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
