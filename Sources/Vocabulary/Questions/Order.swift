/// In which order rows come. Ties keep the order they had; rows without the figure come last.
public struct Order: Hashable, Sendable {
    public enum Key: Hashable, Sendable {
        /// Worst lamp first, then the figure that lit it. For agents: marked below first, then the lower
        /// sure part.
        case attention
        case name
        case metric(Metric)
        /// Of agents: how far the score is from the rest of the department beyond chance. Not descending
        /// puts those first who are surely below.
        case sureScore
        /// Of agents: on a call first, logged out last; within a state the longest in it first.
        case state
        /// Of agents: the longest in the present state first.
        case timeInState
    }

    public var key: Key
    /// From the top: the worst lamp, the greatest number, the name from A. Not descending is turned round.
    public var descending: Bool

    public init(_ key: Key = .attention, descending: Bool = true) {
        self.key = key
        self.descending = descending
    }
}
