/// Everything one question may show, at one instant: whole, graded, immutable.
public struct Snapshot: Equatable, Sendable {
    public var revision: Revision
    /// The engine's clock when the snapshot was made.
    public var now: Instant
    public var period: Period
    /// `nil`: the period does not exist here (no shift is configured, or none has begun).
    public var window: Window?
    /// What changes are against, the newest first; empty where nothing is, or not that much is known.
    public var compared: [Window]
    /// The window of the NPS figures: never shorter than today, and for agents never shorter than
    /// `people_window_d`. Marks are always of the latter.
    public var scoreWindow: Window?
    /// From how many answers on a score is shown, and from how many it may earn a mark.
    public var showFrom: Int
    public var highlightFrom: Int
    /// T of the service level; `nil` when the queues of the scope differ in it.
    public var threshold: Timespan?
    public var isHistory: Bool
    public var clock: LocalClock
    public var sources: [SourceHealth]
    public var isDemo: Bool
    /// The scope's own standing: the company, or the department that was asked for.
    public var total: Standing
    /// Departments of the company, or queues of the department, in the order asked for; empty where
    /// agents were asked for.
    public var rows: [Standing]
    /// The persons of the scope, in the order asked for; empty unless asked for.
    public var agents: [AgentStanding]
    /// The persons asked for by id, in that order; without those nobody knows.
    public var details: [AgentDetail]
    /// What the board must say about itself: how far back it knows, what it could not read.
    public var notes: [Note]

    public init(
        revision: Revision, now: Instant, period: Period, window: Window?, compared: [Window] = [],
        scoreWindow: Window? = nil, threshold: Timespan? = nil, isHistory: Bool = false,
        clock: LocalClock = .utc, sources: [SourceHealth] = [], isDemo: Bool = false,
        total: Standing, rows: [Standing] = [],
        agents: [AgentStanding] = [], details: [AgentDetail] = [], notes: [Note] = [],
        showFrom: Int = 10, highlightFrom: Int = 30
    ) {
        self.revision = revision
        self.now = now
        self.period = period
        self.window = window
        self.compared = compared
        self.scoreWindow = scoreWindow
        self.threshold = threshold
        self.isHistory = isHistory
        self.clock = clock
        self.sources = sources
        self.isDemo = isDemo
        self.total = total
        self.rows = rows
        self.agents = agents
        self.details = details
        self.notes = notes
        self.showFrom = showFrom
        self.highlightFrom = highlightFrom
    }

    public enum Note: Equatable, Sendable {
        /// Figures reach back only to this instant.
        case knownSince(Instant)
        case rejectedLines(Int)
        /// Members seen only by their interface, held until proof joins them to a person.
        case unjoinedMembers(Int)
        case noShiftConfigured
        /// No survey answer has ever been read.
        case noSurveys
    }
}

/// How a source is. Ages are of the last successful check, never of the last event.
public struct SourceHealth: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable { case log, ami, surveys, events, simulation }

    public var name: String
    public var kind: Kind
    /// The last time the source was checked with success, by the engine's clock.
    public var checkedAt: Instant?
    public var lastEvent: Instant?
    /// Still being read for the first time.
    public var isLoading: Bool
    /// What went wrong at the last check, in a sentence; `nil`: nothing.
    public var fault: String?
    /// Lines that could not be read so far.
    public var rejectedLines: Int

    public init(
        name: String, kind: Kind, checkedAt: Instant? = nil, lastEvent: Instant? = nil,
        isLoading: Bool = false, fault: String? = nil, rejectedLines: Int = 0
    ) {
        self.name = name
        self.kind = kind
        self.checkedAt = checkedAt
        self.lastEvent = lastEvent
        self.isLoading = isLoading
        self.fault = fault
        self.rejectedLines = rejectedLines
    }
}
