public import Vocabulary

/// One agent, or a few side by side. Names, numbers and times come written.
public enum DetailPhrase: Phrase {
    /// Without a period: in a stretch that the head names.
    case calls(Int, period: Period?)
    case timeIn(PersonState, String)
    /// Column heads and titles.
    case band
    case against(String, period: Period?)
    case agentNPS
    /// The same as the title of a panel.
    case score
    case answers(Int)
    case promoters, passives, detractors
    /// One customer, beside the answers that make one.
    case promoter, passive
    case windowDays(Int)
    case queues, pauses, now
    /// Before a line of them, in capitals.
    case queuesShort, pausesShort, why, last
    // What customers answered
    case newest
    case quoted(String)
    case wordsHidden
    // The two questions against each other
    case agentOrCompany, bothAsked(Int), companyQuestion, agentQuestion
    case corner(AnswerSpread.Corner, Int)
    case atRate(of: String, Int)
    case leaning(AnswerSpread.Corner), leaningShort(AnswerSpread.Corner), noLeaning
    case meanGap, gapOf(String)
    /// A pause for which no reason was given.
    case noReason
    /// A queue the person belongs to, and one where the person is paused.
    case member, pausedThere
    case onHold
    /// A conversation that came past all queues.
    case direct
    // Names of rows
    case row(Metric), department, state, time, trend
    case team(String)
    // What the mark rests on
    case apart(String, range: String, from: String)
    case clearlyAbove, clearlyBelow, chance
    case held
    case tooFew(answers: Int, least: Int)
    case alone

    public var english: String {
        switch self {
        case .calls(let count, let period?):
            "\(counted(count, "call", "calls")) \(PeriodPhrase.long(period).english)"
        case .calls(let count, nil): counted(count, "call", "calls")
        case .timeIn(let state, let time): "\(AgentPhrase.state(state).english) \(time)"
        case .band: "band / target"
        case .against(let department, nil): "Against \(department)"
        case .against(let department, let period?):
            "\(capitalised(PeriodPhrase.long(period).english)) against \(department)"
        case .agentNPS: "AGENT NPS"
        case .score: "Agent NPS"
        case .answers(let count): "n \(count)"
        case .promoters: "promoters"
        case .passives: "passives"
        case .detractors: "detractors"
        case .promoter: "promoter"
        case .passive: "passive"
        case .windowDays(let days): "\(days) days"
        case .queues: "Queues"
        case .pauses: "Pauses"
        case .now: "Now"
        case .queuesShort: "QUEUES"
        case .pausesShort: "PAUSES"
        case .why: "WHY"
        case .last: "LAST"
        case .newest: "Answers, newest first"
        case .quoted(let words): "\"\(words)\""
        case .wordsHidden: "the words of customers are hidden with the names"
        case .agentOrCompany: "Agent or company?"
        case .bothAsked(let count): "n \(count), both asked"
        case .companyQuestion: "COMPANY QUESTION"
        case .agentQuestion: "agent"
        case .corner(let corner, let count): "\(Self.words(corner)): \(count)"
        case .atRate(let department, let count): "at the rate of \(department): \(count)"
        case .leaning(let corner): "→ \(Self.place(corner))"
        case .leaningShort(let corner): "\(Self.shortWords(corner)) → \(Self.place(corner))"
        case .noLeaning: "chance may explain it"
        case .meanGap: "mean gap (agent − company)"
        case .gapOf(let department): "gap of \(department)"
        case .noReason: "no reason given"
        case .member: "member"
        case .pausedThere: "paused here"
        case .onHold: "on hold"
        case .direct: "direct call"
        case .row(let metric): Self.name(metric)
        case .department: "department"
        case .state: "state"
        case .time: "for"
        case .trend: "trend"
        case .team(let name): "team \(name)"
        case .apart(let difference, let range, let others): "\(difference) \(range) from \(others)"
        case .clearlyAbove: "★ clearly above"
        case .clearlyBelow: "▼ clearly below"
        case .chance: "· chance may explain it"
        case .held: "the mark stays for now"
        case .tooFew(let answers, let least):
            "\(counted(answers, "answer", "answers")): a mark needs \(least)"
        case .alone: "nobody else there has answers"
        }
    }

    private static func words(_ corner: AnswerSpread.Corner) -> String {
        switch corner {
        case .agentLow: "low on the agent, high on the company"
        case .companyLow: "high on the agent, low on the company"
        case .bothLow: "low on both"
        }
    }

    private static func shortWords(_ corner: AnswerSpread.Corner) -> String {
        switch corner {
        case .agentLow: "agent low, company high"
        case .companyLow: "agent high, company low"
        case .bothLow: "both low"
        }
    }

    private static func place(_ corner: AnswerSpread.Corner) -> String {
        switch corner {
        case .agentLow: "coaching"
        case .companyLow: "product, price"
        case .bothLow: "the call itself"
        }
    }

    private static func name(_ metric: Metric) -> String {
        names[metric] ?? MetricPhrase.short(metric).english
    }

    private static let names: [Metric: String] = [
        .aht: "AHT", .att: "  talk", .avgHold: "  hold", .avgACW: "  ACW",
        .ahtMedian: "AHT, middle", .transferRate: "moved on", .rnaRate: "rings missed",
        .notAcceptedRate: "not taken", .occupancy: "occupancy", .utilisation: "in use",
        .npsCompany: "company NPS", .npsGap: "gap", .nAnswered: "calls",
        .npsAgent: "agent NPS",
    ]
}
