/// What a board asks the engine for, again and again.
public struct Question: Equatable, Sendable {
    public var scope: Scope
    public var rows: Rows
    public var period: Period
    /// Takes the place of the period.
    public var span: CustomSpan?
    /// What changes are measured against.
    public var comparison: Comparison
    /// How many periods back from the present: 0 is live.
    public var stepsBack: Int
    public var order: Order
    /// Whether to tell the scores hour by hour, and how they are made up, of the whole and of every
    /// department.
    public var withHours: Bool
    /// Whether standings come with their service levels of the last two hours.
    public var wantsRecentLevels: Bool
    /// What the board has already; an answer that would be equal is `unchanged`.
    public var seen: Revision?
    /// How long the engine may hold the answer back while nothing changes.
    public var wait: Timespan

    public init(
        scope: Scope = .company, rows: Rows = .parts, period: Period = .today,
        span: CustomSpan? = nil,
        comparison: Comparison = .yesterday, stepsBack: Int = 0, order: Order = Order(),
        withHours: Bool = false, wantsRecentLevels: Bool = false, seen: Revision? = nil,
        wait: Timespan = .zero
    ) {
        self.scope = scope
        self.rows = rows
        self.period = period
        self.span = span
        self.comparison = comparison
        self.stepsBack = stepsBack
        self.order = order
        self.withHours = withHours
        self.wantsRecentLevels = wantsRecentLevels
        self.seen = seen
        self.wait = wait
    }

    public enum Scope: Hashable, Sendable {
        case company
        /// One department: its queues take the place of the departments in the answer.
        case department(String)
        /// One person, or a few side by side, by their ids: the answer holds their details in this
        /// order, and as `total` the department of the first.
        case agents([String])

        public static func agent(_ id: String) -> Self { .agents([id]) }
    }

    /// What the rows of the answer are.
    public enum Rows: Hashable, Sendable {
        /// Departments of the company, queues of a department.
        case parts
        /// The persons at home in the scope: `Snapshot.agents` instead of `Snapshot.rows`.
        case agents
    }
}

public enum Answer: Equatable, Sendable {
    case unchanged
    /// A whole snapshot; never a part of one.
    case snapshot(Snapshot)
}

/// Names one state of the figures. Two equal revisions of one question have equal answers.
public struct Revision: Hashable, Sendable {
    /// When the engine started, so that a restarted one never answers with a number of its former life.
    public let engineStart: Instant
    /// How many batches of events, and changes of sources, have come in.
    public let floor: UInt64
    /// The step of the clock that moves rolling windows and lamps.
    public let slot: Int64

    public init(engineStart: Instant, floor: UInt64, slot: Int64) {
        self.engineStart = engineStart
        self.floor = floor
        self.slot = slot
    }
}

/// Where a board gets its figures: an engine in this process, or one elsewhere.
public protocol SnapshotSource: Sendable {
    /// Answers when something has changed since `question.seen`, or when `question.wait` is over.
    func answer(_ question: Question) async throws(SourceFault) -> Answer
}

/// Why there is no answer, in a sentence.
public struct SourceFault: Error, Equatable, Sendable {
    public let sentence: String
    public init(_ sentence: String) { self.sentence = sentence }
}
