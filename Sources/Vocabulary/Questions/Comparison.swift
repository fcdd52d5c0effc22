/// What the figures of a window are measured against.
public enum Comparison: Hashable, Sendable, CaseIterable {
    /// The same time yesterday; for several days and for shifts the same before.
    case yesterday
    /// The same time on the same weekday a week ago.
    case lastWeek
    /// The same on four such weekdays: ratios of all four together, the mean of counts.
    case fourWeeks
    case nothing
}
