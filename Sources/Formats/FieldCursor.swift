internal import Vocabulary

/// Walks the `|`-separated fields of one line, counting them so that a fault can name its field.
///
/// It knows places, not bytes: those are handed in, so that nothing is copied.
struct FieldCursor {
    private var position: Int
    private let end: Int
    /// The number of the field handed out last, counted from 1.
    private(set) var field = 0
    private var isAtEnd = false

    init(_ line: Range<Int>) {
        position = line.lowerBound
        end = line.upperBound
    }

    /// The next field: up to the next bar or to the end of the line; `nil` behind the last one.
    @inline(__always)
    mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        guard !isAtEnd else { return nil }
        field += 1
        let from = position
        guard let bar = bytes.firstNearby(UInt8(ascii: "|"), from: from, to: end) else {
            isAtEnd = true
            return from..<end
        }
        position = bar + 1
        return from..<bar
    }

    /// The next field, which the line must have.
    @inline(__always)
    mutating func needed(in bytes: Span<UInt8>) throws(LineFault) -> Range<Int> {
        guard let range = next(in: bytes) else { throw LineFault(.tooShort, field: field + 1) }
        return range
    }

    mutating func skip(_ count: Int, in bytes: Span<UInt8>) {
        for _ in 0..<count { _ = next(in: bytes) }
    }

    /// All that is left, bars and all.
    mutating func rest() -> Range<Int>? {
        guard !isAtEnd else { return nil }
        isAtEnd = true
        field += 1
        return position..<end
    }
}

extension FieldCursor {
    /// The time a line begins with: seconds since 1970, of which a database may keep fractions. Most
    /// lines of a busy log are of the second of the one before.
    @inline(__always)
    mutating func time(
        in bytes: Span<UInt8>, after last: inout LastTime
    ) throws(LineFault) -> Instant {
        if let known = last.time(of: bytes, at: position, before: end) {
            position += LastTime.length + 1
            field = 1
            return known
        }
        let range = try needed(in: bytes)
        let time = try time(in: bytes, range)
        last.note(time, bytes, range)
        return time
    }

    private func time(
        in bytes: Span<UInt8>, _ range: Range<Int>
    ) throws(LineFault) -> Instant {
        let instant =
            (bytes.tenDigits(range) ?? bytes.wholeNumber(range)).flatMap(Instant.init(seconds:))
            ?? DecimalNumber(plain: bytes, range)?.scaled(byThousands: 1)
            .map(Instant.init(milliseconds:))
        guard let instant, instant >= Instant(milliseconds: 0), instant < .distantFuture else {
            throw LineFault(.badTime, field: field)
        }
        return instant
    }

    /// A length of time the line must state, in whole units of `unit`.
    ///
    /// A clock set back makes Asterisk write negative ones; those count as not stated, so that the
    /// engine takes the difference of instants and counts what is wrong with it.
    mutating func stated(
        in unit: Timespan, _ bytes: Span<UInt8>
    ) throws(LineFault) -> StatedTime {
        let range = try needed(in: bytes)
        return try bytes.statedTime(range, in: unit, field: field)
    }

    /// The same where old layouts end before it.
    mutating func statedIfAny(
        in unit: Timespan, _ bytes: Span<UInt8>
    ) throws(LineFault) -> StatedTime {
        guard let range = next(in: bytes), !range.isEmpty else { return .unstated }
        return try bytes.statedTime(range, in: unit, field: field)
    }
}

extension Span where Element == UInt8 {
    /// A number of exactly ten digits, as every time of this age is; eight of them in one step.
    @inline(__always)
    func tenDigits(_ range: Range<Int>) -> Int64? {
        guard range.count == 10 else { return nil }
        let digits = word(at: range.lowerBound) &- 0x3030_3030_3030_3030
        let last = self[range.lowerBound + 8] &- UInt8(ascii: "0")
        let end = self[range.lowerBound + 9] &- UInt8(ascii: "0")
        // A byte above 9 sets its highest bit, or set it already.
        let beyond = (digits &+ 0x7676_7676_7676_7676) | digits
        guard beyond & 0x8080_8080_8080_8080 == 0, last <= 9, end <= 9 else { return nil }
        let pairs = (digits &* 10) &+ (digits >> 8)
        let high = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let low = ((pairs >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        let eight = Int64((high &+ low) >> 32)
        return eight * 100 + Int64(last) * 10 + Int64(end)
    }

    /// A number of decimal digits alone, at most 18 of them.
    func wholeNumber(_ range: Range<Int>) -> Int64? {
        guard !range.isEmpty, range.count <= 18 else { return nil }
        var value: Int64 = 0
        for index in range {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    func statedTime(
        _ range: Range<Int>, in unit: Timespan, field: Int
    ) throws(LineFault) -> StatedTime {
        if let count = wholeNumber(range) {
            let (length, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
            return overflow ? .unstated : StatedTime(.milliseconds(length))
        }
        guard range.count > 1, self[range.lowerBound] == UInt8(ascii: "-"),
            wholeNumber((range.lowerBound + 1)..<range.upperBound) != nil
        else { throw LineFault(.badNumber, field: field) }
        return .unstated
    }
}
