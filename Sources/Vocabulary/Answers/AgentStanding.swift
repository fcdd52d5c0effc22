/// How one person is doing: a row of the agents.
public struct AgentStanding: Equatable, Sendable {
    /// The name that stands for the person in the sources.
    public var id: String
    /// The configured name, else the id. As the source wrote it, not yet safe to draw.
    public var name: String
    /// Where the person is at home; `nil`: nowhere yet.
    public var department: String?
    /// As configured; `nil`: none.
    public var team: String?
    /// What the person is doing now; `nil` in history.
    public var activity: Activity?
    public var figures: PackedFigures
    public var score: AgentScore
    /// What stands out about the person's work; most have none.
    public var notices: [AgentNotice]

    public init(
        id: String, name: String, department: String? = nil, team: String? = nil,
        activity: Activity? = nil, figures: PackedFigures = PackedFigures(),
        score: AgentScore = AgentScore(), notices: [AgentNotice] = []
    ) {
        self.id = id
        self.name = name
        self.department = department
        self.team = team
        self.activity = activity
        self.figures = figures
        self.score = score
        self.notices = notices
    }

    /// The figure, or one without value and evidence.
    public subscript(_ metric: Metric) -> Figure { figures[metric] }
}

/// Something about a person's work that stands out. It is neither good nor bad by itself and never makes a
/// mark (`metrics.md` §§ 4, 7).
public enum AgentNotice: Equatable, Sendable {
    /// Paused for longer now than is planned for the reason.
    case longPause(planned: Timespan)
    /// The mean handle time lies far above, or below, what is usual in the department.
    case longHandleTime, shortHandleTime
    /// Busy for more of the last half hour than `max_occupancy`.
    case overOccupied
}

/// A person's state at the present.
public struct Activity: Equatable, Sendable {
    public var state: PersonState
    /// The word of a pause; `nil`: none was given, or no pause.
    public var reason: String?
    /// Since when; an instant, so that the board's clock can tick without asking. `nil`: not known.
    public var since: Instant?
    /// Whether the person is logged in; `nil`: no source says, so time logged in, occupancy and
    /// utilisation are unknown too.
    public var isLoggedIn: Bool?

    public init(
        _ state: PersonState, reason: String? = nil, since: Instant? = nil,
        isLoggedIn: Bool? = nil
    ) {
        self.state = state
        self.reason = reason
        self.since = since
        self.isLoggedIn = isLoggedIn
    }
}

/// What callers answered about one person over the window for people.
public struct AgentScore: Equatable, Sendable {
    public var promoters: Int
    public var passives: Int
    public var detractors: Int
    public var mark: Mark
    /// How far the score is from the rest of the department beyond chance, in points: 0 where chance may
    /// explain it all; `nil` without enough answers to show, or without a rest.
    public var surePart: Double?
    /// The score in each eighth of the window, oldest first; `nil`: no answer in it. Empty in history.
    public var parts: [Double?]
    /// The later half of the window against the earlier; `nil`: fewer than 20 answers in one of them.
    public var trend: Change.Trend?

    public init(
        promoters: Int = 0, passives: Int = 0, detractors: Int = 0, mark: Mark = Mark(),
        surePart: Double? = nil, parts: [Double?] = [], trend: Change.Trend? = nil
    ) {
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
        self.mark = mark
        self.surePart = surePart
        self.parts = parts
        self.trend = trend
    }
}
