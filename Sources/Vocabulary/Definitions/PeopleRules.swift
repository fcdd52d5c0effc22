/// What is said about people, and over how long (`metrics.md` §§ 7, 10).
public struct PeopleRules: Equatable, Sendable {
    /// `people_window_d`: how many local days, today among them, scores of people and all marks rest on.
    public var windowDays = 30
    public var occupancyDenominator = OccupancyDenominator.handlePlusAvailable
    /// `mark_fdr`: how many of all marks may be there by chance, as a share. A mark that is there stays
    /// up to twice this.
    public var markRate = 0.05
    public var markTest = MarkTest.falseDiscovery

    /// `max_occupancy`: whoever is busy for more of half an hour is named; 0...1.
    public var mostOccupancy = 0.9
    /// `pause_plan_s.REASON`, by the reason in small letters: how long one pause is planned to last.
    public var pausePlans: [String: Timespan] = [:]

    public init() {}

    public enum OccupancyDenominator: String, Equatable, Sendable, CaseIterable {
        case handlePlusAvailable = "handle_plus_available"
        case loggedIn = "logged_in"
    }

    /// How a score earns a mark.
    public enum MarkTest: String, Equatable, Sendable, CaseIterable {
        /// It differs from the rest of the department, corrected for testing all of them at once.
        case falseDiscovery = "bh"
        /// Its range does not hold the score of the company.
        case interval
    }
}
