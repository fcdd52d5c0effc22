/// Every choice that gives a figure its meaning (`metrics.md` § 15). Valid by construction: `Settings`
/// makes it of a file, or says what is wrong with the file.
public struct Definitions: Equatable, Sendable {
    public var service = ServiceRules()
    /// `sl_level`: whose service level the company and departments show; that of a queue is of visits.
    public var level = LevelUnit.visit
    /// `silo_departments`: a contact handled in this many departments was sent through too many.
    public var siloDepartments = 3
    /// The same choices for single queues, by the name the source uses.
    public var queueService: [String: ServiceRules] = [:]
    public var handling = HandlingRules()
    public var surveys = SurveyRules()
    public var statistics = StatisticsRules()
    public var people = PeopleRules()
    public var time = TimeRules()
    public var mapping = Mapping()
    public var goals = Goals()

    public init() {}

    /// The rules of one queue: its own where it has any.
    public func service(ofQueue name: String) -> ServiceRules {
        queueService[name] ?? service
    }
}

/// Service level, abandonment and waits (`metrics.md` § 3).
public struct ServiceRules: Equatable, Sendable {
    /// `sl_threshold_s` T: an answer after exactly this long is still in time.
    public var threshold = Timespan.seconds(20)
    /// `short_abandon_s` S: a hang-up after at most this long is no abandon.
    public var shortAbandon = Timespan.seconds(5)
    public var variant = LevelVariant.default
    /// `blocked_unique_s`: a number turned away again within this long of an attempt that counted is the
    /// same one trying; zero counts each attempt.
    public var blockedUnique = Timespan.zero
    /// `asterisk_servicelevel`: the threshold of Asterisk's own counters; `nil` is T.
    public var asteriskThreshold: Timespan?
    public var abandonInTime = Verdict.miss
    /// What a flow-out within T counts as.
    public var flowoutInTime: [Leaving.Reason: Verdict] = [.timeout: .miss, .empty: .miss]
    public var countsWaiting = true
    public var abandonIncludesShort = false
    public var abandonDenominator = AbandonDenominator.exits
    public var waitPopulation = WaitPopulation.answered
    public var percentile = PercentileRule.nearestRank
    public var attribution = Attribution.event
    /// `queue_wrapup_s`: after-call work assumed where the log shows none; zero assumes none.
    public var wrapup = Timespan.zero

    public init() {}

    public enum Verdict: String, Equatable, Sendable, CaseIterable { case miss, ignore, met }
    public enum AbandonDenominator: String, Equatable, Sendable, CaseIterable {
        case exits, offered
        case answeredPlusAbandoned = "answered_plus_abandoned"
    }
    /// Whether what became of a visit counts when it happens, or when the visit began: then the past
    /// settles only when its last caller has left (`metrics.md` § 2.1).
    public enum Attribution: String, Equatable, Sendable, CaseIterable { case event, offered }
    public enum WaitPopulation: String, Equatable, Sendable, CaseIterable { case answered, exits }
    public enum PercentileRule: String, Equatable, Sendable, CaseIterable {
        case nearestRank = "nearest_rank"
        case linearR7 = "linear_r7"
    }

    /// The verdict on a flow-out within T. What no rule names is ignored.
    public func verdict(onFlowout reason: Leaving.Reason) -> Verdict {
        flowoutInTime[reason] ?? .ignore
    }
}

/// Of what a service level is a share.
public enum LevelUnit: String, Equatable, Sendable, CaseIterable {
    /// Stays in a queue, each with its own clock.
    case visit
    /// Whole contacts: the clock runs on from queue to queue until the first answer.
    case contact
}

/// The other formulas for a service level that centres use (`metrics.md` § 3.3).
public enum LevelVariant: String, Equatable, Sendable, CaseIterable {
    case `default`
    case ciscoIgnore = "cisco_ignore"
    case ciscoPositive = "cisco_positive"
    case asteriskPerf = "asterisk_perf"
    case asteriskPerf2 = "asterisk_perf2"
    case answeredOnly = "answered_only"
    case answeredPlusLateAbandons = "answered_plus_late_abandons"
    case amazon
    /// All three switches of Genesys Cloud at one setting each: abandons and flow-outs in, short ones too.
    case genesysAllIn = "genesys_all_in"
    case genesysAnsweredOnly = "genesys_answered_only"
    case genesysAbandonsInShortOutFlowoutsOut = "genesys_abandons_in_short_out_flowouts_out"
    case talkdeskContacts = "talkdesk_contacts"
}

/// Handle time and ring offers (`metrics.md` § 4).
public struct HandlingRules: Equatable, Sendable {
    public var includesACW = true
    public var includesRing = false
    /// `acw_max_s`: after-call work ends by itself after this long; `nil`: never.
    public var acwLimit: Timespan?
    /// `acw_pause_reasons`, compared without case: such a pause is after-call work.
    public var acwPauseReasons = ["acw", "wrap-up", "wrapup", "after call work"]
    /// `rna_min_ring_ms`: a shorter ring says something about the phone, not about the agent.
    public var leastRing = Timespan.milliseconds(1000)

    public init() {}
}

/// Which survey answers count, and for whom (`metrics.md` § 5.2).
public struct SurveyRules: Equatable, Sendable {
    /// `scale_min`: 0 or 1, the lowest score of the NPS questions.
    public var scaleMinimum = 0
    public var duplicates = Duplicates.lastValidInWindow
    public var editWindow = Timespan.seconds(1800)
    public var clock = Clock.responded
    public var oldestDays = 14
    public var agent = AgentRule.last
    /// `custom.VERB`: where a custom log line keeps question, score and comment.
    public var customLines: [String: CustomLine] = [:]
    /// The layout of survey files.
    public var layout = SurveyLayout()

    public init() {}

    public enum Duplicates: String, Equatable, Sendable, CaseIterable {
        case lastValidInWindow = "last_valid_in_window"
        case firstValid = "first_valid"
        case all
    }
    public enum Clock: String, Equatable, Sendable, CaseIterable {
        case responded
        case contactEnded = "contact_ended"
    }
    public enum AgentRule: String, Equatable, Sendable, CaseIterable {
        case last, first
        case longestTalk = "longest_talk"
    }
}

/// The shape of a custom log line that carries a survey answer. Positions count from 1.
public struct CustomLine: Equatable, Sendable {
    public var question: SurveyQuestion
    public var score: Int
    /// Where the comment begins; it takes the rest of the line, bars and all. `nil`: no comment.
    public var comment: Int?

    public init(question: SurveyQuestion, score: Int, comment: Int?) {
        self.question = question
        self.score = score
        self.comment = comment
    }
}

/// How much chance a figure must survive (`metrics.md` § 10).
public struct StatisticsRules: Equatable, Sendable {
    public var z = 1.96
    /// Below this many answers a score is not shown.
    public var showFrom = 10
    /// Below this many it carries no mark.
    public var highlightFrom = 30
    /// `shrink_k`: for ranking, scores are drawn to the whole as if by this many answers; `nil`: estimated
    /// from the scores themselves.
    public var shrinkK: Double? = 20

    public init() {}
}
