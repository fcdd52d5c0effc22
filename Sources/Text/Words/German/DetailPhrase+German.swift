import Vocabulary

extension DetailPhrase {
    public var german: String {
        switch self {
        case .calls(let count, let period?):
            "\(counted(count, "Anruf", "Anrufe")) \(PeriodPhrase.long(period).german)"
        case .calls(let count, nil): counted(count, "Anruf", "Anrufe")
        case .timeIn(let state, let time): "\(AgentPhrase.state(state).german) \(time)"
        case .band: "Band / Ziel"
        case .against(let department, nil): "Neben \(department)"
        case .against(let department, let period?):
            "\(capitalised(PeriodPhrase.long(period).german)) neben \(department)"
        case .agentNPS: "AGENT-NPS"
        case .score: "Agent-NPS"
        case .answers(let count): "n \(count)"
        case .promoters: "Promotoren"
        case .passives: "Passive"
        case .detractors: "Detraktoren"
        case .promoter: "Promotor"
        case .passive: "passiv"
        case .windowDays(let days): "\(days) Tage"
        case .queues: "Warteschlangen"
        case .pauses: "Pausen"
        case .now: "Jetzt"
        case .queuesShort: "SCHLANGEN"
        case .pausesShort: "PAUSEN"
        case .why: "WARUM"
        case .last: "ZULETZT"
        case .newest: "Antworten, neueste zuerst"
        case .quoted(let words): "„\(words)“"
        case .wordsHidden: "mit den Namen sind auch die Worte der Kunden verborgen"
        case .agentOrCompany: "Agent oder Firma?"
        case .bothAsked(let count): "n \(count), beides gefragt"
        case .companyQuestion: "FRAGE ZUR FIRMA"
        case .agentQuestion: "Agent"
        case .corner(let corner, let count): "\(Self.germanWords(corner)): \(count)"
        case .atRate(let department, let count): "im Maß von \(department): \(count)"
        case .leaning(let corner): "→ \(Self.germanPlace(corner))"
        case .leaningShort(let corner):
            "\(Self.germanWords(corner)) → \(Self.germanPlace(corner))"
        case .noLeaning: "kann Zufall sein"
        case .meanGap: "Abstand im Mittel (Agent − Firma)"
        case .gapOf(let department): "Abstand von \(department)"
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

    private static func germanWords(_ corner: AnswerSpread.Corner) -> String {
        switch corner {
        case .agentLow: "Agent niedrig, Firma hoch"
        case .companyLow: "Agent hoch, Firma niedrig"
        case .bothLow: "beide niedrig"
        }
    }

    private static func germanPlace(_ corner: AnswerSpread.Corner) -> String {
        switch corner {
        case .agentLow: "Coaching"
        case .companyLow: "Produkt, Preis"
        case .bothLow: "der Anruf selbst"
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
