/// Texts of JSON and their escapes, both ways.
enum JSONText {
    /// The byte for which `\` and `escape` stand; `nil` for `u` and for what is no escape.
    static func meaning(ofEscape escape: UInt8) -> UInt8? {
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escape
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The bytes of a text whose escapes have been checked. A surrogate without its other half becomes
    /// U+FFFD.
    static func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var position = range.lowerBound
        while position < range.upperBound {
            guard bytes[position] == UInt8(ascii: "\\"), position + 1 < range.upperBound else {
                plain.append(bytes[position])
                position += 1
                continue
            }
            if let byte = meaning(ofEscape: bytes[position + 1]) {
                plain.append(byte)
                position += 2
            } else {
                let (scalar, length) = codePoint(bytes, position..<range.upperBound)
                plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                position += length
            }
        }
        return plain
    }

    /// What `\uXXXX`, or two of them that are a pair, stand for, and how many bytes that took.
    private static func codePoint(
        _ bytes: Span<UInt8>, _ range: Range<Int>
    ) -> (Unicode.Scalar, Int) {
        let at = range.lowerBound
        let replacement = Unicode.Scalar(0xFFFD as UInt16) ?? " "
        guard let first = unit(bytes, at, range.upperBound) else { return (replacement, 2) }
        if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
        guard first < 0xDC00, let second = unit(bytes, at + 6, range.upperBound),
            (0xDC00...0xDFFF).contains(second)
        else { return (replacement, 6) }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return (Unicode.Scalar(value) ?? replacement, 12)
    }

    /// The number in `\uXXXX` at `position`, if that stands there.
    private static func unit(
        _ bytes: Span<UInt8>, _ position: Int, _ end: Int
    ) -> UInt16? {
        guard position + 6 <= end, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        return bytes.hexNumber((position + 2)..<(position + 6))
    }

    /// Adds `text` in quotes.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
                bytes.append(contentsOf: digits.utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Span where Element == UInt8 {
    /// Four hexadecimal digits.
    func hexNumber(_ range: Range<Int>) -> UInt16? {
        var value: UInt16 = 0
        for index in range {
            guard let digit = Character(Unicode.Scalar(self[index])).hexDigitValue,
                self[index] < 0x80
            else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
