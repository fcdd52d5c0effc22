public import Vocabulary

/// Periods: in the bar, in the head, in help.
public enum PeriodPhrase: Phrase {
    /// In the bar of a narrow screen: `15m`, `7d`.
    case short(Period)
    /// In the bar of a wide screen, and in help: `15 min`, `7 days`.
    case long(Period)
    /// In the head of the wall.
    case loud(Period)
    /// A period that ends now: `last 15 min`.
    case last(Period)
    case loudLast(Period)
    /// `TODAY since 08:00`
    case since(period: String, start: String)
    /// A period, and the longer one that scores and marks rest on, in days.
    case withScores(String, days: Int), withScoresShort(String, days: Int)
    /// The pair of keys that step back and forth.
    case step
    case backToLive
    /// A stretch of time that was typed.
    case custom
    /// What figures are compared with, in the bar and over the column of changes.
    case versus(Comparison), versusLong(Comparison)

    public var english: String {
        switch self {
        case .short(let period): Self.short(period)
        case .long(let period): Self.long(period)
        case .loud(let period): Self.long(period).uppercased()
        case .last(let period): "last \(Self.long(period))"
        case .loudLast(let period): "last \(Self.long(period))".uppercased()
        case .since(let period, let start): "\(period) since \(start)"
        case .withScores(let period, let days):
            "\(period) · NPS and marks: last \(days) days"
        case .withScoresShort(let period, let days): "\(period) · NPS \(days) d"
        case .step: "step"
        case .backToLive: "back to live"
        case .custom: "custom"
        case .versus(.yesterday): "vs yesterday"
        case .versus(.lastWeek): "vs last week"
        case .versus(.fourWeeks): "vs 4 weeks"
        case .versus(.nothing): "compare: off"
        case .versusLong(.yesterday): "compare: yesterday, same time"
        case .versusLong(.lastWeek): "compare: same weekday last week"
        case .versusLong(.fourWeeks): "compare: mean of four such weekdays"
        case .versusLong(.nothing): "compare: off"
        }
    }

    private static func short(_ period: Period) -> String {
        switch period {
        case .minutes15: "15m"
        case .minutes30: "30m"
        case .minutes60: "60m"
        case .today: "today"
        case .yesterday: "yesterday"
        case .shift: "shift"
        case .days7: "7d"
        case .days30: "30d"
        case .week: "week"
        case .month: "month"
        }
    }

    private static func long(_ period: Period) -> String {
        switch period {
        case .minutes15: "15 min"
        case .minutes30: "30 min"
        case .minutes60: "60 min"
        case .today: "today"
        case .yesterday: "yesterday"
        case .shift: "shift"
        case .days7: "7 days"
        case .days30: "30 days"
        case .week: "this week"
        case .month: "this month"
        }
    }
}
