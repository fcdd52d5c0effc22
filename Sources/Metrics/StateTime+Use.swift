public import Vocabulary

extension StateTime {
    /// The share of time with contacts among the time that could be spent with them, in seconds: a part
    /// and its whole, to be divided by the caller (`metrics.md` § 7.2). Ringing is in neither.
    public func occupancy(
        by rule: PeopleRules.OccupancyDenominator
    ) -> (part: Timespan, of: Timespan) {
        switch rule {
        case .handlePlusAvailable: (handling, handling + available)
        case .loggedIn: (handling, loggedIn)
        }
    }

    /// Time for contacts, taken or waited for, among the time logged in (§ 7.3).
    public var utilisation: (part: Timespan, of: Timespan) {
        (handling + ringing + available, loggedIn)
    }
}
