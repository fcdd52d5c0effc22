public import Vocabulary

/// Reads a stretch of time as somebody types it: `14 Nov 9:00 .. 12:00`, `yesterday`, `-2h`, `mon..fri`.
public struct SpanReader {
    private let today: CivilDate
    private let minute: Int

    /// - Parameter now: what the clock of the site shows.
    public init(now: CivilTime) {
        today = now.date
        minute = now.hour * 60 + now.minute
    }

    /// The stretch, or why it is none.
    public func span(_ text: String) throws(SpanFault) -> CustomSpan {
        let text = Self.plain(text)
        if text.first == "-" { return .last(try Self.length(text.dropFirst(), in: text)) }
        guard let dots = Self.dots(in: text) else {
            return try whole(TypedMoment(text, today: today))
        }
        return try range(
            TypedMoment(String(text[..<dots.lowerBound]), today: today),
            TypedMoment(String(text[dots.upperBound...]), today: today))
    }

    /// In small letters, with two dots for whatever stands between two ends.
    private static func plain(_ text: String) -> String {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            ["to", "bis", "-", "–"].contains(word) ? ".." : String(word)
        }
        var plain = words.joined(separator: " ")
        if plain.first == "−" { plain = "-" + plain.dropFirst() }
        return String(plain.flatMap { $0 == "…" || $0 == "–" ? [".", "."] : [$0] })
    }

    /// Of three dots the first belongs to a date: `14.11...16.11.`
    private static func dots(in text: String) -> Range<String.Index>? {
        var place = text.startIndex
        while let dot = text[place...].firstIndex(of: ".") {
            let end = text[dot...].firstIndex { $0 != "." } ?? text.endIndex
            if text.distance(from: dot, to: end) >= 2 {
                return text.index(end, offsetBy: -2)..<end
            }
            place = end
        }
        return nil
    }
}

extension SpanReader {
    /// One day, or from a moment to the end of its day.
    private func whole(_ moment: TypedMoment) throws(SpanFault) -> CustomSpan {
        let date = moment.day?.last(upTo: today) ?? today
        guard let minute = moment.minute else {
            guard date <= today else { throw .inFuture }
            return .days(date...date)
        }
        return try between(
            CivilMoment(date, minute: minute), CivilMoment(date, minute: 1440))
    }

    private func range(
        _ first: TypedMoment, _ last: TypedMoment
    ) throws(SpanFault) -> CustomSpan {
        let from = first.day?.last(upTo: today) ?? today
        let to = last.day?.first(from: from) ?? from
        guard first.minute != nil || last.minute != nil else {
            guard from <= to else { throw .endsBeforeStart }
            guard from <= today else { throw .inFuture }
            return .days(from...to)
        }
        var start = CivilMoment(from, minute: first.minute ?? 0)
        var end = CivilMoment(to, minute: last.minute ?? 1440)
        // `22:00..6:00` is a night, and of tonight nothing is known yet.
        if last.day == nil, end <= start {
            end = CivilMoment(CivilDate(day: to.day + 1), minute: end.minute)
            if first.day == nil, start > CivilMoment(today, minute: minute) {
                start = CivilMoment(CivilDate(day: from.day - 1), minute: start.minute)
                end = CivilMoment(to, minute: end.minute)
            }
        }
        return try between(start, end)
    }

    private func between(
        _ start: CivilMoment, _ end: CivilMoment
    ) throws(SpanFault) -> CustomSpan {
        guard start < end else { throw .endsBeforeStart }
        guard start <= CivilMoment(today, minute: minute) else { throw .inFuture }
        return .between(start, end)
    }

    /// `2h`, `90min`, `1h30`, `3d`.
    private static func length(
        _ text: Substring, in whole: String
    ) throws(SpanFault) -> Timespan {
        var rest = text.filter { !$0.isWhitespace }[...]
        var sum: Int64 = 0
        var unit = Timespan.zero
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let letters = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(letters.count)
            guard let count = Int64(digits), count <= 100_000,
                let next = lengthUnit(letters, after: unit)
            else { throw .word(whole) }
            unit = next
            sum += count * unit.milliseconds
        }
        guard sum > 0, sum <= Timespan.hours(24 * 366).milliseconds else { throw .word(whole) }
        return .milliseconds(sum)
    }

    /// In either language; after hours a number without a unit is of minutes.
    private static func lengthUnit(_ letters: Substring, after unit: Timespan) -> Timespan? {
        switch letters.first {
        case "h", "s": .hours(1)
        case "m": .minutes(1)
        case "d", "t": .hours(24)
        case nil: unit == .hours(1) ? .minutes(1) : nil
        default: nil
        }
    }
}
