public import Vocabulary

/// What a report is asked to cover.
public struct ReportPlan: Equatable, Sendable {
    /// A period by name, resolved at `now`; `nil`: `from` and `to`, or everything that was read.
    public var period: Period?
    public var from: Instant?
    public var to: Instant?
    /// Where the engine's clock stands; `nil`: at the last event.
    public var now: Instant?
    public var groups: [Report.Group.Kind] = [.company, .department, .queue, .agent]
    public var intervalMinutes = 30
    /// Only this department, its queues and its people.
    public var department: String?

    public init() {}
}
