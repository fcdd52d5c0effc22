/// A number as it was written: digits and a power of ten, so that nothing is rounded on the way.
struct DecimalNumber: Equatable {
    private var isNegative = false
    /// At most 18 digits; further ones are cut.
    private var digits: Int64 = 0
    private var exponent = 0
    /// Whether a digit other than 0 was cut.
    private var isCut = false

    /// The number times 1000 to the power of `count`, finer digits cut; `nil` when it does not fit.
    func scaled(byThousands count: Int) -> Int64? {
        let power = exponent + 3 * count
        guard let magnitude = power < 0 ? digits / Self.ten(-power) : raised(by: power) else {
            return nil
        }
        return isNegative ? -magnitude : magnitude
    }

    /// The number when it is a whole one: `9`, `9.0`, `90e-1`; `nil` for `7.5`.
    var whole: Int64? {
        let isWhole = exponent >= 0 || digits % Self.ten(-exponent) == 0
        return isWhole && !isCut ? scaled(byThousands: 0) : nil
    }

    private func raised(by power: Int) -> Int64? {
        guard digits != 0 else { return 0 }
        guard power <= 18 else { return nil }
        let (product, overflow) = digits.multipliedReportingOverflow(by: Self.ten(power))
        return overflow ? nil : product
    }

    /// 10 to the power of `power`; from 10¹⁸ on any divisor gives 0.
    private static func ten(_ power: Int) -> Int64 {
        (0..<min(power, 18)).reduce(1) { value, _ in value * 10 }
    }

    fileprivate mutating func append(_ digit: Int, isFraction: Bool) {
        guard digits < 100_000_000_000_000_000 else {
            isCut = isCut || digit != 0
            if !isFraction { exponent = min(exponent + 1, 1000) }
            return
        }
        digits = digits * 10 + Int64(digit)
        if isFraction { exponent -= 1 }
    }
}

extension DecimalNumber {
    /// The number rule of survey answers and plain text (`metrics.md` § 15.0): optional minus, digits,
    /// optional point and digits; ASCII, Arabic or Persian digits; `nil` for anything else.
    init?(plain bytes: Span<UInt8>, _ range: Range<Int>) {
        var digits = DigitCursor(range)
        isNegative = digits.takes("-", in: bytes)
        guard let first = digits.next(in: bytes) else { return nil }
        append(first, isFraction: false)
        while let digit = digits.next(in: bytes) { append(digit, isFraction: false) }
        if digits.takes(".", in: bytes) {
            guard let first = digits.next(in: bytes) else { return nil }
            append(first, isFraction: true)
            while let digit = digits.next(in: bytes) { append(digit, isFraction: true) }
        }
        guard digits.isAtEnd else { return nil }
    }

    /// A number of JSON, whose grammar has been checked: the plain form, and an exponent.
    init?(json bytes: Span<UInt8>, _ range: Range<Int>) {
        let mark =
            bytes.first(UInt8(ascii: "e"), from: range.lowerBound, to: range.upperBound)
            ?? bytes.first(UInt8(ascii: "E"), from: range.lowerBound, to: range.upperBound)
        self.init(plain: bytes, range.lowerBound..<(mark ?? range.upperBound))
        guard let mark else { return }
        var digits = DigitCursor((mark + 1)..<range.upperBound)
        let isDown = digits.takes("-", in: bytes)
        if !isDown { _ = digits.takes("+", in: bytes) }
        var power = 0
        while let digit = digits.next(in: bytes) { power = min(power * 10 + digit, 1000) }
        exponent += isDown ? -power : power
    }

    /// The score of a survey answer: a whole number with spaces around it, or `nil`.
    static func score(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int16? {
        var from = range.lowerBound
        var to = range.upperBound
        while from < to, bytes[from] == UInt8(ascii: " ") { from += 1 }
        while from < to, bytes[to - 1] == UInt8(ascii: " ") { to -= 1 }
        return DecimalNumber(plain: bytes, from..<to)?.whole.flatMap(Int16.init(exactly:))
    }
}

/// Walks the digits of a text in three scripts.
private struct DigitCursor {
    private var position: Int
    private let end: Int

    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { position == end }

    mutating func takes(_ sign: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
        guard position < end, bytes[position] == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    /// The next digit: `0`…`9`, U+0660…0669 (D9 A0…A9) or U+06F0…06F9 (DB B0…B9).
    mutating func next(in bytes: Span<UInt8>) -> Int? {
        guard position < end else { return nil }
        let ascii = bytes[position] &- UInt8(ascii: "0")
        if ascii <= 9 {
            position += 1
            return Int(ascii)
        }
        guard position + 1 < end else { return nil }
        let zero: UInt8
        switch bytes[position] {
        case 0xD9: zero = 0xA0
        case 0xDB: zero = 0xB0
        default: return nil
        }
        let digit = bytes[position + 1] &- zero
        guard digit <= 9 else { return nil }
        position += 2
        return Int(digit)
    }
}
