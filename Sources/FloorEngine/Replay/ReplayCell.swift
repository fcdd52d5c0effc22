public import Metrics
public import Vocabulary

/// Everything counted for one queue in a quarter of an hour.
public struct QueueQuarter: Sendable {
    public let queue: String
    public let start: Instant
    public let flow: VisitFlow
    public let level: ServiceLevel
    public let waits: Waits
    public let handling: HandleTime
    /// Answers to the agent question about contacts of this queue.
    public let agentScore: NetPromoterScore
}

/// Everything counted for one person on one day, UTC.
public struct PersonDay: Sendable {
    public let person: String
    public let start: Instant
    public let offers: RingOffers
    /// How long those callers had waited whom the person took out of a queue.
    public let waited: Timespan
    public let handling: HandleTime
    public let score: NetPromoterScore
}
