/// A share as a bar of cells, with a mark where the target is: `████████████··┃···`.
public struct Bar: Equatable, Sendable {
    /// 0 to 1; outside is drawn as the nearer end. `nil` is an empty bar.
    public var share: Double?
    public var target: Double?

    public init(_ share: Double?, target: Double? = nil) {
        self.share = share
        self.target = target
    }

    public func text(columns: Int) -> String {
        guard columns > 0 else { return "" }
        let filled = Int((clamped(share ?? 0) * Double(columns)).rounded())
        let mark = target.map { min(Int(clamped($0) * Double(columns)), columns - 1) }
        return (0..<columns)
            .map { $0 == mark ? "┃" : $0 < filled ? "█" : "·" }
            .joined()
    }

    private func clamped(_ share: Double) -> Double {
        share.isNaN ? 0 : min(max(share, 0), 1)
    }
}
