/// The figures of a window for whole populations: what `floorwalker report` writes (`cli.md` § 3).
public struct Report: Equatable, Sendable {
    public static let schema = "floorwalker.report/1"
    /// Of an interval, where callers count with when they came: how many of them still wait. Until there
    /// is none, its figures may change.
    public static let openSymbol = "open"

    /// `nil`: nothing was read, and no bounds were given.
    public var window: Window?
    /// `custom` when the bounds were given as such.
    public var periodName: String
    public var clock: LocalClock
    /// `nil`: nothing was read, and none was given.
    public var now: Instant?
    public var inputs: [Input]
    /// In the order of `Counter.allCases`; all of them, zeros too.
    public var counters: [Counter: Int]
    public var groups: [Group]

    public init(
        window: Window?, periodName: String, clock: LocalClock, now: Instant?, inputs: [Input],
        counters: [Counter: Int], groups: [Group]
    ) {
        self.window = window
        self.periodName = periodName
        self.clock = clock
        self.now = now
        self.inputs = inputs
        self.counters = counters
        self.groups = groups
    }

    public struct Input: Equatable, Sendable {
        public var path: String
        /// `queue-log`, `events` or `surveys`.
        public var kind: String
        public var tally: ReadTally

        public init(path: String, kind: String, tally: ReadTally) {
            self.path = path
            self.kind = kind
            self.tally = tally
        }
    }

    public struct Group: Equatable, Sendable {
        public enum Kind: String, Equatable, Sendable, CaseIterable {
            case company, department, queue, agent, interval
        }

        public var kind: Kind
        /// `*` for the company; for an interval the queue it is of, or `*`.
        public var id: String
        public var interval: Window?
        /// In the order they are to be written.
        public var values: [Entry]
        /// 95 % ranges by symbol, in the order they are to be written.
        public var ranges: [(symbol: String, range: ClosedRange<Double>)]

        public init(
            kind: Kind, id: String, interval: Window? = nil, values: [Entry] = [],
            ranges: [(symbol: String, range: ClosedRange<Double>)] = []
        ) {
            self.kind = kind
            self.id = id
            self.interval = interval
            self.values = values
            self.ranges = ranges
        }

        public static func == (left: Self, right: Self) -> Bool {
            left.kind == right.kind && left.id == right.id && left.interval == right.interval
                && left.values == right.values
                && left.ranges.elementsEqual(right.ranges, by: { $0 == $1 })
        }
    }

    /// One figure under its symbol (`sl`, `paused_s.Lunch`, `sl_variant.asterisk_perf`).
    public struct Entry: Equatable, Sendable {
        public var symbol: String
        public var value: Value

        public init(_ symbol: String, _ value: Value) {
            self.symbol = symbol
            self.value = value
        }
    }

    public enum Value: Equatable, Sendable {
        case count(Int)
        case number(Double)
        /// A state in a word: `low_n`, `above`.
        case word(String)
        /// No evidence: never left out and never zero.
        case null
    }
}

/// What was counted on the way that is no figure (`cli.md` § 3).
public enum Counter: String, Hashable, Sendable, CaseIterable {
    case lateEvents = "late_events"
    case skewedEvents = "skewed_events"
    case tooLate = "too_late"
    case afterNow = "after_now"
    case ghostVisits = "ghost_visits"
    case orphanEvents = "orphan_events"
    case aliasConflict = "alias_conflict"
    case unjoinedMembers = "unjoined_members"
    case surveyDupSource = "survey_dup_source"
    case badDuration = "bad_duration"
    case surveyInvalid = "survey_invalid"
    case surveyDupReplaced = "survey_dup_replaced"
    case surveyDupIgnored = "survey_dup_ignored"
    case surveyTooOld = "survey_too_old"
    case surveyUnattributed = "survey_unattributed"
    case masqueradeFallback = "masquerade_fallback"
}
