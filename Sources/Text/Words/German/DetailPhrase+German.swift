import Vocabulary

extension DetailPhrase {
    public var german: String {
        switch self {
        case .calls(let count, let period):
            "\(counted(count, "Anruf", "Anrufe")) \(PeriodPhrase.long(period).german)"
        case .timeIn(let state, let time): "\(AgentPhrase.state(state).german) \(time)"
        case .band: "Band / Ziel"
        case .against(let department, let period):
            "\(PeriodPhrase.long(period).german), gegen \(department)"
        case .agentNPS: "AGENT-NPS"
        case .answers(let count): "n \(count)"
        case .promoters: "Promotoren"
        case .passives: "Passive"
        case .detractors: "Detraktoren"
        case .windowDays(let days): "\(days) Tage"
        case .queues: "Warteschlangen"
        case .pauses: "Pausen"
        case .now: "Jetzt"
        case .noReason: "ohne Grund"
        case .member: "Mitglied"
        case .pausedThere: "hier in Pause"
        case .onHold: "hält"
        case .direct: "Direktanruf"
        case .row(let metric): Self.germanNames[metric] ?? MetricPhrase.short(metric).german
        case .department: "Abteilung"
        case .state: "Status"
        case .time: "seit"
        case .trend: "Trend"
        case .team(let name): "Team \(name)"
        case .apart(let difference, let range, let others): "\(difference) \(range) zu \(others)"
        case .clearlyAbove: "★ deutlich darüber"
        case .clearlyBelow: "▼ deutlich darunter"
        case .chance: "· kann Zufall sein"
        case .held: "das Zeichen bleibt vorerst"
        case .tooFew(let answers, let least):
            "\(counted(answers, "Antwort", "Antworten")): ein Zeichen braucht \(least)"
        case .alone: "niemand sonst dort hat Antworten"
        }
    }

    private static let germanNames: [Metric: String] = [
        .aht: "AHT", .att: "  Gespräch", .avgHold: "  Halten", .avgACW: "  Nacharb.",
        .ahtMedian: "AHT, Mitte", .transferRate: "weitergel.", .rnaRate: "verpasst",
        .notAcceptedRate: "nicht ang.", .occupancy: "Belegung", .utilisation: "Auslastung",
        .npsCompany: "Firmen-NPS", .npsGap: "Abstand", .nAnswered: "Anrufe",
        .npsAgent: "Agent-NPS",
    ]
}
