import Vocabulary

/// Names of days as people type them: in every language of the program, whichever it speaks now, and cut
/// short as in calendars.
enum DayName {
    case today, yesterday
    /// 0 is Monday.
    case weekday(Int)
    /// 1 is January.
    case month(Int)

    init?(_ word: String) {
        switch word {
        case "today", "heute": self = .today
        case "yesterday", "gestern": self = .yesterday
        default:
            if let weekday = Self.place(of: word, among: Self.weekdays, least: 2) {
                self = .weekday(weekday)
            } else if let month = Self.place(of: word, among: Self.months, least: 3) {
                self = .month(month + 1)
            } else {
                return nil
            }
        }
    }

    private static let weekdays = Language.spoken.map { language in
        (0..<7).map { SearchForm(Catalogue(language).weekdayName($0)).text }
    }
    private static let months = Language.spoken.map { language in
        (1...12).map { SearchForm(Catalogue(language).monthName($0)).text }
    }

    private static func place(of word: String, among names: [[String]], least: Int) -> Int? {
        guard word.count >= least else { return nil }
        return names.lazy.compactMap { $0.firstIndex { $0.hasPrefix(word) } }.first
    }
}
