import Vocabulary

/// How calls spread over a day and a week: two peaks a day, a strong Monday, a weak weekend.
enum DayShape {
    /// At each full hour.
    private static let hours = [
        0.04, 0.03, 0.02, 0.02, 0.02, 0.04, 0.10, 0.25, 0.55, 0.90, 1.10, 1.05, 0.90, 1.05, 1.35,
        1.30,
        1.00, 0.70, 0.45, 0.30, 0.20, 0.12, 0.08, 0.05,
    ]

    private static let weekdays = [1.12, 1.02, 1.0, 0.98, 0.94, 0.52, 0.44]

    /// Between the full hours, on the line from one to the next.
    static func load(atMinute minute: Int) -> Double {
        let hour = minute / 60 % 24
        let part = Double(minute % 60) / 60
        return hours[hour] * (1 - part) + hours[(hour + 1) % 24] * part
    }

    static func load(on date: CivilDate) -> Double { weekdays[date.weekday] }

    /// The share of the people who are at work.
    static func staff(on date: CivilDate) -> Double { date.weekday < 5 ? 0.85 : 0.52 }
}
