/// A stretch of time that a user has named, in place of a period. Days and times are those of the site.
public enum CustomSpan: Hashable, Sendable {
    /// The last so long, up to the present.
    case last(Timespan)
    /// Whole days; what of them lies in the future is left out.
    case days(ClosedRange<CivilDate>)
    /// From one moment to another, likewise.
    case between(CivilMoment, CivilMoment)
}

/// A minute on the clock of a site.
public struct CivilMoment: Hashable, Sendable, Comparable {
    public let date: CivilDate
    /// After midnight, 0...1440: the last is the midnight at the end of the day.
    public let minute: Int

    public init(_ date: CivilDate, minute: Int) {
        self.date = date
        self.minute = minute
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.date, left.minute) < (right.date, right.minute)
    }
}
