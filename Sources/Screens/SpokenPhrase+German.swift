import Vocabulary

extension SpokenPhrase {
    var german: String {
        switch self {
        case .place(let place, let period, let state): "\(place), \(period), \(state)"
        case .live: "live"
        case .reading: "das Log wird gelesen"
        case .waiting: "wartet auf Daten"
        case .demo: "simuliertes Center"
        case .old(let time): "keine Daten seit \(time)"
        case .past(let span): "Rückblick \(span)"
        case .name(let metric): Self.germanNames[metric] ?? metric.rawValue
        case .ofHundred(let share): "\(share) von 100"
        case .answers(let score, let count): "\(score) aus \(count) Antworten"
        case .target(let value): "Ziel \(value)"
        case .limit(let value): "Grenze \(value)"
        case .rising: "steigend"
        case .falling: "fallend"
        case .unknown: "unbekannt"
        case .waitsSince(let time): "seit \(time)"
        case .nobodyWaits: "niemand wartet"
        }
    }

    private static let germanNames: [Metric: String] = [
        .npsAgent: "NPS", .nAnswered: "angenommen", .nOffered: "angeboten", .sl: "Servicelevel",
        .abRate: "Abbruchquote", .nWaiting: "wartende Anrufer", .longestWait: "längste Wartezeit",
        .asa: "mittlere Wartezeit", .aht: "Bearbeitungszeit",
    ]
}
