internal import Vocabulary

/// Times as RFC 3339 writes them: `2026-03-02T09:00:00.25+01:00`. Read with any fraction, cut to
/// milliseconds; written in UTC, with a fraction only where there is one.
enum Timestamp {
    static func instant(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Instant? {
        guard range.count >= 20 else { return nil }
        let at = range.lowerBound
        guard let day = date(bytes, at), isSeparator(bytes[at + 10]),
            let clock = timeOfDay(bytes, at + 11)
        else { return nil }
        var position = at + 19
        let fraction = milliseconds(bytes, &position, range.upperBound)
        guard let fraction, let offset = offset(bytes, position..<range.upperBound) else {
            return nil
        }
        let seconds = Int64(day.day) * 86400 + Int64(clock - offset)
        return Instant(milliseconds: seconds * 1000 + fraction)
    }

    private static func date(_ bytes: Span<UInt8>, _ at: Int) -> CivilDate? {
        guard bytes[at + 4] == UInt8(ascii: "-"), bytes[at + 7] == UInt8(ascii: "-"),
            let year = bytes.wholeNumber(at..<(at + 4)),
            let month = bytes.wholeNumber((at + 5)..<(at + 7)), (1...12).contains(month),
            let day = bytes.wholeNumber((at + 8)..<(at + 10))
        else { return nil }
        let date = CivilDate(year: Int(year), month: Int(month), dayOfMonth: Int(day))
        return date.components.day == Int(day) ? date : nil
    }

    /// `T`, in either case, or a space.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte | 0x20 == UInt8(ascii: "t") || byte == UInt8(ascii: " ")
    }

    /// Seconds since midnight. A leap second is the second after.
    private static func timeOfDay(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
        guard bytes[at + 2] == UInt8(ascii: ":"), bytes[at + 5] == UInt8(ascii: ":"),
            let hour = bytes.wholeNumber(at..<(at + 2)), hour < 24,
            let minute = bytes.wholeNumber((at + 3)..<(at + 5)), minute < 60,
            let second = bytes.wholeNumber((at + 6)..<(at + 8)), second <= 60
        else { return nil }
        return Int(hour * 3600 + minute * 60 + second)
    }

    /// The fraction at `position`, of which there may be none; steps behind it.
    private static func milliseconds(
        _ bytes: Span<UInt8>, _ position: inout Int, _ end: Int
    ) -> Int64? {
        guard position < end, bytes[position] == UInt8(ascii: ".") else { return 0 }
        position += 1
        let from = position
        while position < end, bytes[position] &- UInt8(ascii: "0") <= 9 { position += 1 }
        guard position > from else { return nil }
        let kept = from..<min(position, from + 3)
        let scale: Int64 = kept.count == 1 ? 100 : kept.count == 2 ? 10 : 1
        return bytes.wholeNumber(kept).map { $0 * scale }
    }

    /// Seconds east of Greenwich.
    private static func offset(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard let sign = range.first.map({ bytes[$0] }) else { return nil }
        if sign | 0x20 == UInt8(ascii: "z") { return range.count == 1 ? 0 : nil }
        let at = range.lowerBound + 1
        guard range.count == 6, bytes[at + 2] == UInt8(ascii: ":"),
            let hours = bytes.wholeNumber(at..<(at + 2)), hours < 24,
            let minutes = bytes.wholeNumber((at + 3)..<(at + 5)), minutes < 60
        else { return nil }
        let seconds = Int(hours * 3600 + minutes * 60)
        switch sign {
        case UInt8(ascii: "+"): return seconds
        case UInt8(ascii: "-"): return -seconds
        default: return nil
        }
    }
}

extension Timestamp {
    /// - Precondition: the instant lies in the years 0 to 9999.
    static func text(_ instant: Instant) -> String {
        let reading = LocalClock.utc.reading(at: instant)
        let (year, month, day) = reading.date.components
        let rest = (instant - instant.floored(to: .seconds(1))).milliseconds
        let fraction = rest == 0 ? "" : "." + padded(Int(rest), to: 3)
        return """
            \(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))\
            T\(padded(reading.hour, to: 2)):\(padded(reading.minute, to: 2)):\
            \(padded(reading.second, to: 2))\(fraction)Z
            """
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
}
