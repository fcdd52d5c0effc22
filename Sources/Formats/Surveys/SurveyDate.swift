internal import Vocabulary

/// A time as it stands in a cell, before the zone is known.
struct SurveyDate: Equatable {
    private var year = 0
    private var month = 0
    private var day = 0
    private var hour = 0
    private var minute = 0
    private var second = 0
    private var milliseconds: Int64 = 0
    /// Whether the hour is of the second half of the day; `nil`: the hour is of the whole.
    private var isAfternoon: Bool?
    /// Seconds east of Greenwich.
    private var offset: Int?
    private(set) var hasTimeOfDay = false

    /// Forms that can mean only one day, whoever wrote them.
    private static let plain = [
        "yyyy-MM-dd[ HH:mm[:ss[.SSS]]][ ][X]", "yyyy/MM/dd[ HH:mm[:ss[.SSS]]]",
        "d.M.yyyy[ H:mm[:ss]]",
    ].compactMap(DateForm.init)

    /// `nil`: it is written in none of the forms. Digits may be Arabic or Persian.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>, forms: [DateForm]) {
        let digits = bytes.withASCIIDigits(range)
        for form in forms + Self.plain {
            self.init()
            var position = 0
            if takes(form.parts, digits.span, &position), position == digits.count, isPossible {
                return
            }
        }
        return nil
    }

    private init() {}

    /// The instant, on `clock` where the text names no offset. A day without a time of day counts at
    /// its end, so that it follows the calls of the day, but not after `limit`.
    func instant(on clock: LocalClock, notAfter limit: Instant?) -> Instant {
        let date = CivilDate(year: year, month: month, dayOfMonth: day)
        let local = Int64(date.day) * 86400 + Int64(hour * 3600 + minute * 60 + second)
        if let offset {
            return Instant(milliseconds: (local - Int64(offset)) * 1000 + milliseconds)
        }
        let start = clock.instant(localSeconds: local) + .milliseconds(milliseconds)
        guard !hasTimeOfDay else { return start }
        let end = clock.instant(localSeconds: local + 86400) - .seconds(1)
        return max(start, min(end, limit ?? end))
    }
}

extension SurveyDate {
    private var isPossible: Bool {
        guard (1...12).contains(month) else { return false }
        let date = CivilDate(year: year, month: month, dayOfMonth: day)
        return date.components.day == day && hour < 24 && minute < 60 && second <= 60
    }

    private mutating func takes(
        _ parts: [DateForm.Part], _ bytes: Span<UInt8>, _ position: inout Int
    ) -> Bool {
        for part in parts {
            guard takes(part, bytes, &position) else { return false }
        }
        if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        isAfternoon = nil
        return true
    }

    private mutating func takes(
        _ part: DateForm.Part, _ bytes: Span<UInt8>, _ position: inout Int
    ) -> Bool {
        switch part {
        case .sign(let sign): return bytes.takes(sign, &position)
        case .space:
            return bytes.takes(UInt8(ascii: " "), &position)
                || bytes.takes(UInt8(ascii: "T"), &position)
        case .number(let field, let digits): return takes(field, digits, bytes, &position)
        case .fraction: return takesFraction(bytes, &position)
        case .half: return takesHalf(bytes, &position)
        case .offset: return takesOffset(bytes, &position)
        case .optional(let parts):
            let (earlier, start) = (self, position)
            if !takes(parts, bytes, &position) { (self, position) = (earlier, start) }
            return true
        }
    }

    private mutating func takes(
        _ field: DateForm.Field, _ digits: Int?, _ bytes: Span<UInt8>, _ position: inout Int
    ) -> Bool {
        let count = bytes.digitCount(from: position, atMost: digits ?? 2)
        guard count > 0, count == digits ?? count,
            let number = bytes.wholeNumber(position..<(position + count))
        else { return false }
        position += count
        switch field {
        case .year: year = Int(number) + (digits == 2 ? 2000 : 0)
        case .month: month = Int(number)
        case .day: day = Int(number)
        case .hour: hour = Int(number)
        case .hourOfHalf:
            guard (1...12).contains(number) else { return false }
            hour = Int(number)
        case .minute: minute = Int(number)
        case .second: second = Int(number)
        }
        if field == .hour || field == .hourOfHalf { hasTimeOfDay = true }
        return true
    }

    /// Any number of digits, cut to three.
    private mutating func takesFraction(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        let count = bytes.digitCount(from: position, atMost: 12)
        let kept = position..<(position + min(count, 3))
        guard let number = bytes.wholeNumber(kept) else { return false }
        milliseconds = number * (kept.count == 1 ? 100 : kept.count == 2 ? 10 : 1)
        position += count
        return true
    }

    private mutating func takesHalf(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position + 2 <= bytes.count, bytes[position + 1] | 0x20 == UInt8(ascii: "m") else {
            return false
        }
        switch bytes[position] | 0x20 {
        case UInt8(ascii: "a"): isAfternoon = false
        case UInt8(ascii: "p"): isAfternoon = true
        default: return false
        }
        position += 2
        return true
    }

    /// `Z`, `UTC`, `+01`, `+0100` or `+01:00`.
    private mutating func takesOffset(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        let word = bytes.text(position..<bytes.count)
        if word == "Z" || word == "UTC" || word == "GMT" {
            offset = 0
            position = bytes.count
            return true
        }
        let isWest = bytes.takes(UInt8(ascii: "-"), &position)
        guard isWest || bytes.takes(UInt8(ascii: "+"), &position),
            bytes.digitCount(from: position, atMost: 2) == 2,
            let hours = bytes.wholeNumber(position..<(position + 2)), hours < 24
        else { return false }
        position += 2
        _ = bytes.takes(UInt8(ascii: ":"), &position)
        var minutes: Int64 = 0
        if bytes.digitCount(from: position, atMost: 2) == 2 {
            minutes = bytes.wholeNumber(position..<(position + 2)) ?? 60
            position += 2
        }
        offset = Int(hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
        return minutes < 60
    }
}

extension Span where Element == UInt8 {
    fileprivate func takes(_ sign: UInt8, _ position: inout Int) -> Bool {
        guard position < count, self[position] == sign else { return false }
        position += 1
        return true
    }

    fileprivate func digitCount(from: Int, atMost limit: Int) -> Int {
        var position = from
        while position < count, position - from < limit, self[position] &- 0x30 <= 9 {
            position += 1
        }
        return position - from
    }

    /// The same text with U+0660…0669 (D9 A0…A9) and U+06F0…06F9 (DB B0…B9) as `0`…`9`.
    fileprivate func withASCIIDigits(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        for index in range {
            let byte = self[index]
            let zero: UInt8 = text.last == 0xD9 ? 0xA0 : 0xB0
            if text.last == 0xD9 || text.last == 0xDB, byte &- zero <= 9 {
                text[text.count - 1] = 0x30 + (byte - zero)
            } else {
                text.append(byte)
            }
        }
        return text
    }
}
