/// How one company, department or queue is doing in one window.
public struct Standing: Equatable, Sendable {
    /// The name in the sources; `*` for the company.
    public var id: String
    /// What to write: the configured name, else the id. As the source wrote it, not yet safe to draw.
    public var name: String
    public var figures: [Metric: Figure]
    /// The service level by the formula the centre chose besides; `nil`: it chose none, or its queues
    /// differ in it.
    public var variant: VariantLevel?
    /// `nil`: not asked for, or of the past.
    public var recentLevels: LevelSeries?
    /// Busy for more of the last half hour than `max_occupancy`; only of the company and departments.
    public var isOverOccupied: Bool
    /// Since when the longest-waiting caller waits; `nil`: nobody waits. An instant, so that the board's
    /// clock can tick without asking.
    public var longestWaitingSince: Instant?
    public var duty: Duty
    /// The worst grade of the row.
    public var lamp: Grade?
    /// The figure that lit the lamp.
    public var cause: Metric?
    /// Of a department: whether its score differs from the rest of the house.
    public var mark: Mark
    /// Of the total of an answer, over the window of its scores, and of its departments where hours were
    /// asked for; else `nil`.
    public var spread: AnswerSpread?
    /// The scores of the hours of the window's last day, where they were asked for.
    public var hours: [HourScore]

    public init(
        id: String, name: String, figures: [Metric: Figure] = [:],
        longestWaitingSince: Instant? = nil, duty: Duty = Duty(), lamp: Grade? = nil,
        cause: Metric? = nil, mark: Mark = Mark(), spread: AnswerSpread? = nil,
        hours: [HourScore] = [], variant: VariantLevel? = nil, isOverOccupied: Bool = false
    ) {
        self.id = id
        self.name = name
        self.figures = figures
        self.longestWaitingSince = longestWaitingSince
        self.duty = duty
        self.lamp = lamp
        self.cause = cause
        self.mark = mark
        self.spread = spread
        self.hours = hours
        self.variant = variant
        self.isOverOccupied = isOverOccupied
    }

    /// The figure, or one without value and evidence.
    public subscript(_ metric: Metric) -> Figure { figures[metric] ?? .none }
}

/// A service level by another formula of the field (`sl_variant`), shown beside the default one by its name.
public struct VariantLevel: Equatable, Sendable {
    public var variant: LevelVariant
    /// In percent; without goal and grade.
    public var figure: Figure

    public init(_ variant: LevelVariant, _ figure: Figure) {
        self.variant = variant
        self.figure = figure
    }
}

/// Who is there. Persons are counted once, at home.
public struct Duty: Equatable, Sendable {
    /// Logged in; with `isEstimate`, seen active in the last hour.
    public var present: Int
    /// All who belong here.
    public var all: Int
    /// No source says who is logged in: the count rests on activity and is written `~21`.
    public var isEstimate: Bool
    public var states: [PersonState: Int]

    public init(
        present: Int = 0, all: Int = 0, isEstimate: Bool = false, states: [PersonState: Int] = [:]
    ) {
        self.present = present
        self.all = all
        self.isEstimate = isEstimate
        self.states = states
    }
}

/// What a person is doing, by rising precedence: the highest that applies wins (`metrics.md` § 7.1).
public enum PersonState: String, Hashable, Sendable, CaseIterable {
    case loggedOut = "logged_out"
    /// No source says whether the person is there.
    case unknown
    case available, paused, ringing, acw
    case onCall = "on_call"
}
