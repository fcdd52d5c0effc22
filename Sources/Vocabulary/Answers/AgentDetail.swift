/// One person looked at closely.
public struct AgentDetail: Equatable, Sendable {
    /// With `aht_median` and `aht_mad` besides what a row holds.
    public var standing: AgentStanding
    /// The person's department over the same windows, to compare with; `nil` without one.
    public var department: Standing?
    /// Conversations going on, the oldest first; empty in history.
    public var conversations: [Conversation]
    /// Queues the person answered in or belongs to, most answers first.
    public var queues: [QueueShare]
    /// Paused time by reason, the longest first.
    public var pauses: [PauseShare]
    /// The day of the window's end in quarters of an hour, oldest first, from the first in which anything
    /// is known; the last ends at the present. Empty where the day is no longer kept (two days).
    public var day: [DaySlice]
    /// Over the window for people.
    public var spread: AnswerSpread
    /// The newest answers credited to the person in the window for people, at most twenty, newest first.
    public var answers: [GivenAnswer]

    public init(
        standing: AgentStanding, department: Standing? = nil, conversations: [Conversation] = [],
        queues: [QueueShare] = [], pauses: [PauseShare] = [], day: [DaySlice] = [],
        spread: AnswerSpread = AnswerSpread(), answers: [GivenAnswer] = []
    ) {
        self.standing = standing
        self.department = department
        self.conversations = conversations
        self.queues = queues
        self.pauses = pauses
        self.day = day
        self.spread = spread
        self.answers = answers
    }

    public struct Conversation: Equatable, Sendable {
        /// What to write for the queue; `nil`: the call came past all queues.
        public var queue: String?
        public var since: Instant
        public var isOnHold: Bool

        public init(queue: String?, since: Instant, isOnHold: Bool = false) {
            self.queue = queue
            self.since = since
            self.isOnHold = isOnHold
        }
    }

    public struct QueueShare: Equatable, Sendable {
        public var id: String
        public var name: String
        /// Visits of this queue that the person answered in the window.
        public var answered: Int
        /// Belongs to the queue now.
        public var isMember: Bool
        /// Paused in this queue now.
        public var isPaused: Bool

        public init(
            id: String, name: String, answered: Int = 0, isMember: Bool = false,
            isPaused: Bool = false
        ) {
            self.id = id
            self.name = name
            self.answered = answered
            self.isMember = isMember
            self.isPaused = isPaused
        }
    }

    public struct PauseShare: Equatable, Sendable {
        /// The word of the source; empty: none was given.
        public var reason: String
        public var time: Timespan

        public init(reason: String, time: Timespan) {
            self.reason = reason
            self.time = time
        }
    }

    /// A quarter of an hour, and how long each state lasted in it.
    public struct DaySlice: Equatable, Sendable {
        public var start: Instant
        /// States without any time are left out; what is missing to the whole was time logged out.
        public var times: [PersonState: Timespan]

        public init(start: Instant, times: [PersonState: Timespan]) {
            self.start = start
            self.times = times
        }
    }
}
