/// The stretch of time a board or a report asks about, by name.
public enum Period: String, Hashable, Sendable, CaseIterable {
    case minutes15 = "15m"
    case minutes30 = "30m"
    case minutes60 = "60m"
    case today, yesterday, shift
    case days7 = "7d"
    case days30 = "30d"
    case week, month

    /// The length of a rolling period, or `nil` for one that the calendar bounds.
    public var rolling: Timespan? {
        switch self {
        case .minutes15: .minutes(15)
        case .minutes30: .minutes(30)
        case .minutes60: .minutes(60)
        case .today, .yesterday, .shift, .days7, .days30, .week, .month: nil
        }
    }
}
