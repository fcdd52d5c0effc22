import Vocabulary

/// One end of a stretch as it is typed: `14 Nov 9:00`, `mon`, `9:00`, `2026-11-14`.
struct TypedMoment {
    var day: Day?
    var minute: Int?

    enum Day {
        case date(CivilDate)
        /// The last one before, or the next one after, another day.
        case weekday(Int)
        case yearless(month: Int, day: Int)
    }

    init(_ text: String, today: CivilDate) throws(SpanFault) {
        var number: Int?
        var month: Int?
        for part in text.split(whereSeparator: \.isWhitespace) {
            let word = part.last == "," ? part.dropLast() : part
            if let whole = Int(word.last == "." ? word.dropLast() : word), whole >= 0 {
                if whole > 1000, let named = month, let day = number {
                    self.day = .date(try Self.date(whole, named, day, String(text)))
                    (number, month) = (nil, nil)
                    continue
                }
                guard number == nil else { throw .word(String(word)) }
                number = whole
            } else if let time = try Self.time(word) {
                minute = time
            } else if let date = try Self.date(word) {
                day = date
            } else {
                switch DayName(SearchForm(String(word.filter { $0 != "." })).text) {
                case .today: day = .date(today)
                case .yesterday: day = .date(CivilDate(day: today.day - 1))
                case .weekday(let weekday): day = .weekday(weekday)
                case .month(let named): month = named
                case nil: if word != "uhr" { throw .word(String(word)) }
                }
            }
        }
        try settle(number, month, text)
    }

    /// A lone number is an hour, and with a month a day of it.
    private mutating func settle(
        _ number: Int?, _ month: Int?, _ text: String
    ) throws(SpanFault) {
        if let month {
            guard let number else { throw .word(text) }
            day = try Self.yearless(month, number, text)
        } else if let number {
            guard minute == nil, number <= 24 else { throw .word(String(number)) }
            minute = number * 60
        }
        guard day != nil || minute != nil else { throw .word(text) }
    }

    /// `9:05`; `nil`: no time.
    private static func time(_ word: Substring) throws(SpanFault) -> Int? {
        guard word.contains(":") else { return nil }
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1],
            (0..<60).contains(minute), (0...(minute == 0 ? 24 : 23)).contains(hour)
        else { throw .noSuchTime(String(word)) }
        return hour * 60 + minute
    }

    /// `14.11.`, `14.11.2026`, `2026-11-14`; `nil`: no date.
    private static func date(_ word: Substring) throws(SpanFault) -> Day? {
        let isDotted = word.contains(".")
        let parts = word.split(separator: isDotted ? "." : "-").map { Int($0) }
        let numbers = parts.compactMap(\.self)
        guard numbers.count == parts.count, numbers.count == 3 || (isDotted && numbers.count == 2)
        else { return nil }
        guard numbers.count == 3 else { return try yearless(numbers[1], numbers[0], String(word)) }
        let year = isDotted ? numbers[2] : numbers[0]
        return .date(
            try date(
                year < 100 ? year + 2000 : year, numbers[1], isDotted ? numbers[0] : numbers[2],
                String(word)))
    }

    private static func yearless(
        _ month: Int, _ day: Int, _ text: String
    ) throws(SpanFault) -> Day {
        // 29 February is a date of some years.
        _ = try date(2024, month, day, text)
        return .yearless(month: month, day: day)
    }

    static func date(
        _ year: Int, _ month: Int, _ day: Int, _ text: String
    ) throws(SpanFault) -> CivilDate {
        guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            throw .noSuchDate(text)
        }
        let date = CivilDate(year: year, month: month, dayOfMonth: day)
        guard date.components == (year, month, day) else { throw .noSuchDate(text) }
        return date
    }
}

extension TypedMoment.Day {
    /// The last such day up to `today`.
    func last(upTo today: CivilDate) -> CivilDate {
        switch self {
        case .date(let date): return date
        case .weekday(let weekday):
            return CivilDate(day: today.day - (today.weekday - weekday + 7) % 7)
        case .yearless(let month, let day):
            return Self.dates(month, day, around: today).last { $0 <= today } ?? today
        }
    }

    /// The first such day from `start` on.
    func first(from start: CivilDate) -> CivilDate {
        switch self {
        case .date(let date): return date
        case .weekday(let weekday):
            return CivilDate(day: start.day + (weekday - start.weekday + 7) % 7)
        case .yearless(let month, let day):
            return Self.dates(month, day, around: start).first { $0 >= start } ?? start
        }
    }

    /// A leap day comes round within eight years.
    private static func dates(_ month: Int, _ day: Int, around date: CivilDate) -> [CivilDate] {
        let year = date.components.year
        return (year - 8...year + 8).compactMap { year in
            let date = CivilDate(year: year, month: month, dayOfMonth: day)
            return date.components.month == month ? date : nil
        }
    }
}
