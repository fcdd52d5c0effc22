import Vocabulary

extension PeriodPhrase {
    public var german: String {
        switch self {
        case .short(let period): Self.germanShort(period)
        case .long(let period): Self.germanLong(period)
        case .loud(let period): Self.germanLong(period).uppercased()
        case .last(let period): "letzte \(Self.germanLong(period))"
        case .loudLast(let period): "letzte \(Self.germanLong(period))".uppercased()
        case .since(let period, let start): "\(period) seit \(start)"
        case .withScores(let period, let days):
            "\(period) · NPS und Zeichen: letzte \(days) Tage"
        case .withScoresShort(let period, let days): "\(period) · NPS \(days) T"
        case .step: "Schritt"
        case .backToLive: "live"
        case .custom: "eigener"
        case .versus(.yesterday): "zu gestern"
        case .versus(.lastWeek): "zur Vorwoche"
        case .versus(.fourWeeks): "zu 4 Wochen"
        case .versus(.nothing): "Vergleich: aus"
        case .versusLong(.yesterday): "Vergleich: gestern, gleiche Zeit"
        case .versusLong(.lastWeek): "Vergleich: Wochentag der Vorwoche"
        case .versusLong(.fourWeeks): "Vergleich: Mittel vier solcher Tage"
        case .versusLong(.nothing): "Vergleich: aus"
        }
    }

    private static func germanShort(_ period: Period) -> String {
        switch period {
        case .minutes15: "15m"
        case .minutes30: "30m"
        case .minutes60: "60m"
        case .today: "heute"
        case .yesterday: "gestern"
        case .shift: "Schicht"
        case .days7: "7T"
        case .days30: "30T"
        case .week: "Woche"
        case .month: "Monat"
        }
    }

    private static func germanLong(_ period: Period) -> String {
        switch period {
        case .minutes15: "15 min"
        case .minutes30: "30 min"
        case .minutes60: "60 min"
        case .today: "heute"
        case .yesterday: "gestern"
        case .shift: "Schicht"
        case .days7: "7 Tage"
        case .days30: "30 Tage"
        case .week: "diese Woche"
        case .month: "dieser Monat"
        }
    }
}
