public import Vocabulary

/// One agent, or a few side by side. Names, numbers and times come written.
public enum DetailPhrase: Phrase {
    case calls(Int, period: Period)
    case timeIn(PersonState, String)
    /// Column heads and titles.
    case band
    case against(String, period: Period)
    case agentNPS
    case answers(Int)
    case promoters, passives, detractors
    case windowDays(Int)
    case queues, pauses, now
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
        case .calls(let count, let period):
            "\(counted(count, "call", "calls")) \(PeriodPhrase.long(period).english)"
        case .timeIn(let state, let time): "\(AgentPhrase.state(state).english) \(time)"
        case .band: "band / target"
        case .against(let department, let period):
            "\(PeriodPhrase.long(period).english), against \(department)"
        case .agentNPS: "AGENT NPS"
        case .answers(let count): "n \(count)"
        case .promoters: "promoters"
        case .passives: "passives"
        case .detractors: "detractors"
        case .windowDays(let days): "\(days) days"
        case .queues: "Queues"
        case .pauses: "Pauses"
        case .now: "Now"
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
